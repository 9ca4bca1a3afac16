import { describe, expect, it } from 'vitest';
import type { EventOf } from './event.ts';
import { retractedIds } from './retractions.ts';

const at = '2026-01-01T00:00:00Z';
const undo = (id: string, target: string): EventOf<'retracted'> => ({
  v: 1,
  id,
  at,
  type: 'retracted',
  target,
});
const undone = (...pairs: readonly (readonly [string, string])[]) =>
  [...retractedIds(pairs.map(([id, target]) => undo(id, target)))].sort();

describe('retractedIds', () => {
  it('names the target', () => {
    expect(undone(['r', 'dose'])).toEqual(['dose']);
  });

  it('gives it back when the retraction is retracted, and takes it again at the third', () => {
    expect(undone(['r', 'dose'], ['s', 'r'])).toEqual(['r']);
    expect(undone(['r', 'dose'], ['s', 'r'], ['t', 's'])).toEqual(['dose', 's']);
  });

  it('holds while one of two retractions is in force', () => {
    expect(undone(['r', 'dose'], ['s', 'dose'], ['t', 'r'])).toEqual(['dose', 'r']);
    expect(undone(['r', 'dose'], ['s', 'dose'], ['t', 'r'], ['u', 's'])).toEqual(['r', 's']);
  });

  it('ignores a ring, unless something in force breaks it', () => {
    expect(undone(['r', 'r'])).toEqual([]);
    expect(undone(['r', 's'], ['s', 't'], ['t', 'r'])).toEqual([]);
    expect(undone(['r', 's'], ['s', 't'], ['t', 'r'], ['u', 'r'])).toEqual(['r', 't']);
    expect(undone(['r', 'r'], ['u', 'r'])).toEqual(['r']);
  });

  it('follows a very long chain', () => {
    const chain = Array.from({ length: 100_001 }, (_, index) => undo(`${index + 1}`, `${index}`));
    const ids = retractedIds(chain);
    expect(ids.has('0')).toBe(true);
    expect(ids.size).toBe(50_001);
  });
});
