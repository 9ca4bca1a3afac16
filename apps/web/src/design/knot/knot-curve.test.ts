/** The line is tied as it should be: three crossings, three, one, none, and gaps where it passes under. */
import { describe, expect, it } from 'vitest';
import { knotPath, mixControls } from './knot-curve.ts';
import { type KnotPhase, knotShape } from './knot-shapes.ts';

const PEN = { width: 3, clearance: 2 };

function strands(path: string): number {
  return path.split('M').length - 1;
}

describe('the four shapes', () => {
  it.each([
    ['flare', 3],
    ['easing', 3],
    ['rebuilding', 1],
    ['prevention', 0],
  ] as const)('%s has %i crossings', (phase, crossings) => {
    expect(strands(knotPath(knotShape(phase), PEN))).toBe(crossings + 1);
  });

  it('share the number of control points, so that each moves into the next', () => {
    const counts = (['flare', 'easing', 'rebuilding', 'prevention'] as const).map(
      (phase: KnotPhase) => knotShape(phase).length,
    );
    expect(new Set(counts).size).toBe(1);
  });

  it.each(['flare', 'easing', 'rebuilding', 'prevention'] as const)(
    '%s enters and leaves level, so that the line can run on',
    (phase) => {
      const shape = knotShape(phase);
      const [first, second] = shape;
      const [last, beforeLast] = [shape.at(-1), shape.at(-2)];
      expect(first?.x).toBeLessThan(0);
      expect(last?.x).toBeGreaterThan(200);
      expect(Math.abs((first?.y ?? 0) - (second?.y ?? 99))).toBeLessThan(2);
      expect(Math.abs((last?.y ?? 0) - (beforeLast?.y ?? 99))).toBeLessThan(2);
    },
  );
});

describe('knotPath', () => {
  const across = [
    { x: 0, y: 50, z: 0 },
    { x: 100, y: 50, z: 0 },
    { x: 150, y: 0, z: 1 },
    { x: 50, y: -50, z: 1 },
    { x: 50, y: 100, z: 1 },
  ];

  it('leaves the gap in the lower strand', () => {
    const upperLast = knotPath(across, PEN);
    const upperFirst = knotPath(
      across.map((point) => ({ ...point, z: -point.z })),
      PEN,
    );
    // The level strand comes first; the two cross near (46, 53).
    expect(strands(upperLast)).toBe(2);
    expect(firstStrandEnd(upperLast).x).toBeCloseTo(43, 0);
    expect(firstStrandEnd(upperLast).y).toBeCloseTo(53, 0);
    expect(strands(upperFirst)).toBe(2);
    expect(firstStrandEnd(upperFirst).x).toBeCloseTo(46, 0);
    expect(firstStrandEnd(upperFirst).y).toBeCloseTo(50, 0);
  });

  it('draws a straight line without gaps', () => {
    const straight = [0, 50, 100, 150].map((x) => ({ x, y: 20, z: 0 }));
    expect(strands(knotPath(straight, PEN))).toBe(1);
  });
});

describe('mixControls', () => {
  it('begins and ends at the two shapes and meets in the middle', () => {
    const [from, to] = [knotShape('flare'), knotShape('easing')];
    expect(mixControls(from, to, 0)).toEqual(from);
    expect(mixControls(from, to, 1)).toEqual(to);
    const [a, b, middle] = [from[3], to[3], mixControls(from, to, 0.5)[3]];
    expect(middle?.x).toBeCloseTo(((a?.x ?? 0) + (b?.x ?? 0)) / 2);
  });
});

function firstStrandEnd(path: string): { readonly x: number; readonly y: number } {
  const end = path.split('M')[1]?.split('L').at(-1) ?? '';
  const [x = Number.NaN, y = Number.NaN] = end.split(' ').map(Number);
  return { x, y };
}
