/**
 * The phases as formulas: the model of `phaseOf` in @unknot/engine, which it is tested to agree with, for a diary
 * with at most one rating a day, the newest of them now. Day 0 is today.
 */
import { thresholds } from '@unknot/knowledge';
import { and, or } from '@unknot/logic';

/** Where a phase begins and how long it must have lasted. */
export type PhaseLimits = typeof phaseLimits;

export const phaseLimits = {
  flarePain: thresholds['phase-flare-pain'].value,
  flareExitHours: thresholds['phase-flare-exit-hours'].value,
  easedPain: thresholds['phase-eased-pain'].value,
  easedDays: thresholds['phase-eased-days'].value,
  easedOfDays: thresholds['phase-eased-of-days'].value,
  sleepHours: thresholds['phase-sleep-hours'].value,
  quietPain: thresholds['phase-quiet-pain'].value,
  quietDays: thresholds['phase-quiet-days'].value,
};

/** From the worst to the best; the number of a phase is its place. */
export const PHASES = ['flare', 'easing', 'rebuilding', 'prevention'] as const;

/** The first day of the diary: longer ago than any limit looks. */
export const OLDEST = 20;

/** Terms of the diary as it is seen on some day. */
export interface Days {
  /** The first day of the diary. */
  readonly oldest: number;
  readonly pain: (day: number) => string;
  readonly rated: (day: number) => string;
  readonly woken: (day: number) => string;
}

/** Spoken of the person: cannot turn and breathe freely. */
export const STIFF = '|cannot turn|';

/** The diary today. */
export const daysNow: Days = {
  oldest: OLDEST,
  pain: (day) => `|pain ${day}|`,
  rated: (day) => (day === 0 ? 'true' : `|rated ${day}|`),
  woken: (day) => `|woken ${day}|`,
};

/** So many days later, when it hurt on each as it does today and the nights were quiet. */
export const sameFor = (later: number): Days => ({
  oldest: OLDEST + later,
  pain: (day) => daysNow.pain(Math.max(0, day - later)),
  rated: (day) => (day <= later ? 'true' : daysNow.rated(day - later)),
  woken: (day) => (day < later ? 'false' : daysNow.woken(day - later)),
});

/** Declares any diary. */
export const declareDays = [
  `(declare-const ${STIFF} Bool)`,
  ...Array.from({ length: OLDEST + 1 }, (_, day) => [
    `(declare-const |pain ${day}| Int)`,
    `(assert (<= 0 |pain ${day}| 10))`,
    `(declare-const |rated ${day}| Bool)`,
    `(declare-const |woken ${day}| Bool)`,
  ]).flat(),
].join('\n');

/** The Int term of the phase by this diary. */
export function phaseTerm(limits: PhaseLimits, days: Days): string {
  const pain = days.pain(0);
  const flared = or(
    upTo(days.oldest)
      .filter((day) => day * 24 < limits.flareExitHours)
      .map((day) => and([days.rated(day), `(>= ${days.pain(day)} ${limits.flarePain})`])),
  );
  const stiff = and([`(> ${pain} ${limits.easedPain})`, STIFF]);
  const prevention = and([`(<= ${pain} ${limits.quietPain})`, quiet(limits, days)]);
  const rebuilding = and([eased(limits, days), sleeps(limits, days)]);
  return `(ite ${or([flared, stiff])} 0 (ite ${prevention} 3 (ite ${rebuilding} 2 1)))`;
}

/** On so many of the last days; with fewer rated, none of them higher and today clearly low. */
function eased({ easedPain, easedDays, easedOfDays, quietPain }: PhaseLimits, days: Days): string {
  const last = upTo(easedOfDays - 1);
  const isLow = (day: number) => and([days.rated(day), `(<= ${days.pain(day)} ${easedPain})`]);
  const low = `(+ ${last.map((day) => `(ite ${isLow(day)} 1 0)`).join(' ')})`;
  const noneHigher = and(last.map((day) => or([`(not ${days.rated(day)})`, isLow(day)])));
  const clearlyLow = `(<= ${days.pain(0)} ${quietPain})`;
  return or([`(>= ${low} ${easedDays})`, and([clearlyLow, noneHigher])]);
}

const sleeps = ({ sleepHours }: PhaseLimits, days: Days): string =>
  and(
    upTo(days.oldest)
      .filter((day) => day * 24 <= sleepHours)
      .map((day) => `(not ${and([days.rated(day), days.woken(day)])})`),
  );

function quiet({ quietDays, quietPain }: PhaseLimits, days: Days): string {
  const reachesBack = upTo(days.oldest).filter((day) => day >= quietDays);
  const within = upTo(quietDays);
  return and([
    or(reachesBack.map((day) => days.rated(day))),
    ...within.map((day) => or([`(not ${days.rated(day)})`, `(<= ${days.pain(day)} ${quietPain})`])),
  ]);
}

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, day) => day);
