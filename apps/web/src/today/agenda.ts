/** What waits today: what is running, what may be taken when, what is due now and what comes next. */
import { type DiaryState, weekIsDue } from '@unknot/diary';
import {
  aftermathOf,
  buildSession,
  type DueKind,
  type Instant,
  type MedicineVerdict,
  type NextStep,
  nextStep,
  partOfDay,
} from '@unknot/engine';
import type { MedicineId, RemedyId } from '@unknot/knowledge';
import { addHours, calendarDay, hoursBetween } from '@unknot/logic';
import { answeredAt, isExpired, looksFrom, reviewAt } from '../app/answer-age.ts';
import { isOver } from '../app/episode.ts';
import { mayTreat } from '../app/may-treat.ts';
import { sessionRuns } from '../app/session-runs.ts';
import type { Present } from '../app/use-today.ts';
import { deadlineHours } from '../app/verdict-words.ts';
import { movementStateOf } from '../move/movement-state.ts';
import { isRemedy } from '../screens/relief-steps.ts';

/** One thing that waits. */
export type AgendaItem =
  | { readonly kind: 'remedy'; readonly remedy: RemedyId; readonly endsAt: Instant }
  | { readonly kind: 'running-session' }
  | {
      readonly kind: 'dose';
      readonly medicine: MedicineId;
      readonly verdict: 'ok' | 'ask' | 'avoid' | 'questions';
      /** When the next one may be taken; `null`: none. */
      readonly at: Instant | null;
    }
  | { readonly kind: 'after-session' | 'session' | 'week' | 'log' | 'relief' }
  /** Another look for danger signs is planned. */
  | { readonly kind: 'look-again'; readonly at: Instant }
  /** The last answer: until when it stands, and by when a clinician should look. */
  | { readonly kind: 'answer'; readonly lookAt: Instant; readonly seeBy: Instant | null };

export interface Agenda {
  readonly step: NextStep;
  /** The one that is running. */
  readonly remedy: RemedyId | null;
  /** In the order to show them; what the step itself is about is left out. */
  readonly items: readonly AgendaItem[];
}

/** The setting that says when the person last looked for danger signs and found none. */
export const LOOKED_AGAIN = 'looked-again';

const DAY_HOURS = 24;
const EVENING_BEGINS = 17;
/** A session can be rated from the morning after to three days after. */
const RATED_WITHIN_HOURS = 72;
const MORNING_AFTER_HOURS = 8;

/** The agenda of a person who has finished a check. */
export function agendaOf(present: Present): Agenda {
  const { diary, now, answer } = present;
  const due = dueKinds(present);
  const remedy = runningRemedy(diary, now);
  const runs = sessionRuns(diary, now);
  const step = nextStep({
    disposition: answer.disposition,
    phase: answer.phase,
    now,
    inEpisode: !isOver(diary),
    running: runs ? 'session' : remedy && 'remedy',
    due,
  });
  const items = [
    ...(remedy ? [remedy] : []),
    ...(runs ? [{ kind: 'running-session' } as const] : []),
    ...nextLook(diary, now),
    ...nextDoses(present),
    ...due.filter(isItem).map((kind) => ({ kind })),
    ...(asksForWeek(present) ? [{ kind: 'week' } as const] : []),
    ...(mayTreat(answer) ? [{ kind: 'relief' } as const] : []),
    // Always at hand: two taps from Today.
    ...(due.includes('log') ? [] : [{ kind: 'log' } as const]),
    lastAnswer(present),
  ];
  return {
    step,
    remedy: remedy?.remedy ?? null,
    items: items.filter(({ kind }) => kind !== ABOUT[step]),
  };
}

/** The item that each step is about. */
const ABOUT: { readonly [Step in NextStep]?: AgendaItem['kind'] } = {
  'go-on-session': 'running-session',
  'rate-session': 'after-session',
  relief: 'relief',
  log: 'log',
  session: 'session',
};

const isItem = (kind: DueKind): kind is 'after-session' | 'session' | 'log' =>
  kind === 'after-session' || kind === 'session' || kind === 'log';

function dueKinds(present: Present): readonly DueKind[] {
  const { diary, now, answer } = present;
  const treat = mayTreat(answer);
  const found: readonly (readonly [DueKind, boolean])[] = [
    ['look-again', isLookDue(diary, now)],
    ['check', isExpired(diary, now)],
    ['after-session', treat && isRatingDue(diary, now)],
    ['log', isLogDue(diary, now)],
    ['session', treat && isSessionDue(present)],
  ];
  return found.filter(([, isDue]) => isDue).map(([kind]) => kind);
}

/** A moment to look again has come since the answer, and the person has not looked since. */
function isLookDue(diary: DiaryState, now: Instant): boolean {
  const come = looksFrom(diary).findLast((at) => hoursBetween(at, now) >= 0);
  const looked = diary.settings[LOOKED_AGAIN];
  if (come === undefined) return false;
  return typeof looked !== 'string' || hoursBetween(looked, come) > 0;
}

/** The questions of the week, by day, and once the worst is over. */
const asksForWeek = ({ diary, now, answer }: Present): boolean =>
  answer.phase !== 'flare' && partOfDay(now) !== 'night' && weekIsDue(diary, now);

function nextLook(diary: DiaryState, now: Instant): readonly AgendaItem[] {
  const at = looksFrom(diary).find((look) => hoursBetween(now, look) > 0);
  return at === undefined ? [] : [{ kind: 'look-again', at }];
}

function runningRemedy(
  { remedies }: DiaryState,
  now: Instant,
): Extract<AgendaItem, { kind: 'remedy' }> | null {
  const last = remedies.at(-1);
  if (last === undefined || !isRemedy(last.remedy)) return null;
  const endsAt = addHours(last.at, last.minutes / 60);
  return hoursBetween(now, endsAt) > 0 ? { kind: 'remedy', remedy: last.remedy, endsAt } : null;
}

/** The medicines of the last 24 hours that Unknot knows. */
function nextDoses({ diary, now, answer }: Present): readonly AgendaItem[] {
  const taken = new Set(
    diary.doses
      .filter(({ at }) => hoursBetween(at, now) < DAY_HOURS)
      .map(({ ingredient }) => ingredient),
  );
  return Object.entries(answer.medicines)
    .filter(([medicine]) => taken.has(medicine))
    .map(([medicine, verdict]) => ({
      kind: 'dose',
      medicine: medicine as MedicineId,
      verdict: onlyQuestions(verdict) ? 'questions' : verdict.verdict,
      at: verdict.nextDoseAt,
    }));
}

/** Nothing speaks against it but that questions are open. */
const onlyQuestions = ({ verdict, because, missing, ledger }: MedicineVerdict): boolean =>
  verdict === 'ask' && because.length === 0 && ledger.length === 0 && missing.length > 0;

/** The newest session has had its night, and nobody knows yet what came of it. */
function isRatingDue({ sessions, checkIns }: DiaryState, now: Instant): boolean {
  const last = sessions.at(-1);
  if (last === undefined) return false;
  const hours = hoursBetween(last.at, now);
  const inTime = hours >= MORNING_AFTER_HOURS && hours < RATED_WITHIN_HOURS;
  return inTime && aftermathOf(last, checkIns) === 'not-known';
}

/** One entry a day, and one in the evening. At night nobody is asked. */
function isLogDue({ checkIns, answeredAt: told }: DiaryState, now: Instant): boolean {
  const part = partOfDay(now);
  if (part === 'night') return false;
  const since = hourOfDay(now) - (part === 'evening' ? EVENING_BEGINS : 0);
  const rated = [...checkIns.map(({ at }) => at), ...(told['pain-now'] ? [told['pain-now']] : [])];
  return !rated.some((at) => hoursBetween(at, now) <= since);
}

/** One session a day is enough to be reminded of, if there is one to be had; the first day is for relief. */
function isSessionDue(present: Present): boolean {
  const { diary, now } = present;
  const begun = diary.episodes.at(-1)?.start ?? '';
  if (partOfDay(now) === 'night' || begun >= calendarDay(now)) return false;
  if (diary.sessions.some(({ at }) => hoursBetween(at, now) <= hourOfDay(now))) return false;
  const session = buildSession(movementStateOf(present), now);
  return session.kind === 'session' || session.because === 'questions';
}

function lastAnswer({ diary, answer }: Present): AgendaItem {
  const hours = deadlineHours(answer);
  return {
    kind: 'answer',
    lookAt: reviewAt(diary),
    seeBy: hours === null ? null : addHours(answeredAt(diary), hours),
  };
}

/** Hours since the person's midnight. */
const hourOfDay = (now: Instant): number =>
  Number(now.slice(11, 13)) + Number(now.slice(14, 16)) / 60;
