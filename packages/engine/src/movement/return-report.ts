/** What the diary knows of the nine criteria of a return (7.7), and what only the person can say. */
import { medicineKinds, movementThresholds } from '@unknot/knowledge';
import { hoursBetween, localDay } from '@unknot/logic';
import { isLowDoseAspirin } from '../intakes.ts';
import type { CheckIn, Dose, Instant } from '../patient-case.ts';
import type { GradedSession, ReturnReport } from './return-to-sport.ts';
import { type Aftermath, aftermathOf, type Light, lightOf } from './training-log.ts';

/** An answer with the moment it was given. */
export interface Answered<Value> {
  readonly value: Value;
  readonly at: Instant;
}

/** What the person said; left out: not asked yet. */
export interface ReturnAnswers {
  /** The worst pain with the task in the last week, 0 to 10. */
  readonly taskPain?: Answered<number>;
  /** No painkiller for two days. */
  readonly noPainkiller?: Answered<boolean>;
  readonly freeChest?: Answered<boolean>;
  /** Rows or raises of each side. */
  readonly strength?: Answered<{ readonly sore: number; readonly other: number }>;
  readonly canBrace?: Answered<boolean>;
  readonly drowsyMedicine?: Answered<boolean>;
  readonly confidence?: Answered<number>;
  readonly clinicianCleared?: Answered<boolean>;
}

/** The sport at a share of the usual amount. */
export interface SportSession {
  readonly at: Instant;
  readonly volume: number;
  /** Pain when it began, and at its worst, 0 to 10. */
  readonly painBefore: number;
  readonly painWorst: number;
}

/** Of which the report is made. */
export interface ReturnDiary {
  readonly checkIns: readonly CheckIn[];
  readonly doses: readonly Dose[];
  /** The last seated turn. */
  readonly turn: Answered<{ readonly left: number; readonly right: number }> | null;
  readonly answers: ReturnAnswers;
  readonly sessions: readonly SportSession[];
  readonly contactOrInjury: boolean;
  /** A medicine of the log makes drowsy now. */
  readonly sedated: boolean;
}

export interface ReturnState {
  readonly report: ReturnReport;
  /** The pain was at the red line after a session: the sessions before it no longer count. */
  readonly setBack: boolean;
  /** What became of the newest session; `null` when none counts. */
  readonly newest: {
    readonly session: SportSession;
    readonly light: Light;
    readonly aftermath: Aftermath;
  } | null;
}

const limit = movementThresholds;
const HOURS_A_DAY = 24;
const WEEK_HOURS = limit['return-quiet-days'].value * HOURS_A_DAY;
/** A longer gap between two ratings says nothing of the days in it (8.3). */
const MOST_GAP_HOURS = 72;

/** What is known at `now`. Answers stand for a week, that of the painkiller for its two days; a flare ends them all. */
export function returnState(diary: ReturnDiary, now: Instant): ReturnState {
  const flared = lastFlare(diary.checkIns, now);
  const { noPainkiller, ...standing } = standingAnswers(diary, flared, now);
  const counted = diary.sessions.filter(
    ({ at }) => hoursBetween(at, now) >= 0 && !flareAfter(at, flared),
  );
  const newest = counted.at(-1);
  return {
    report: {
      ...quietOf(diary.checkIns, now),
      ...standing,
      hoursWithoutPainkiller: hoursWithout(diary, noPainkiller, now),
      drowsyMedicine: diary.sedated ? true : standing.drowsyMedicine,
      gradedSessions: counted.map((session) => gradedOf(session, diary.checkIns)),
      contactOrInjury: diary.contactOrInjury,
    },
    setBack: counted.length < diary.sessions.length,
    newest: newest ? { session: newest, ...outcomeOf(newest, diary.checkIns) } : null,
  };
}

/** When the pain last stood at the red line. */
function lastFlare(checkIns: readonly CheckIn[], now: Instant): Instant | null {
  const flares = rated(checkIns, now).filter(({ pain }) => pain >= limit['red-pain'].value);
  return flares.at(-1)?.at ?? null;
}

/** A flare that a session set off itself is for the 24-hour rule; a later one begins anew. */
const flareAfter = (at: Instant, flared: Instant | null): boolean =>
  flared !== null && hoursBetween(at, flared) > limit['long-rise-hours'].value;

/** The ratings up to `now`, oldest first. */
const rated = (checkIns: readonly CheckIn[], now: Instant) =>
  checkIns
    .flatMap(({ at, pain }) => (pain === null ? [] : [{ at, pain }]))
    .filter(({ at }) => hoursBetween(at, now) >= 0)
    .sort((a, b) => hoursBetween(b.at, a.at));

/** For how long the ratings have been low, without a gap; and the highest of them. */
function quietOf(
  checkIns: readonly CheckIn[],
  now: Instant,
): Pick<ReturnReport, 'restPain' | 'quietDays'> {
  const newestFirst = rated(checkIns, now).reverse();
  const newest = newestFirst[0];
  if (newest === undefined || hoursBetween(newest.at, now) > MOST_GAP_HOURS)
    return { restPain: null, quietDays: null };
  const end = newestFirst.findIndex(
    ({ at, pain }, index) =>
      pain > limit['return-rest-pain'].value ||
      hoursBetween(at, newestFirst[index - 1]?.at ?? now) > MOST_GAP_HOURS,
  );
  const run = end === -1 ? newestFirst : newestFirst.slice(0, end);
  const oldest = run.at(-1);
  if (oldest === undefined) return { restPain: newest.pain, quietDays: 0 };
  return {
    restPain: Math.max(...run.map(({ pain }) => pain)),
    quietDays: hoursBetween(oldest.at, now) / HOURS_A_DAY,
  };
}

type Standing = Pick<
  ReturnReport,
  'taskPain' | 'turn' | 'freeChest' | 'strengthShare' | 'canBrace' | 'drowsyMedicine' | 'confidence'
> & { readonly clinicianCleared: boolean; readonly noPainkiller: boolean };

function standingAnswers(
  { answers, turn }: ReturnDiary,
  flared: Instant | null,
  now: Instant,
): Standing {
  const of = <Value>(answer: Answered<Value> | null | undefined, hours = WEEK_HOURS) => {
    if (!answer || hoursBetween(answer.at, now) > hours) return null;
    return flared !== null && hoursBetween(answer.at, flared) > 0 ? null : answer.value;
  };
  const strength = of(answers.strength);
  return {
    taskPain: of(answers.taskPain),
    turn: of(turn),
    freeChest: of(answers.freeChest),
    strengthShare: strength && strength.other > 0 ? strength.sore / strength.other : null,
    canBrace: of(answers.canBrace),
    drowsyMedicine: of(answers.drowsyMedicine),
    confidence: of(answers.confidence),
    clinicianCleared: of(answers.clinicianCleared, Number.POSITIVE_INFINITY) === true,
    noPainkiller: of(answers.noPainkiller, limit['return-tablet-hours'].value) === true,
  };
}

const PAINKILLERS: ReadonlySet<string> = new Set(['nsaid', 'paracetamol', 'opioid', 'relaxant']);

/** The log counts against it; an empty log says nothing, so there the person's own word is needed. */
function hoursWithout({ doses }: ReturnDiary, said: boolean, now: Instant): number | null {
  const hours = doses
    .filter(isPainkiller)
    .map(({ at }) => hoursBetween(at, now))
    .filter((ago) => ago >= 0);
  const sinceLast = Math.min(...hours);
  if (sinceLast < limit['return-tablet-hours'].value) return sinceLast;
  return said ? limit['return-tablet-hours'].value : null;
}

/** What is not known may be one. */
function isPainkiller(dose: Dose): boolean {
  const kind = medicineKinds[dose.ingredient];
  return (kind === undefined || PAINKILLERS.has(kind.group)) && !isLowDoseAspirin(dose);
}

/** A session of the sport as the traffic light and the 24-hour rule take it. */
const recordOf = ({ at, painBefore, painWorst }: SportSession) =>
  ({ at, level: 3, load: 1, painBefore, painWorst }) as const;

/** The evening of the same day is not the morning that a step waits for. */
function outcomeOf(session: SportSession, checkIns: readonly CheckIn[]) {
  const record = recordOf(session);
  const later = checkIns.filter(({ at }) => localDay(at) > localDay(session.at));
  return { light: lightOf(record), aftermath: aftermathOf(record, later) };
}

function gradedOf(session: SportSession, checkIns: readonly CheckIn[]): GradedSession {
  const { light, aftermath } = outcomeOf(session, checkIns);
  return { volume: session.volume, settled: light === 'green' && aftermath === 'settled' };
}
