import { exercises, warmUp } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { boxOf } from './figure-box.ts';
import { figureParts } from './figure-parts.ts';
import { keyMoments, peakMoment } from './key-moments.ts';

const all = [...warmUp.parts, ...exercises];

describe.each(all.map(({ id, motion }) => [id, motion] as const))('%s', (_, motion) => {
  it('is told by two or three moments, the first one its start', () => {
    const moments = keyMoments(motion);
    expect([2, 3]).toContain(moments.length);
    expect(moments[0]).toBe(0);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(peakMoment(motion)).toBeGreaterThan(0);
  });

  it('stays within its box', () => {
    const box = boxOf(motion);
    for (const { joints } of motion.frames) {
      for (const [x, y] of Object.values(joints)) {
        expect(x).toBeGreaterThan(box.x);
        expect(x).toBeLessThan(box.x + box.width);
        expect(y).toBeGreaterThan(box.y);
        expect(y).toBeLessThan(box.y + box.height);
      }
    }
  });

  it('is drawn whole at each of its moments', () => {
    for (const { joints } of motion.frames) {
      const parts = figureParts(joints, motion.view, ['spineMid', 'kneeL', 'handR']);
      expect(parts.length).toBeGreaterThan(4);
      for (const { d } of parts) expect(d).not.toContain('NaN');
    }
  });
});
