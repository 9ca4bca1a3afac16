/** The shape of a medicine, by active ingredient. All amounts in milligrams. */
import type { Predicate } from '@unknot/logic';
import type { Basis } from '../schema.ts';

/** A medicine with its conditions over this vocabulary. */
export interface Medicine<P = Predicate> {
  readonly id: string;
  readonly ref: string;
  readonly names: ByLabel<string>;
  readonly group: MedicineGroup;
  readonly supply: ByLabel<Supply>;
  /** The best verdict that Unknot ever gives, whatever the answers. */
  readonly atBest: ByLabel<'ok' | 'ask' | 'avoid'>;
  /** Why it is never cleared, where `atBest` is not `ok`. */
  readonly atBestWhy?: string;
  readonly codes: Codes;
  readonly benefit: string;
  /** `null`: Unknot names no dose of it. */
  readonly limits: ByLabel<DoseLimit | null>;
  /** Lower limits that apply when their condition holds, first match wins. */
  readonly lowered: readonly {
    readonly when: P;
    readonly limit: DoseLimit;
    readonly why: string;
  }[];
  /** After so many days running the danger check is due again before the next dose. */
  readonly reviewDays?: ByLabel<number | null>;
  /** The most days running, for a medicine without a dose limit. */
  readonly mostDays?: number;
  /** The ingredients that a logged dose of it adds to, the main one first. Left out: itself. */
  readonly countedAs?: readonly string[];
  /** Hours that a dose works, when longer than the plain kind: until then no other of it is taken. */
  readonly lastsHours?: number;
  /** What speaks against it, each line by its name in the evidence file. */
  readonly cautions: readonly Caution<P>[];
  /** Holds when a caution with the verdict `avoid` does. */
  readonly avoidWhen: P;
  /** Holds when a caution with the verdict `ask` does. */
  readonly askWhen: P;
  readonly howTo: readonly string[];
  readonly stopIf: readonly string[];
  /** For prescription medicines: what to talk about with the prescriber. No dose, no start, no stop. */
  readonly card?: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** Whose label applies; other regions go by the stricter (US) one. */
export interface ByLabel<Value> {
  readonly US: Value;
  readonly UK: Value;
}

/** Medicines that work alike; two of `nsaid` and `topical-nsaid` are never taken on one day. */
export type MedicineGroup =
  | 'nsaid'
  | 'topical-nsaid'
  | 'paracetamol'
  | 'rub'
  | 'opioid'
  | 'relaxant'
  | 'benzodiazepine'
  | 'tricyclic'
  | 'gabapentinoid'
  | 'steroid'
  | 'sedating-antihistamine'
  | 'supplement'
  | 'quinine';

/** How it is had: off the shelf, from the pharmacist, or by prescription. */
export type Supply = 'shelf' | 'pharmacy' | 'prescription';

/** International code numbers. */
export interface Codes {
  /** RxNorm ingredient; `null` where the evidence file gives none. */
  readonly rxcui: string | null;
  /** WHO ATC codes. */
  readonly atc: readonly string[];
  /** The RxNorm number was found in no list that was read. */
  readonly rxcuiUnverified?: true;
}

/** One reason against a medicine. */
export interface Caution<P = Predicate> {
  /** Its line in the evidence file, such as `NS7`. */
  readonly ref: string;
  readonly verdict: 'ask' | 'avoid';
  readonly when: P;
  /** What the person is told; names the combination when there is one. */
  readonly why: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** The label's limits as Unknot applies them. */
export interface DoseLimit {
  readonly singleMg: number;
  readonly intervalHours: number;
  readonly max24hMg: number;
  readonly maxDays: number;
  /** The most intakes in 24 hours, however small. */
  readonly mostDoses24h?: number;
  /** What the first dose may be, at once or in parts, before the rest of the limit goes on as usual. */
  readonly first?: { readonly mg: number; readonly withinHours: number };
  /** A second window, shorter than a day. */
  readonly within?: { readonly mg: number; readonly hours: number };
}
