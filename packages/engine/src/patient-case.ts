/** What the engine reasons about: one person at one moment. The clock is an argument, never read here. */
import type { FactId, RegionId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';

/** An ISO 8601 instant with offset or `Z`, such as `2026-11-22T02:10:00Z`. */
export type Instant = string;

export interface PatientCase {
  readonly region: RegionId;
  readonly facts: Facts<FactId>;
  readonly checkIns: readonly CheckIn[];
  readonly doses: readonly Dose[];
  readonly episodes: readonly Episode[];
  /** What was used when; left out: not known. */
  readonly remedies?: readonly RemedyUse[];
  /** When the danger check was last gone through; left out: not known. */
  readonly checkedAt?: Instant;
}

/** How it was at one moment; as many a day as the person likes. */
export interface CheckIn {
  readonly at: Instant;
  /** Pain, 0 (none) to 10 (worst imaginable), a whole number. `null`: not rated. */
  readonly pain: number | null;
  /** Worst pain of the last 24 hours, 0 to 10. */
  readonly worst?: number;
  /** How much the pain got in the way, 0 (not at all) to 10. */
  readonly interference?: number;
  /** Times woken by pain in the last night. */
  readonly nightWakes?: number;
  /** One to three activities that the person named: 0 (cannot do it) to 10 (as before). */
  readonly activities?: { readonly [activity: string]: number };
  /** The Unknot check of the week, 0 (not at all) to 10 each. */
  readonly weekCheck?: { readonly duties: number; readonly wishes: number; readonly mind: number };
  /** Compared with when it began: -3 (much worse) to 3 (much better). */
  readonly change?: number;
}

/** One intake of one active ingredient. */
export interface Dose {
  readonly at: Instant;
  readonly ingredient: string;
  readonly mg: number;
}

/** One go of a remedy. */
export interface RemedyUse {
  readonly at: Instant;
  readonly remedy: string;
  readonly minutes: number;
}

/** A run of pain from onset to recovery; dates as `YYYY-MM-DD`. No `end`: still going. */
export interface Episode {
  readonly start: string;
  readonly end?: string;
}
