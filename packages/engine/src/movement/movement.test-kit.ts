/** People who may move, and their sessions, for the tests of the exercise programme. */
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { addHours, type Facts, hoursBetween } from '@unknot/logic';
import fc from 'fast-check';
import { caseFacts } from '../case-facts.ts';
import { caseWith, NOW, strainFacts } from '../fixtures.test-kit.ts';
import type { CheckIn, PatientCase } from '../patient-case.ts';
import type { MovementState } from '../session.ts';
import { triage } from '../triage.ts';
import type { SessionRecord } from './training-log.ts';

/** An ordinary strain with every other question answered "no", able to turn and breathe. */
export const fitFacts: Facts<FactId> = {
  ...Object.fromEntries(
    (Object.keys(vocabulary) as FactId[])
      .filter((id) => vocabulary[id].kind === 'yes-no' && !vocabulary[id].given)
      .map((id) => [id, false]),
  ),
  ...strainFacts,
  'turns-and-breathes': true,
};

const HOURS_A_DAY = 24;

/** The moment `days` before NOW. */
export const daysAgo = (days: number): string => addHours(NOW, -days * HOURS_A_DAY);

/** One rating a day, the last one now: `pains` from the oldest to today. */
export const daily = (...pains: readonly number[]): readonly CheckIn[] =>
  pains.map((pain, index) => ({ at: daysAgo(pains.length - 1 - index), pain }));

/** A green session `days` ago. */
export const session = (days: number, more: Partial<SessionRecord> = {}): SessionRecord => ({
  at: daysAgo(days),
  level: 1,
  load: 1,
  painBefore: 2,
  painWorst: 2,
  ...more,
});

export const stateWith = (
  facts: Facts<FactId>,
  checkIns: readonly CheckIn[] = [],
  more: Partial<MovementState> = {},
): MovementState => ({
  patient: caseWith({ ...fitFacts, ...facts }, { checkIns }),
  sessions: [],
  checkedAt: null,
  wantsYoga: false,
  ...more,
});

/** `fact` taken back, and each gate that would settle it: not asked yet. */
export function unasked(fact: FactId): Facts<FactId> {
  const gates = (Object.keys(vocabulary) as FactId[]).filter((id) => {
    const gate = vocabulary[id];
    return gate.kind === 'yes-no' && gate.settles?.includes(fact);
  });
  const back: Partial<Record<FactId, undefined>> = Object.fromEntries(
    [fact, ...gates].map((id) => [id, undefined]),
  );
  return back as unknown as Facts<FactId>;
}

export const factsOf = (patient: PatientCase) => caseFacts(patient, NOW);
export const triageOf = (patient: PatientCase) => triage(factsOf(patient));

const pain = fc.integer({ min: 0, max: 10 });

export const anyCheckIns: fc.Arbitrary<readonly CheckIn[]> = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 40, noNaN: true }).map(daysAgo), pain }),
  { maxLength: 40 },
);

const anySession: fc.Arbitrary<SessionRecord> = fc
  .record({
    at: fc.double({ min: 0, max: 40, noNaN: true }).map(daysAgo),
    level: fc.constantFrom(0, 1, 2, 3),
    load: fc.double({ min: 0.25, max: 2, noNaN: true }),
    painBefore: pain,
    rise: fc.integer({ min: 0, max: 4 }),
    stopSign: fc.option(fc.constantFrom('chest', 'cramp', 'pain'), { freq: 12, nil: undefined }),
  })
  .map(({ rise, stopSign, ...record }) => ({
    ...record,
    painWorst: Math.min(10, record.painBefore + rise),
    ...(stopSign && { stopSign }),
  })) as fc.Arbitrary<SessionRecord>;

export const anySessions = fc.array(anySession, { maxLength: 15 });

/** Weeks of good training up to now, then whatever comes: near the borders of levels 2 and 3. */
export const trainedLog: fc.Arbitrary<
  Pick<MovementState, 'sessions'> & Pick<PatientCase, 'checkIns'>
> = fc
  .record({
    weeks: fc.integer({ min: 0, max: 4 }),
    late: fc.array(
      anySession.map((done) => ({ ...done, at: daysAgo((hoursBetween(done.at, NOW) / 24) % 3) })),
      { maxLength: 2 },
    ),
  })
  .map(({ weeks, late }) => {
    const first = weeks * 7 + 10;
    const light = [first, first - 1, first - 2].map((day) => session(day, { painBefore: 1 }));
    const strong = Array.from({ length: weeks * 2 + 1 }, (_, index) =>
      session(first - 4 - index * 3, { level: 2, painBefore: 1 }),
    );
    return {
      sessions: [...light, ...strong.filter(({ at }) => hoursBetween(at, NOW) > 24), ...late],
      checkIns: daily(...Array.from({ length: first + 15 }, () => 1)),
    };
  });
