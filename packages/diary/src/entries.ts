/** What the diary says besides the answers. It takes no word of the vocabulary: the first screen needs no more. */
import type { Instant } from '@unknot/engine';
import { type RegionId, regions } from '@unknot/knowledge';
import type {
  DiaryCheckIn,
  DiaryDose,
  DiaryEntries,
  KeptMedicine,
  NotedQuestion,
  RemedyUse,
} from './entry-types.ts';
import { episodesOf } from './episodes.ts';
import type { DiaryEvent, EventOf, RecordedEvent } from './event.ts';
import type { DiaryLog } from './log.ts';
import { contentOf, newestEntry, type Read, withNewest } from './newest-entry.ts';
import { retractedIds } from './retractions.ts';
import { type DiarySelfTest, selfTestOf } from './self-tests.ts';
import { runningSession, type SessionEvent, sessionsOf } from './sessions.ts';
import { type SportEvent, sportOf } from './sport.ts';
import { understood } from './upgrade.ts';

/**
 * The entries after the last event of `log`, read as {@link foldDiary} reads them.
 *
 * @param before What was read last, to go on from there.
 */
export function foldEntries(log: DiaryLog, before?: Read<DiaryEntries>): DiaryEntries {
  const newest = before && newestEntry(before.log, log);
  return newest ? withNewest(before.state, newest) : entriesOf(eventsInForce(log));
}

/** The entries that these events make; `null` stands for one that is not understood. */
export function entriesOf(inForce: readonly (DiaryEvent | null)[]): DiaryEntries {
  const draft = emptyDraft();
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
  chosenRegion: RegionId | null;
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

const emptyDraft = (): Draft => ({
  chosenRegion: null,
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
      if (isRegionId(event.region)) draft.chosenRegion = event.region;
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
