/** Triage as formulas: the model of `triage` in @unknot/engine, which it is tested to agree with. */
import {
  type Answers,
  and,
  EITHER,
  FALSE,
  or,
  type Reading,
  type SmtContext,
  type Truth,
  toSmt,
  UNKNOWN,
} from '@unknot/logic';
import type { Clinical, ClinicalRule } from './clinical.ts';

/** Triage of one set of closed answers: the names of its terms (all Bool, `worst` Int), and their definition. */
export interface TriageModel {
  readonly text: string;
  /** The rule holds. */
  readonly holds: (rule: string) => string;
  /** The rule could still hold, whatever is not asked yet. */
  readonly possible: (rule: string) => string;
  /** The rung of the most urgent rule that holds; 0 when none does. */
  readonly worst: string;
  /** A rule above `worst` could still hold: the disposition is "undecided". */
  readonly open: string;
  /** A "not sure" keeps us from saying that nothing more urgent is possible. */
  readonly notSure: string;
}

/** The triage of `answers`; `name` tells triages apart. */
export function triageModel(clinical: Clinical, answers: Answers, name: string): TriageModel {
  const terms = termsNamed(name);
  const { rules } = clinical;
  const above = (rule: ClinicalRule) => `(> ${rung(clinical, rule)} ${terms.worst})`;
  const context = contextOf(clinical, answers);
  const text = [
    ...rules.flatMap((rule) => [
      define(terms.holds(rule.id), context(rule, clinical.unasked)),
      define(terms.possible(rule.id), context(rule, EITHER)),
    ]),
    define(terms.worst, worst(clinical, terms.holds), 'Int'),
    define(
      terms.open,
      or(
        rules.map((rule) =>
          and([terms.possible(rule.id), `(not ${terms.holds(rule.id)})`, above(rule)]),
        ),
      ),
    ),
    define(
      terms.notSure,
      or(
        rules.map((rule) =>
          and([
            above(rule),
            `(not ${terms.possible(rule.id)})`,
            takenBack(clinical, rule, answers),
          ]),
        ),
      ),
    ),
  ];
  return { ...terms, text: text.join('\n') };
}

/** Where a rule stands on the ladder, from 1. */
export const rung = ({ ladder }: Clinical, { within }: ClinicalRule): number =>
  ladder.indexOf(within) + 1;

/**
 * How what is not known is read: "not sure" of what reassures counts as "no", of what is high-yield it
 * counts either way.
 */
export function readingOf({ highYield, reassuring }: Clinical, unasked: Truth): Reading {
  const notSure = (fact: string): Truth => {
    if (reassuring.has(fact)) return FALSE;
    return highYield.has(fact) ? EITHER : UNKNOWN;
  };
  return { unasked, notSure };
}

function termsNamed(name: string): Omit<TriageModel, 'text'> {
  return {
    holds: (rule) => `|holds ${rule} ${name}|`,
    possible: (rule) => `|possible ${rule} ${name}|`,
    worst: `|worst ${name}|`,
    open: `|open ${name}|`,
    notSure: `|not sure ${name}|`,
  };
}

function contextOf(
  clinical: Clinical,
  answers: Answers,
): (rule: ClinicalRule, unasked: Truth) => string {
  const { vocabulary, derived } = clinical;
  return (rule, unasked) => {
    const reading = readingOf(clinical, unasked);
    const context: SmtContext = { vocabulary, derived, answers, reading };
    return toSmt(rule.node, 'for', context);
  };
}

/** The rule could hold if each "not sure" were taken back, that is, not asked. */
function takenBack(clinical: Clinical, rule: ClinicalRule, answers: Answers): string {
  const { vocabulary, derived } = clinical;
  const reading: Reading = { unasked: EITHER, notSure: () => EITHER };
  return toSmt(rule.node, 'for', { vocabulary, derived, answers, reading });
}

function worst(clinical: Clinical, holds: (rule: string) => string): string {
  return clinical.ladder.reduce((milder, within, index) => {
    const here = clinical.rules.filter((rule) => rule.within === within);
    return `(ite ${or(here.map(({ id }) => holds(id)))} ${index + 1} ${milder})`;
  }, '0');
}

/** Declared rather than substituted, so that it can be assumed, and read from a case. */
export const define = (name: string, term: string, sort: 'Bool' | 'Int' = 'Bool'): string =>
  `(declare-const ${name} ${sort})\n(assert (= ${name} ${term}))`;
