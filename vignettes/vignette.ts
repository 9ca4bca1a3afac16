/** A vignette: a case told in plain phrases, with the answer that clinicians would give. */
import { readFileSync } from 'node:fs';
import type { Disposition, RegionId } from '@unknot/knowledge';
import { invariant } from '@unknot/logic';

export interface Vignette {
  readonly id: string;
  readonly kind: 'triage' | 'medicine' | 'trend';
  readonly title: string;
  /** Years. */
  readonly age: number;
  readonly sex: 'female' | 'male';
  /** Left out: the United States, whose rules lack the stricter advice of the NHS. */
  readonly region?: RegionId;
  /** For people; the engine is told the phrases below. */
  readonly narrative: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Asked and answered "not sure". */
  readonly unknown: readonly string[];
  readonly conditions: readonly string[];
  readonly medicines: readonly string[];
  readonly facts?: Numbers;
  readonly diary?: readonly DiaryDay[];
  readonly gold: Gold;
  readonly rationale: string;
  readonly source: string;
  /** Two vignettes that differ in one finding share it; they count only when both are right. */
  readonly pair?: string;
}

/** Exact amounts that a phrase only hints at. */
export interface Numbers {
  readonly pain?: number;
  readonly days_since_onset?: number;
  readonly contacts_in_7_days?: number;
  readonly weight_kg?: number;
  readonly pregnancy_weeks?: number;
  readonly weeks_since_birth?: number;
  /** Kidney function, ml/min/1.73 m². */
  readonly egfr?: number;
  readonly alcohol_units_per_day?: number;
  /** Paracetamol taken in the last 24 hours, mg. */
  readonly paracetamol_mg_24h?: number;
  readonly asks_about?: readonly string[];
}

interface DiaryDay {
  readonly day: number;
  /** `null`: nothing was logged that day. */
  readonly pain: number | null;
  readonly function?: string;
}

interface Gold {
  readonly disposition: Disposition;
  /** Other dispositions that a sensible clinician may give. */
  readonly acceptable: readonly Disposition[];
  readonly suspect: readonly string[];
  /** Must not be offered or cleared. */
  readonly avoid?: readonly string[];
  /** Must not be refused; "ask a pharmacist" is allowed. */
  readonly allow?: readonly string[];
  readonly caution?: readonly string[];
  readonly limits?: { readonly [medicine: string]: string };
  readonly trend?: GoldTrend;
  readonly acceptable_trend?: readonly GoldTrend[];
}

export type GoldTrend =
  | 'improving'
  | 'fluctuating'
  | 'plateau-persistent'
  | 'worsening'
  | 'worsening-and-persistent'
  | 'recurrent'
  | 'insufficient-data';

/** From least to most urgent. */
export const LEVELS: readonly Disposition[] = ['self-care', 'routine', 'urgent', 'emergency'];

/** The vignettes in `file`, beside this one. Throws when one of them could not be judged. */
export function readVignettes(file: string): readonly Vignette[] {
  const vignettes = JSON.parse(
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  ) as readonly Vignette[];
  const ids = new Set(vignettes.map(({ id }) => id));
  invariant(ids.size === vignettes.length, `${file}: an id occurs twice`);
  for (const vignette of vignettes) check(vignette);
  return vignettes;
}

function check({ id, gold, age, pair, ...vignette }: Vignette): void {
  const lists = [
    vignette.present,
    vignette.absent,
    vignette.unknown,
    vignette.conditions,
    vignette.medicines,
    gold.acceptable,
  ];
  invariant(lists.every(Array.isArray), `${id}: a list of phrases is missing`);
  invariant(Number.isInteger(age), `${id}: the age is no whole number`);
  invariant(
    [gold.disposition, ...gold.acceptable].every((level) => LEVELS.includes(level)),
    `${id}: an unknown disposition`,
  );
}
