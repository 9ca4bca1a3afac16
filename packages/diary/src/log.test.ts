import { describe, expect, it } from 'vitest';
import { append, conflicts, emptyLog, logOf, merge } from './log.ts';

const event = (id: string, at: string, fields: object = {}) => ({
  v: 1,
  id,
  at,
  type: 'check-started',
  ...fields,
});
const idsOf = (log: { readonly events: readonly { readonly id: string }[] }) =>
  log.events.map(({ id }) => id).join('');

const early = event('z', '2026-01-01T12:00:00+02:00');
const later = event('a', '2026-01-01T11:00:00Z');
const tied = event('b', '2026-01-01T12:00:00+01:00');

describe('a log', () => {
  it('is ordered by moment, then by id, whatever the offset', () => {
    expect(idsOf(logOf([tied, later, early]))).toBe('zab');
    expect(idsOf([tied, later, early].reduce(append, emptyLog))).toBe('zab');
  });

  it('does not change when one is appended', () => {
    const before = logOf([early]);
    append(before, later);
    expect(idsOf(before)).toBe('z');
  });

  it('takes an event once', () => {
    const copy = { type: 'check-started', at: early.at, id: 'z', v: 1 };
    expect(append(logOf([early]), copy).events).toHaveLength(1);
    expect(conflicts(logOf([early]), logOf([copy]))).toEqual([]);
  });
});

describe('two events with one id', () => {
  const low = event('a', '2026-01-01T00:00:00Z', { type: 'retracted', target: 'x' });
  const high = event('a', '2026-01-01T00:00:00Z', { type: 'retracted', target: 'y' });

  it('end in the same one from either side, and the other is named', () => {
    for (const [a, b] of [
      [low, high],
      [high, low],
    ] as const) {
      expect(merge(logOf([a]), logOf([b])).events).toEqual([high]);
      expect(append(logOf([a]), b).events).toEqual([high]);
      expect(conflicts(logOf([a]), logOf([b]))).toEqual([{ id: 'a', kept: high, lost: low }]);
    }
  });
});
