/** T13: what Unknot gives as the reason is enough for its answer. */
import {
  type Answers,
  and,
  answersNamed,
  declareFacts,
  or,
  type SmtContext,
  toSmt,
} from '@unknot/logic';
import type { Clinical, ClinicalRule } from '../clinical.ts';
import { type Explanation, explanation } from '../explanation.ts';
import { caseNames, fewAnswers, tell } from '../readable-case.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, readingOf } from '../triage-model.ts';

type Explain = (rule: ClinicalRule, context: SmtContext) => Explanation;

/** The theorem itself; see `statement`. */
export const reasonsAreEnough: Theorem = {
  id: 'T13',
  name: 'the reasons alone force the answer',
  statement:
    'Whatever was answered: take of the answers only those that Unknot names as the reason for a rule, and leave all ' +
    'else unasked. The rule still holds, so the answer is at least as urgent as that rule.',
  prove: (clinical, prover) =>
    proveReasons(({ node }, context) => explanation(node, context))(clinical, prover),
};

/** The proof for any way to name reasons, so that a wrong one can be seen to fail. */
export const proveReasons =
  (explain: Explain): Theorem['prove'] =>
  (clinical, prover) =>
    proveClaims(prover.open(textOf(clinical, explain)), claimsOf(clinical));

const said = answersNamed('said');

function textOf(clinical: Clinical, explain: Explain): string {
  const { vocabulary, derived, rules, unasked } = clinical;
  const reading = readingOf(clinical, unasked);
  const context: SmtContext = { vocabulary, derived, answers: said, reading };
  return [
    declareFacts(vocabulary, 'said'),
    ...rules.flatMap((rule) => {
      const reasons = explain(rule, context);
      const answers = only(rule, reasons);
      return [
        ...[...reasons].map(([fact, terms]) => define(because(rule, fact), or(terms))),
        define(`|holds ${rule.id}|`, toSmt(rule.node, 'for', context)),
        define(`|holds alone ${rule.id}|`, toSmt(rule.node, 'for', { ...context, answers })),
      ];
    }),
  ].join('\n');
}

/** The answers that are a reason for `rule`; all else is not asked. */
const only =
  (rule: ClinicalRule, reasons: Explanation): Answers =>
  (fact) => {
    const { known, unsure, value } = said(fact);
    if (!reasons.has(fact)) return { known: 'false', unsure: 'false', value };
    const kept = because(rule, fact);
    return { known: and([known, kept]), unsure: and([unsure, kept]), value };
  };

const because = ({ id }: ClinicalRule, fact: string): string => `|${fact} because ${id}|`;

const claimsOf = (clinical: Clinical): readonly Claim[] =>
  clinical.rules.map(({ id }) => ({
    words: `the reasons given for "${id}" make it hold by themselves`,
    premise: `holds ${id}`,
    conclusion: `holds alone ${id}`,
    async show(session, broken) {
      const names = caseNames('said');
      const model = await simplest(session, broken, fewAnswers(clinical, names));
      if (model === null) return 'no case';
      const named = Object.keys(clinical.vocabulary).filter((fact) =>
        model.bool(`${fact} because ${id}`),
      );
      return [
        'Said:',
        tell(clinical, model, names),
        `  → ${id}, because of ${named.join(', ') || 'nothing'}`,
      ].join('\n');
    },
  }));
