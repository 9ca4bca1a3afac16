import { type CheckIn, today } from '@unknot/engine';
import { addHours, and, invariant } from '@unknot/logic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysNow, declareDays, PHASES, phaseLimits, phaseTerm, STIFF } from './phase-model.ts';
import { openProver, type Prover } from './solver.ts';
import { define } from './triage-model.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const NOW = '2026-11-22T02:10:00Z';
const rating = (highest: number) =>
  fc.record({
    pain: fc.integer({ min: 0, max: highest }),
    woken: fc.constantFrom(false, false, true),
  });
const diaries = fc.constantFrom(2, 4, 10).chain((highest) =>
  fc.record({
    first: rating(highest),
    before: fc.array(fc.option(rating(highest), { freq: 4 }), { minLength: 20, maxLength: 20 }),
    stiff: fc.boolean(),
  }),
);

describe('the model of the phases', () => {
  it('names the phase that the engine names', async () => {
    await fc.assert(
      fc.asyncProperty(diaries, async ({ first, before, stiff }) => {
        const days = [first, ...before];
        const checkIns = days.flatMap((day, ago): readonly CheckIn[] =>
          day === null
            ? []
            : [{ at: addHours(NOW, -24 * ago), pain: day.pain, nightWakes: day.woken ? 2 : 0 }],
        );
        const pinned = days.flatMap((day, ago) => [
          ago === 0 ? 'true' : `(= ${daysNow.rated(ago)} ${day !== null})`,
          `(= ${daysNow.pain(ago)} ${day?.pain ?? 0})`,
          `(= ${daysNow.woken(ago)} ${day?.woken ?? false})`,
        ]);
        const text = [
          declareDays,
          `(assert ${and([`(= ${STIFF} ${stiff})`, ...pinned])})`,
          define('|phase|', phaseTerm(phaseLimits, daysNow), 'Int'),
        ].join('\n');
        using session = prover.open(text);
        const found = await session.check();
        invariant(found.status === 'sat', 'the model has no room for this diary');
        const facts = { 'turns-and-breathes': !stiff };
        const { phase } = today({ region: 'US', facts, checkIns, doses: [], episodes: [] }, NOW);
        expect(PHASES[found.model.number('phase', 'Int')]).toBe(phase);
      }),
      { numRuns: 200 },
    );
  });
});
