/** The one next best step of a moment. The order and the hours are choices of Unknot (product). */
import type { Instant } from './patient-case.ts';
import type { Phase } from './phase.ts';
import type { Triage } from './triage.ts';

/** What may be due; the shell finds out which of these are. */
export type DueKind =
  /** After a sudden, strong pain: a moment to look for new danger signs has come. */
  | 'look-again'
  /** The last answer has run out. */
  | 'check'
  /** A session was done, and nobody knows yet how the next morning was. */
  | 'after-session'
  /** The day has no entry yet, or its evening has none. */
  | 'log'
  | 'session';

/** What decides the next step. */
export interface Situation {
  readonly disposition: Triage['disposition'];
  readonly phase: Phase;
  /** In the person's local time, with its offset. */
  readonly now: Instant;
  /** Is a course of pain going on? */
  readonly inEpisode: boolean;
  /** What the person is in the middle of. */
  readonly running: 'session' | 'remedy' | null;
  readonly due: readonly DueKind[];
}

/**
 * `call`: an ambulance · `go-on`: with the questions · `get-advice`: from a clinician today · `look-again`: for danger
 * signs · `check-again`: all questions anew · `go-on-session`, `go-on-remedy`: what is running · `seized-up`: all is
 * calm, and should it come back, the check begins · `rate-session`: how it is on the morning after · `relief`: the next
 * 20 minutes · `sleep` · `log`: how it is now · `session`: begin one.
 */
export type NextStep =
  | 'call'
  | 'go-on'
  | 'get-advice'
  | 'look-again'
  | 'check-again'
  | 'go-on-session'
  | 'go-on-remedy'
  | 'seized-up'
  | 'rate-session'
  | 'relief'
  | 'sleep'
  | 'log'
  | 'session';

export type PartOfDay = 'night' | 'morning' | 'day' | 'evening';

/** The next step. Danger comes first, then what is running, then what is due, then what the phase asks for. */
export function nextStep(situation: Situation): NextStep {
  const { disposition, inEpisode, running } = situation;
  const isDue = (kind: DueKind) => situation.due.includes(kind);
  switch (disposition) {
    case 'emergency':
      return 'call';
    case 'undecided':
      return 'go-on';
    case 'urgent':
      return isDue('check') ? 'check-again' : 'get-advice';
    case 'routine':
    case 'self-care':
  }
  if (isDue('look-again')) return 'look-again';
  if (running !== null) return running === 'session' ? 'go-on-session' : 'go-on-remedy';
  if (!inEpisode) return 'seized-up';
  if (isDue('check')) return 'check-again';
  if (isDue('after-session')) return 'rate-session';
  return stepOfPhase(situation);
}

/** What the day holds when nothing waits. */
function stepOfPhase({ phase, now, due }: Situation): NextStep {
  if (phase === 'flare') return 'relief';
  switch (partOfDay(now)) {
    case 'night':
      return 'sleep';
    case 'evening':
      if (due.includes('log')) return 'log';
      break;
    case 'morning':
    case 'day':
  }
  if (due.includes('session')) return 'session';
  if (due.includes('log')) return 'log';
  return phase === 'easing' ? 'relief' : 'log';
}

/** By the clock of the person: night from 22 to 5, morning to 11, evening from 17. */
export function partOfDay(now: Instant): PartOfDay {
  const hour = Number(now.slice(11, 13));
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 11) return 'morning';
  return hour < 17 ? 'day' : 'evening';
}
