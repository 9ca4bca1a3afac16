import { describe, expect, it } from 'vitest';
import { acrossOf, dayMarks, downOf, GRAPH } from './graph-points.ts';

const graph = {
  from: '2026-11-01T12:00:00.000Z',
  to: '2026-11-22T12:00:00.000Z',
  pains: [],
  doses: [],
  sessions: [],
};

describe('the graph of the report', () => {
  it('reaches from edge to edge and from 0 to 10', () => {
    expect(acrossOf(graph, graph.from)).toBe(GRAPH.left);
    expect(acrossOf(graph, graph.to)).toBe(GRAPH.width - GRAPH.right);
    expect(downOf(0)).toBe(GRAPH.floor);
    expect(downOf(10)).toBe(GRAPH.top);
  });

  it('names a few days, the last one now', () => {
    expect(dayMarks(graph)).toEqual([
      '2026-11-04T12:00:00.000Z',
      '2026-11-10T12:00:00.000Z',
      '2026-11-16T12:00:00.000Z',
      '2026-11-22T12:00:00.000Z',
    ]);
    expect(dayMarks({ ...graph, from: '2026-11-19T12:00:00Z' })).toHaveLength(4);
  });
});
