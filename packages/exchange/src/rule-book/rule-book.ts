/** The rule book as a record: what a clinician reads and signs, and what a machine may check. */
import { dispositionOf } from '@unknot/engine';
import {
  type Basis,
  type Disposition,
  derivedFacts,
  KNOWLEDGE_VERSION,
  type MedicineId,
  medicines,
  type Remedy,
  remedies,
  rules,
  type Source,
  sources,
  type Within,
} from '@unknot/knowledge';
import { invariant, type Predicate } from '@unknot/logic';
import { predicateWords } from '../predicate-words.ts';
import { bookRecords } from './book-records.ts';
import { type Grounded, grounded } from './signature.ts';

type Medicine = (typeof medicines)[MedicineId];
type Rule = (typeof rules)[number];
type RuleExample = Rule['examples'][number];

/** All rules of one version of the knowledge. */
export interface RuleBook {
  readonly knowledge: string;
  /** Most urgent first. */
  readonly rules: readonly RuleEntry[];
  /** What the short names inside the rules stand for. */
  readonly derivedFacts: readonly {
    readonly id: string;
    readonly label: string;
    readonly when: Condition;
  }[];
  readonly remedies: readonly RemedyEntry[];
  readonly medicines: readonly MedicineEntry[];
  /** Every record as it stands in the knowledge, by kind. */
  readonly records: typeof bookRecords;
  /** How far each record is confirmed: what is not `sourced` awaits a clinician's signature. */
  readonly grounds: readonly Grounded[];
}

/** A condition, for machines and for people. */
export interface Condition {
  readonly predicate: Predicate;
  /** Nested Markdown points. */
  readonly words: string;
}

/** A source with the id that rules name it by. */
export type SourceEntry = Source & { readonly id: string };

export interface RuleEntry {
  readonly id: string;
  /** Its line in the evidence file. */
  readonly ref: string;
  readonly disposition: Disposition;
  readonly within: Within;
  readonly suspect: string;
  readonly when: Condition;
  readonly advice: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly SourceEntry[];
  readonly examples: readonly RuleExample[];
}

/** When a measure is not offered, or only after asking. */
interface Guarded {
  readonly id: string;
  readonly name: string;
  readonly avoidWhen?: Condition;
  readonly askWhen?: Condition;
  readonly stopIf: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly SourceEntry[];
}

export interface RemedyEntry extends Guarded {
  readonly purpose: string;
  readonly dose: string;
  readonly strength: Remedy['strength'];
}

export interface MedicineEntry extends Guarded {
  readonly benefit: string;
  readonly limits: Medicine['limits'];
  readonly lowered: readonly (Omit<Medicine['lowered'][number], 'when'> & {
    readonly when: Condition;
  })[];
}

/** The rule book of the knowledge at hand. */
export function ruleBook(): RuleBook {
  return {
    knowledge: KNOWLEDGE_VERSION,
    rules: [...rules].sort(byUrgency).map(toRuleEntry),
    derivedFacts: Object.entries(derivedFacts).map(([id, { label, when }]) => ({
      id,
      label,
      when: toCondition(when),
    })),
    remedies: Object.values<Remedy>(remedies).map(toRemedyEntry),
    medicines: Object.values<Medicine>(medicines).map(toMedicineEntry),
    records: bookRecords,
    grounds: grounded(),
  };
}

const URGENCY: readonly Within[] = ['now', 'today', '3-days', '2-weeks'];

const byUrgency = (a: Rule, b: Rule): number =>
  URGENCY.indexOf(a.within) - URGENCY.indexOf(b.within);

const toCondition = (predicate: Predicate): Condition => ({
  predicate,
  words: predicateWords(predicate),
});

const toRuleEntry = (rule: Rule): RuleEntry => ({
  id: rule.id,
  ref: rule.ref,
  disposition: dispositionOf(rule.within),
  within: rule.within,
  suspect: rule.suspect,
  when: toCondition(rule.when),
  advice: rule.advice ?? [],
  basis: rule.basis,
  sources: rule.sources.map(toSourceEntry),
  examples: rule.examples,
});

const toRemedyEntry = (remedy: Remedy): RemedyEntry => ({
  id: remedy.id,
  name: remedy.name,
  purpose: remedy.purpose,
  dose: remedy.dose,
  strength: remedy.strength,
  ...(remedy.avoidWhen === undefined ? {} : { avoidWhen: toCondition(remedy.avoidWhen) }),
  ...(remedy.askWhen === undefined ? {} : { askWhen: toCondition(remedy.askWhen) }),
  stopIf: remedy.stopIf,
  basis: remedy.basis,
  sources: remedy.sources.map(toSourceEntry),
});

const toMedicineEntry = (medicine: Medicine): MedicineEntry => ({
  id: medicine.id,
  name: [...new Set(Object.values(medicine.names))].join(' / '),
  benefit: medicine.benefit,
  limits: medicine.limits,
  lowered: medicine.lowered.map(({ when, ...rest }) => ({ when: toCondition(when), ...rest })),
  avoidWhen: toCondition(medicine.avoidWhen),
  askWhen: toCondition(medicine.askWhen),
  stopIf: medicine.stopIf,
  basis: medicine.basis,
  sources: medicine.sources.map(toSourceEntry),
});

function toSourceEntry(id: string): SourceEntry {
  const source = (sources as { readonly [id: string]: Source })[id];
  invariant(source !== undefined, `no source "${id}"`);
  return { id, ...source };
}
