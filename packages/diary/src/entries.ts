/** What the diary says besides the answers. It takes no word of the vocabulary: the first screen needs no more. */
import type { CheckIn, Dose, Episode, Instant } from '@unknot/engine';
import { type RegionId, regions } from '@unknot/knowledge';
import { episodesOf } from './episodes.ts';
import type { DiaryEvent, EventOf, RecordedEvent } from './event.ts';
import type { DiaryLog } from './log.ts';
import { contentOf, newestEntry, type Read, withNewest } from './newest-entry.ts';
import { retractedIds } from './retractions.ts';
import { type DiarySelfTest, selfTestOf } from './self-tests.ts';
import {
  type DiarySession,
  type RunningSession,
  runningSession,
  type SessionEvent,
  sessionsOf,
} from './sessions.ts';
import { type DiarySport, type SportEvent, sportOf } from './sport.ts';
import { understood } from './upgrade.ts';

export interface DiaryEntries {
  readonly region: RegionId;
  readonly checkIns: readonly DiaryCheckIn[];
  readonly doses: readonly DiaryDose[];
  /** The medicines at home, in the order they were put in. */
  readonly cabinet: readonly KeptMedicine[];
  readonly episodes: readonly Episode[];
  readonly remedies: readonly RemedyUse[];
  readonly sessions: readonly DiarySession[];
  /** The session under way; `null` when the last one is over. */
  readonly runningSession: RunningSession | null;
  readonly selfTests: readonly DiarySelfTest[];
  /** What the person wants to get back to; `null` while none is chosen. */
  readonly sport: DiarySport | null;
  /** Was the article of help? By its id. */
  readonly articleRatings: { readonly [article: string]: boolean };
  /** What the person wants to ask at the next visit. */
  readonly questions: readonly NotedQuestion[];
  readonly settings: { readonly [key: string]: boolean | number | string };
  /** When the present danger check began; `null` before the first. */
  readonly checkStartedAt: Instant | null;
  /** When each danger check began, in the order of the log. */
  readonly checks: readonly Instant[];
  /** Entries passed over because only a newer Unknot knows them. Above 0 the state may be stale: tell the person. */
  readonly notUnderstood: number;
}

/** A check-in with the id of its event, by which it can be undone. */
export interface DiaryCheckIn extends CheckIn {
  readonly id: string;
  readonly note?: string;
  /** Hours slept in the last night. */
  readonly sleepHours?: number;
  /** Places of the body map; one that only a newer Unknot knows may be among them. */
  readonly where?: PainPlaces;
  /** What the day was like, by id. Missing: not said; empty: none of what was offered. */
  readonly circumstances?: readonly string[];
}

/** Where it hurts. */
export interface PainPlaces {
  readonly places: readonly string[];
  /** Where it hurts most. */
  readonly main?: string;
  /** Where it runs from there. */
  readonly spreadsTo?: readonly string[];
}

/** A dose with the id of its event. */
export interface DiaryDose extends Dose {
  readonly id: string;
  readonly product?: string;
}

/** A medicine at home; removed by undoing the event `id`. */
export interface KeptMedicine {
  readonly id: string;
  readonly at: Instant;
  /** A product, or an ingredient with the strength of one unit in `mg`. */
  readonly what: string;
  readonly mg?: number;
  /** The name on the pack, as the person wrote it. */
  readonly called?: string;
}

/** A question for the next visit; removed by undoing the event `id`. */
export interface NotedQuestion {
  readonly id: string;
  readonly at: Instant;
  readonly question: string;
}

/** One go of a remedy. */
export interface RemedyUse {
  readonly id: string;
  readonly at: Instant;
  readonly remedy: string;
  readonly minutes: number;
}

/** How a diary is read. */
export interface FoldOptions {
  /** Holds until the person has chosen a region. */
  readonly defaultRegion: RegionId;
}

/**
 * The entries after the last event of `log`, read as {@link foldDiary} reads them.
 *
 * @param before What was read last with the same options, to go on from there.
 */
export function foldEntries(
  log: DiaryLog,
  options: FoldOptions,
  before?: Read<DiaryEntries>,
): DiaryEntries {
  const newest = before && newestEntry(before.log, log);
  return newest ? withNewest(before.state, newest) : entriesOf(eventsInForce(log), options);
}

/** The entries that these events make; `null` stands for one that is not understood. */
export function entriesOf(
  inForce: readonly (DiaryEvent | null)[],
  { defaultRegion }: FoldOptions,
): DiaryEntries {
  const draft = emptyDraft(defaultRegion);
  for (const event of inForce) if (event !== null) take(draft, event);
  const { episodeMarks, sessionEvents, sportEvents, articleRatings, settings, ...entries } = draft;
  return {
    ...entries,
    episodes: episodesOf(episodeMarks),
    sessions: sessionsOf(sessionEvents),
    runningSession: runningSession(sessionEvents),
    sport: sportOf(sportEvents),
    articleRatings: Object.fromEntries(articleRatings),
    settings: Object.fromEntries(settings),
    notUnderstood: inForce.filter((event) => event === null).length,
  };
}

interface Draft {
  region: RegionId;
  checkStartedAt: Instant | null;
  readonly checks: Instant[];
  readonly checkIns: DiaryCheckIn[];
  readonly doses: DiaryDose[];
  readonly cabinet: KeptMedicine[];
  readonly questions: NotedQuestion[];
  readonly remedies: RemedyUse[];
  readonly episodeMarks: (EventOf<'episode-started'> | EventOf<'episode-ended'>)[];
  readonly sessionEvents: SessionEvent[];
  readonly selfTests: DiarySelfTest[];
  readonly sportEvents: SportEvent[];
  readonly articleRatings: Map<string, boolean>;
  readonly settings: Map<string, boolean | number | string>;
}

const emptyDraft = (region: RegionId): Draft => ({
  region,
  checkStartedAt: null,
  checks: [],
  checkIns: [],
  doses: [],
  cabinet: [],
  questions: [],
  remedies: [],
  episodeMarks: [],
  sessionEvents: [],
  selfTests: [],
  sportEvents: [],
  articleRatings: new Map(),
  settings: new Map(),
});

/** Each event in force; `null` in the place of one that is not understood. */
export function eventsInForce({ events }: DiaryLog): readonly (DiaryEvent | null)[] {
  const known = events.map((recorded) => understood(recorded));
  const undone = retractedIds(known.filter((event) => event?.type === 'retracted'));
  return known.filter((_, index) => !undone.has((events[index] as RecordedEvent).id));
}

function take(draft: Draft, event: DiaryEvent): void {
  switch (event.type) {
    case 'check-started':
      draft.checkStartedAt = event.at;
      draft.checks.push(event.at);
      return;
    case 'check-in':
      draft.checkIns.push(contentOf(event));
      return;
    case 'dose-taken':
      draft.doses.push(contentOf(event));
      return;
    case 'medicine-kept':
      draft.cabinet.push(contentOf(event));
      return;
    case 'question-noted':
      draft.questions.push(contentOf(event));
      return;
    case 'remedy-used':
      draft.remedies.push(contentOf(event));
      return;
    case 'session-begun':
    case 'session-step':
    case 'session-done':
      draft.sessionEvents.push(event);
      return;
    case 'self-test-done':
      draft.selfTests.push(selfTestOf(event));
      return;
    case 'sport-chosen':
    case 'sport-answered':
    case 'sport-session':
      draft.sportEvents.push(event);
      return;
    case 'article-rated':
      draft.articleRatings.set(event.article, event.helpful);
      return;
    case 'region-chosen':
      if (isRegionId(event.region)) draft.region = event.region;
      return;
    case 'episode-started':
    case 'episode-ended':
      draft.episodeMarks.push(event);
      return;
    case 'setting-changed':
      draft.settings.set(event.key, event.value);
      return;
    case 'facts-answered':
    case 'retracted':
      return;
  }
}

const isRegionId = (id: string): id is RegionId => Object.hasOwn(regions, id);
