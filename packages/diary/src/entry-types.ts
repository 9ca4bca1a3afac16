/** What the diary holds besides the answers, entry by entry. */
import type { CheckIn, Dose, Episode, Instant } from '@unknot/engine';
import type { RegionId } from '@unknot/knowledge';
import type { DiarySelfTest } from './self-tests.ts';
import type { DiarySession, RunningSession } from './sessions.ts';
import type { DiarySport } from './sport.ts';

export interface DiaryEntries {
  /** `null` until the person has chosen one. */
  readonly chosenRegion: RegionId | null;
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
