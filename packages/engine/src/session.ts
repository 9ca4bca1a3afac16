/** A guided session for today: the warm-up, then three to six cleared movements with their doses. */
import {
  type Dose,
  type Exercise,
  type ExerciseId,
  type ExerciseKind,
  exercises,
  type FactId,
  type Level,
  movementThresholds,
  type WarmUpPart,
  warmUp,
} from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import { caseFacts } from './case-facts.ts';
import { type ExerciseVerdict, exerciseVerdicts, movementQuestions } from './exercise-verdicts.ts';
import { doseAt, secondsOf } from './movement/dose-at.ts';
import { type Entry, entryOf } from './movement/entry.ts';
import { type NextLoad, nextLoad } from './movement/next-load.ts';
import { openLevel } from './movement/open-level.ts';
import { inOrder, type SessionRecord } from './movement/training-log.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import { type Phase, phaseOf } from './phase.ts';
import { remedyVerdicts } from './remedy-verdicts.ts';
import { type Triage, triage } from './triage.ts';

/** What a session is made from. */
export interface MovementState {
  readonly patient: PatientCase;
  /** The sessions that were done, in any order. */
  readonly sessions: readonly SessionRecord[];
  /** When the danger check was last run to its end. */
  readonly checkedAt: Instant | null;
  readonly wantsYoga: boolean;
}

export interface Session {
  readonly kind: 'session';
  readonly level: Level;
  readonly phase: Phase;
  /** A day between two days of strength: lighter than the person could. */
  readonly restDay: boolean;
  /** Warmth is cleared and worth using first: heat before movement beat heat alone (FRE06). */
  readonly heatFirst: boolean;
  readonly load: NextLoad;
  /** Always first. */
  readonly warmUp: readonly WarmUpPart[];
  readonly movements: readonly PlannedMovement[];
  /** For other times of the day, such as walking. */
  readonly alongside: readonly PlannedMovement[];
  /** Of the warm-up and the movements, rounded up. */
  readonly minutes: number;
}

export interface PlannedMovement {
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  readonly adjust: readonly string[];
  readonly seconds: number;
}

/**
 * `danger`: the check says emergency or urgent · `undecided`: the check is not finished · `check-first`: a
 * stop sign ended the last session · `questions`: `missing` has to be answered · `nothing-cleared`.
 */
export interface NoSession {
  readonly kind: 'none';
  readonly because: 'danger' | 'undecided' | 'check-first' | 'questions' | 'nothing-cleared';
  readonly missing: readonly FactId[];
}

type Verdicts = Readonly<Record<ExerciseId, ExerciseVerdict>>;

const MOST = 6;
const FEWEST = 3;
const TOP_LEVEL: Readonly<Record<Phase, Level>> = {
  flare: 0,
  easing: 1,
  rebuilding: 2,
  prevention: 3,
};
/** What a session of each level is made of, in this order; mobility first, effort in the middle. */
const PATTERN: Readonly<Record<Level, readonly ExerciseKind[]>> = {
  0: ['breath', 'mobility', 'position', 'mobility'],
  1: ['mobility', 'mobility', 'control', 'stretch', 'stretch', 'breath'],
  2: ['mobility', 'strength', 'control', 'strength', 'strength', 'stretch'],
  3: ['mobility', 'strength', 'strength', 'control', 'strength', 'stretch'],
};
const limit = movementThresholds;
const WEEK_HOURS = 7 * 24;

/** The session for `now`, or why there is none. Pure: the same state and moment give the same session. */
export function buildSession(state: MovementState, now: Instant): Session | NoSession {
  const { patient, sessions, checkedAt } = state;
  const facts = caseFacts(patient, now);
  const verdict = triage(facts);
  const blocked = blockedBy(verdict);
  if (blocked) return blocked;
  const entry = entryOf(facts, { ...patient, sessions }, now);
  const verdicts = exerciseVerdicts(facts, verdict, entry);
  const { steppedBack } = openLevel(sessions, patient.checkIns, now);
  const phase = phaseOf(facts, patient.checkIns, now, steppedBack);
  const able = Math.min(TOP_LEVEL[phase], clearedLevel(verdicts, entry)) as Level;
  const restDay = able >= 2 && needsRest(inOrder(sessions, now), now);
  const level = restDay ? 1 : able;
  const load = nextLoad({ sessions, checkIns: patient.checkIns, checkedAt }, level, now);
  if (load.advice === 'check-first') return { kind: 'none', because: 'check-first', missing: [] };
  const movements = choose(state, verdicts, level).map((each) => plan(each, verdicts, level, load));
  if (movements.length === 0) return nothing(verdicts, entry);
  const parts = warmUpFor(level, facts['glandular-fever-8w'] !== false);
  return {
    kind: 'session',
    level,
    phase,
    restDay,
    heatFirst: level > 0 && remedyVerdicts(facts, verdict)['heat-pad'].verdict === 'ok',
    load,
    warmUp: parts,
    movements,
    alongside: exercises
      .filter(({ byItself, id, level: own }) => byItself && own <= able && isCleared(verdicts[id]))
      .map((each) => plan(each, verdicts, level, load)),
    minutes: minutesOf(parts, movements),
  };
}

/** What a session under way is made of, as it was written down when it began. */
export interface BegunSession {
  readonly level: Level;
  readonly load: number;
  readonly warmUp: readonly string[];
  readonly movements: readonly string[];
}

/** The rest of a session under way. */
export interface GoingSession {
  readonly kind: 'going';
  readonly warmUp: readonly WarmUpPart[];
  readonly movements: readonly PlannedMovement[];
}

/**
 * A session under way as it may go on at `now`: as it began, without the movements that are no longer
 * cleared, and not at all when the danger check has come to say so.
 */
export function goOnWith(
  begun: BegunSession,
  { patient, sessions }: Pick<MovementState, 'patient' | 'sessions'>,
  now: Instant,
): GoingSession | NoSession {
  const facts = caseFacts(patient, now);
  const verdict = triage(facts);
  const blocked = blockedBy(verdict);
  if (blocked) return blocked;
  const verdicts = exerciseVerdicts(facts, verdict, entryOf(facts, { ...patient, sessions }, now));
  const load: NextLoad = { advice: 'hold', load: begun.load };
  return {
    kind: 'going',
    warmUp: warmUp.parts.filter(({ id }) => begun.warmUp.includes(id)),
    movements: begun.movements.flatMap((id) => {
      const each = exercises.find((exercise) => exercise.id === id);
      return each && isCleared(verdicts[each.id]) ? [plan(each, verdicts, begun.level, load)] : [];
    }),
  };
}

function blockedBy({ disposition, open }: Triage): NoSession | null {
  switch (disposition) {
    case 'emergency':
    case 'urgent':
      return { kind: 'none', because: 'danger', missing: [] };
    case 'undecided':
      return { kind: 'none', because: 'undecided', missing: open[0]?.missing ?? [] };
    case 'routine':
    case 'self-care':
      return null;
  }
}

const isCleared = (verdict: ExerciseVerdict): boolean => verdict.verdict === 'ok';

/** The highest open level of which at least one movement is cleared. */
function clearedLevel(verdicts: Verdicts, entry: Entry): Level {
  const levels = exercises
    .filter(
      ({ id, level, byItself }) => !byItself && level <= entry.level && isCleared(verdicts[id]),
    )
    .map(({ level }) => level);
  return Math.max(0, ...levels) as Level;
}

/** Strength work rests a day and a half, and is done three times in seven days at most. */
export function needsRest(
  sessions: readonly Pick<SessionRecord, 'at' | 'level'>[],
  now: Instant,
): boolean {
  const hours = sessions.filter(({ level }) => level >= 2).map(({ at }) => hoursBetween(at, now));
  return (
    hours.some((ago) => ago < limit['strength-rest-hours'].value) ||
    hours.filter((ago) => ago < WEEK_HOURS).length >= limit['strength-per-week'].value
  );
}

type Listed = (typeof exercises)[number];

/** Fills the pattern of the level from what is cleared, its own level first, and then up to three. */
function choose(state: MovementState, verdicts: Verdicts, level: Level): readonly Listed[] {
  const turn = state.sessions.length;
  const able = exercises.filter(
    (each) =>
      each.level <= level &&
      !each.byItself &&
      !each.optional &&
      (state.wantsYoga || !each.yoga) &&
      isCleared(verdicts[each.id]),
  );
  const chosen: Listed[] = [];
  for (const kind of PATTERN[level]) {
    const left = able.filter((each) => each.kind === kind && !chosen.includes(each));
    const highest = Math.max(...left.map((each) => each.level));
    const best = left.filter((each) => each.level === highest);
    const next = best[turn % Math.max(1, best.length)];
    if (next) chosen.push(next);
  }
  const rest = able.filter((each) => !chosen.includes(each)).sort((a, b) => b.level - a.level);
  return [...chosen, ...rest.slice(0, Math.max(0, FEWEST - chosen.length))].slice(0, MOST);
}

/** Movements of a lower level stay at their written dose, or less when the load was cut. */
function plan(each: Listed, verdicts: Verdicts, level: Level, { load }: NextLoad): PlannedMovement {
  const exercise: Exercise = each;
  const dose = doseAt(exercise, each.level === level ? load : Math.min(1, load));
  return {
    exercise: each.id,
    dose,
    adjust: verdicts[each.id].adjust,
    seconds: secondsOf(exercise, dose),
  };
}

function nothing(verdicts: Verdicts, entry: Entry): NoSession {
  const missing = movementQuestions(verdicts, entry);
  return { kind: 'none', because: missing.length > 0 ? 'questions' : 'nothing-cleared', missing };
}

/** In a flare the marching and the breaths; with a trunk to spare, no turns. */
const warmUpFor = (level: Level, spareTrunk: boolean): readonly WarmUpPart[] =>
  warmUp.parts.filter(
    ({ from, demands }) => from <= level && !(spareTrunk && demands.includes('trunk')),
  );

function minutesOf(parts: readonly WarmUpPart[], movements: readonly PlannedMovement[]): number {
  const warming = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const moving = movements.reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.ceil(warming + moving / 60);
}
