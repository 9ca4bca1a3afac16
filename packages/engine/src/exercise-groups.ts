/** The exercise programme in one line a level: may this person do movements of it now? */
import { type ExerciseId, exercises, type Level } from '@unknot/knowledge';
import { caseFacts } from './case-facts.ts';
import type { Clearance } from './clearance.ts';
import { type ExerciseVerdict, exerciseVerdicts } from './exercise-verdicts.ts';
import { entryOf } from './movement/entry.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import { triage } from './triage.ts';

export type ExerciseGroup = `exercises-level-${Level}`;

const LEVELS: readonly Level[] = [0, 1, 2, 3];

/**
 * The clearance of each level at `now`: the best that any of its movements has. A level whose time has
 * not come, or whose movements are all forbidden, is `avoid`. Sessions are not part of a case, so the
 * levels above the first wait for them.
 */
export function exerciseGroups(
  patient: PatientCase,
  now: Instant,
): Readonly<Record<ExerciseGroup, Clearance>> {
  const facts = caseFacts(patient, now);
  const entry = entryOf(facts, { ...patient, sessions: [] }, now);
  const verdicts = exerciseVerdicts(facts, triage(facts), entry);
  return Object.fromEntries(
    LEVELS.map((level) => [`exercises-level-${level}`, best(ofLevel(level, verdicts))]),
  ) as Record<ExerciseGroup, Clearance>;
}

const ofLevel = (
  level: Level,
  verdicts: Readonly<Record<ExerciseId, ExerciseVerdict>>,
): readonly ExerciseVerdict[] =>
  exercises.filter((each) => each.level === level).map(({ id }) => verdicts[id]);

const ORDER = ['ok', 'ask', 'avoid'] as const;

function best(verdicts: readonly ExerciseVerdict[]): Clearance {
  const verdict = ORDER.find((each) => verdicts.some((one) => one.verdict === each)) ?? 'avoid';
  const [first] = verdicts.filter((one) => one.verdict === verdict);
  return { verdict, because: first?.because ?? [], missing: first?.missing ?? [] };
}
