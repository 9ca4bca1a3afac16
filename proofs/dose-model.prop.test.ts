import { checkDose, today } from '@unknot/engine';
import { medicineKinds, ordinaryStrain, facts as vocabulary } from '@unknot/knowledge';
import { addHours, and, type Facts, invariant } from '@unknot/logic';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGAN, declareState, isAllowed, isNext, isStart, real, stateNamed } from './dose-model.ts';
import { openProver, type Prover } from './solver.ts';
import { define } from './triage-model.ts';

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

const NOW = '2026-11-22T02:10:00Z';
const told = Object.entries(ordinaryStrain).filter(
  ([id]) => !vocabulary[id as keyof typeof vocabulary].given,
);
const facts: Facts = Object.fromEntries(told);

/** Quarters of an hour, so that hours are plain numbers; mostly near the borders of the limits. */
const hours = fc
  .oneof(fc.integer({ min: -4, max: 110 }), fc.constantFrom(0, 16, 24, 32, 48, 96, 97, 100))
  .map((quarters) => quarters / 4);
const log = (names: readonly string[], mgs: readonly number[]) =>
  fc.record({
    name: fc.constant(names[0] ?? ''),
    mg: fc.constantFrom(...mgs),
    doses: fc.array(
      fc.record({ name: fc.constantFrom(...names), mg: fc.constantFrom(...mgs), hours }),
      { maxLength: 6 },
    ),
  });
const logs = fc.tuple(
  fc.constantFrom('US' as const, 'UK' as const),
  fc.oneof(
    log(['ibuprofen'], [200, 400, 600]),
    log(['naproxen'], [110, 220, 440]),
    log(['paracetamol', 'slow-paracetamol'], [500, 1000, 1300]),
  ),
);

const OF_LIMITS = ['over-single-dose', 'over-24h-limit', 'too-soon'] as const;

describe('the model of the dose ledger', () => {
  it('allows what the engine allows', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async ([region, { name, mg, doses }]) => {
        const logged = doses.map((dose) => ({
          at: addHours(NOW, -dose.hours),
          ingredient: dose.name,
          mg: dose.mg,
        }));
        const patient = { region, facts, checkIns: [], doses: logged, episodes: [] };
        const medicine = name as 'ibuprofen' | 'naproxen' | 'paracetamol';
        const { limit } = today(patient, NOW).medicines[medicine];
        fc.pre(limit !== null);
        invariant(limit !== null, 'checked just before');
        const newestFirst = doses.toSorted((a, b) => a.hours - b.hours);
        const steps = newestFirst.map((dose, place) => {
          const lasts = real(medicineKinds[dose.name]?.lastsHours ?? 0);
          const terms = { hoursAgo: real(dose.hours), mg: real(dose.mg), lasts };
          return isNext(limit, terms, `${place}`, `${place + 1}`);
        });
        const last = `${doses.length}`;
        const text = [
          `(declare-const |dose| Real) (declare-const ${BEGAN} Real)`,
          ...[0, ...newestFirst.map((_, place) => place + 1)].map((at) =>
            declareState(limit, `${at}`),
          ),
          `(assert ${and([`(= |dose| ${real(mg)})`, isStart(limit, '0'), ...steps])})`,
          `(assert (= ${BEGAN} ${stateNamed(last)('oldestPart')}))`,
          define('|allowed|', isAllowed(limit, last)),
        ].join('\n');
        using session = prover.open(text);
        const found = await session.check();
        invariant(found.status === 'sat', 'the model has no room for this log');
        const { reasons } = checkDose(patient, medicine, mg, NOW);
        const spoken = reasons.filter((reason) => OF_LIMITS.some((each) => each === reason));
        expect(found.model.bool('allowed')).toBe(spoken.length === 0);
      }),
      { numRuns: 300 },
    );
  });
});
