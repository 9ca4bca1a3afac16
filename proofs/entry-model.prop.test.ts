import { type CheckIn, caseFacts, type Entry, entryOf } from '@unknot/engine';
import type { Level } from '@unknot/knowledge';
import { addHours, answersNamed, declareFacts, invariant, toSmtFacts } from '@unknot/logic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from './cases.test-kit.ts';
import { clinical } from './clinical.ts';
import { DIARY, declareDiary, isOpen } from './entry-model.ts';
import { openProver, type Prover } from './solver.ts';
import { define } from './triage-model.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const NOW = '2026-11-22T02:10:00Z';
const LEVELS = [0, 1, 2, 3] as const;
const said = answersNamed('said');
const definitions = [
  declareFacts(clinical.vocabulary, 'said'),
  declareDiary,
  ...LEVELS.map((level) => define(`|open ${level}|`, isOpen(clinical, level, said))),
].join('\n');

const rated: fc.Arbitrary<CheckIn> = fc.record({
  at: fc.integer({ min: 0, max: 50 }).map((hours) => addHours(NOW, -hours)),
  pain: fc.integer({ min: 0, max: 5 }),
});
const cases = fc.record({
  said: answers,
  // Near the gates: little pain, loose, nothing that hides it.
  loose: fc.constantFrom<object>(
    {},
    { 'turns-and-breathes': true, 'strong-painkiller-now': false, sedated: false, easing: true },
  ),
  checkIns: fc.array(rated, { maxLength: 3 }),
});

describe('the model of what a level waits for', () => {
  it('opens the levels that the engine opens', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ said: told, loose, checkIns }) => {
        const { 'pain-now': _, ...rest } = told;
        const facts = { ...rest, ...loose };
        const patient = { region: 'US', facts, checkIns, doses: [], episodes: [] } as const;
        const complete = caseFacts(patient, NOW);
        const { needs } = entryOf(complete, { checkIns, sessions: [] }, NOW);
        const text = [
          definitions,
          `(assert ${toSmtFacts(complete, clinical.vocabulary, said)})`,
          `(assert (= ${DIARY.opened} ${openedBySessions(needs)}))`,
          `(assert (= ${DIARY.steady} ${!needs[1].includes('steady')}))`,
        ].join('\n');
        using session = prover.open(text);
        const found = await session.check();
        invariant(found.status === 'sat', 'the model has no room for this case');
        for (const level of LEVELS)
          expect(found.model.bool(`open ${level}`), `${level}`).toBe(needs[level].length === 0);
      }),
      { numRuns: 60 },
    );
  });
});

/** The highest level that does not wait for sessions. */
const openedBySessions = (needs: Entry['needs']): Level =>
  LEVELS.findLast(
    (level) => !needs[level].includes('green-sessions') && !needs[level].includes('stepped-back'),
  ) ?? 0;
