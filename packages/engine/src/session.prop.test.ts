/** What no session may ever do, whoever the person and whatever the log. */
import { exercises } from '@unknot/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { exerciseVerdicts } from './exercise-verdicts.ts';
import { anyFacts, caseWith, NOW, nearStrain } from './fixtures.test-kit.ts';
import { entryOf } from './movement/entry.ts';
import { anyCheckIns, anySessions, fitFacts, trainedLog } from './movement/movement.test-kit.ts';
import { inOrder, lightOf } from './movement/training-log.ts';
import { buildSession, type MovementState } from './session.ts';
import { triage } from './triage.ts';

const anyState: fc.Arbitrary<MovementState> = fc
  .record({
    facts: fc.oneof(
      { weight: 1, arbitrary: anyFacts },
      { weight: 3, arbitrary: nearStrain.map((changes) => ({ ...fitFacts, ...changes })) },
    ),
    pain: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 3 })),
    log: fc.oneof(fc.record({ checkIns: anyCheckIns, sessions: anySessions }), trainedLog),
    wantsYoga: fc.boolean(),
  })
  .map(({ facts, pain, log: { checkIns, sessions }, wantsYoga }) => ({
    sessions,
    wantsYoga,
    checkedAt: NOW,
    patient: caseWith({ ...facts, 'pain-now': pain }, { checkIns }),
  }));

const exerciseOf = (id: string) => exercises.find((each) => each.id === id);

describe('any session', () => {
  it('is tried on every level', () => {
    const levels = fc.sample(anyState, { numRuns: 400, seed: 7 }).map((state) => {
      const made = buildSession(state, NOW);
      return made.kind === 'session' ? made.level : null;
    });
    expect(new Set(levels)).toEqual(new Set([null, 0, 1, 2, 3]));
  });

  it('holds cleared movements of open levels alone, after a warm-up', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const made = buildSession(state, NOW);
        if (made.kind === 'none') return;
        const facts = caseFacts(state.patient, NOW);
        const verdict = triage(facts);
        const entry = entryOf(facts, { ...state.patient, sessions: state.sessions }, NOW);
        const verdicts = exerciseVerdicts(facts, verdict, entry);
        expect(['self-care', 'routine']).toContain(verdict.disposition);
        expect(made.warmUp[0]?.id).toBe('march');
        expect(made.warmUp.at(-1)?.id).toBe('slow-breaths');
        expect(made.movements.length).toBeGreaterThan(0);
        expect(made.movements.length).toBeLessThanOrEqual(6);
        expect(made.level).toBeLessThanOrEqual(entry.level);
        for (const { exercise } of [...made.movements, ...made.alongside]) {
          expect(verdicts[exercise].verdict).toBe('ok');
          expect(exerciseOf(exercise)?.level).toBeLessThanOrEqual(entry.level);
        }
        for (const { exercise } of made.movements)
          expect(exerciseOf(exercise)?.level).toBeLessThanOrEqual(made.level);
      }),
      { numRuns: 300 },
    );
  });

  it('stays at level 0 while a clinician is to be seen and has not agreed', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const facts = caseFacts(state.patient, NOW);
        const made = buildSession(state, NOW);
        if (triage(facts).disposition !== 'routine' || made.kind === 'none') return;
        if (facts['clinician-agreed-exercise'] !== true) expect(made.level).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('never grows after a red session and never repeats a movement', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const made = buildSession(state, NOW);
        if (made.kind === 'none') return;
        const last = inOrder(state.sessions, NOW).at(-1);
        if (last && lightOf(last) === 'red') expect(made.load.advice).not.toBe('progress');
        const ids = made.movements.map(({ exercise }) => exercise);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});
