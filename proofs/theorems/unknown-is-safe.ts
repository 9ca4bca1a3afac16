/** T4a: what is not known never hides a danger. */
import {
  type Answers,
  and,
  answersNamed,
  declareFacts,
  or,
  type Reading,
  type Side,
  toSmt,
  UNKNOWN,
} from '@unknot/logic';
import type { Clinical, ClinicalRule } from '../clinical.ts';
import { closing, fitTogether } from '../closing.ts';
import { allNo, caseNames, fewAnswers, tell, valueIn } from '../readable-case.ts';
import type { Assumption, Model, Session } from '../solver.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, rung, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const unknownIsSafe: Theorem = {
  id: 'T4a',
  name: 'what is not known hides nothing',
  statement:
    'Whatever is still to be asked or was left unsure: what Unknot concludes could not be otherwise, a rule that it ' +
    'calls settled stays settled, and when it says that nothing is open and nothing unsure, no way of filling in the ' +
    'rest that fits together calls for more urgency.',
  prove: (clinical, prover) => proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
};

/** What was answered so far. */
const said = answersNamed('said');

/** The same person once everything is known: every answer given so far is right. */
const person: Answers = (fact) => ({ known: 'true', unsure: 'false', value: said(fact).value });

function textOf(clinical: Clinical): string {
  const closed = closing(clinical, said, 'said');
  const triage = triageModel(clinical, closed.answers, 'said');
  return [
    declareFacts(clinical.vocabulary, 'said'),
    `(assert ${fitTogether(clinical, person)})`,
    closed.text,
    triage.text,
    define('|any answers|', 'true'),
    define('|conclusions are right|', conclusionsRight(clinical, closed.answers)),
    ...clinical.rules.flatMap((rule) => [
      define(`|ruled out ${rule.id}|`, settled(clinical, rule, 'against', closed.answers)),
      define(`|known ${rule.id}|`, settled(clinical, rule, 'for', closed.answers)),
      define(`|true ${rule.id}|`, holdsFor(clinical, rule)),
    ]),
    define('|some rule is settled|', or(clinical.rules.map(({ id }) => `|ruled out ${id}|`))),
    define('|settled stays settled|', and(clinical.rules.map(staysSettled))),
    define('|all clear above|', and([`(not ${triage.open})`, `(not ${triage.notSure})`])),
    define(
      '|nothing more urgent|',
      and(
        clinical.rules.map(
          (rule) => `(=> |true ${rule.id}| (<= ${rung(clinical, rule)} ${triage.worst}))`,
        ),
      ),
    ),
  ].join('\n');
}

function claimsOf(clinical: Clinical): readonly Claim[] {
  const show = (session: Session, broken: readonly Assumption[]) =>
    showCase(clinical, session, broken);
  return [
    {
      words: 'what Unknot concludes from answers could not be otherwise',
      premise: 'any answers',
      conclusion: 'conclusions are right',
      show,
    },
    {
      words:
        'a rule that known answers make true or rule out stays so, however the rest is answered',
      premise: 'some rule is settled',
      conclusion: 'settled stays settled',
      show,
    },
    {
      words:
        'when nothing is open and nothing unsure, no rule more urgent than the answer can turn out true',
      premise: 'all clear above',
      conclusion: 'nothing more urgent',
      show,
    },
  ];
}

/** Each fact that is known after conclusions has the value that the person would give. */
function conclusionsRight({ vocabulary }: Clinical, closed: Answers): string {
  return and(
    Object.keys(vocabulary).map((fact) => {
      const { known, value } = closed(fact);
      return `(=> ${known} (= ${value} ${person(fact).value}))`;
    }),
  );
}

function settled(clinical: Clinical, { node }: ClinicalRule, side: Side, answers: Answers): string {
  const { vocabulary, derived, unasked } = clinical;
  const reading: Reading = { unasked, notSure: () => UNKNOWN };
  return toSmt(node, side, { vocabulary, derived, answers, reading });
}

const holdsFor = ({ vocabulary, derived }: Clinical, { node }: ClinicalRule): string =>
  toSmt(node, 'for', { vocabulary, derived, answers: person });

const staysSettled = ({ id }: ClinicalRule): string =>
  `(ite |true ${id}| (not |ruled out ${id}|) (not |known ${id}|))`;

async function showCase(
  clinical: Clinical,
  session: Session,
  broken: readonly Assumption[],
): Promise<string> {
  const names = caseNames('said');
  const wishes = [...fewAnswers(clinical, names), ...allNo(clinical, names)];
  const model = await simplest(session, broken, wishes);
  if (model === null) return 'no case';
  const rest = restOf(clinical, model);
  const rules = clinical.rules.filter(({ id }) => model.bool(`true ${id}`));
  return [
    'Said so far:',
    tell(clinical, model, names),
    'What is true of the person besides (all other yes/no facts: no):',
    ...rest,
    `  → ${rules.map(({ id, within }) => `${id} (${within})`).join(', ') || 'no rule'}`,
  ].join('\n');
}

/** The facts not known so far, as they are; a plain "no" is left out. */
function restOf({ vocabulary }: Clinical, model: Model): readonly string[] {
  return Object.entries(vocabulary).flatMap(([fact, kind]) => {
    if (model.bool(`${fact} known said`)) return [];
    const value = valueIn(model, `${fact} said`, kind);
    return value === 'no' ? [] : [`  ${fact} = ${value}`];
  });
}
