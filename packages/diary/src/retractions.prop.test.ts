import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf } from './event.ts';
import { retractedIds } from './retractions.ts';

/** Retraction number n names an earlier number, so there is no ring; 0 is a dose. In any order of arrival. */
const retractions = fc
  .array(fc.nat(), { maxLength: 12 })
  .map((choices) =>
    choices.map(
      (choice, index): EventOf<'retracted'> => ({
        v: 1,
        id: `${index + 1}`,
        at: '2026-01-01T00:00:00Z',
        type: 'retracted',
        target: `${choice % (index + 1)}`,
      }),
    ),
  )
  .chain((inOrder) => fc.shuffledSubarray(inOrder, { minLength: inOrder.length }));

describe('retractedIds', () => {
  it('is what the definition says: undone by a retraction that is not itself undone', () => {
    fc.assert(
      fc.property(retractions, (all) => {
        const isUndone = (id: string): boolean =>
          all.some((retraction) => retraction.target === id && !isUndone(retraction.id));
        const expected = ['0', ...all.map(({ id }) => id)].filter(isUndone);
        expect([...retractedIds(all)].sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });
});
