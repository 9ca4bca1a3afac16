/** T4b: a "not sure" is never safer than a "no". */
import { type Answers, and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { closing, fitTogether } from '../closing.ts';
import { tellRules } from '../complete-answers.ts';
import { type CaseNames, caseNames, fewAnswers, tell } from '../readable-case.ts';
import { type Claim, joined, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, type TriageModel, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const doubtIsNoComfort: Theorem = {
  id: 'T4b',
  name: '"not sure" is never safer than "no"',
  statement:
    'Whoever says "not sure" where another says "no" is told something at least as urgent, or that a question is ' +
    'still open. And where a "yes" to what must not be missed is the last thing that an emergency needs, "not sure" ' +
    'is an emergency at once.',
  async prove(clinical, prover) {
    return joined([
      await proveClaims(prover.open(conclusionsText(clinical)), conclusionClaims(clinical)),
      await proveClaims(prover.open(urgencyText(clinical)), urgencyClaims(clinical)),
    ]);
  },
};

/** Two people of whom all is the same, but that one denies what the other doubts. Values are theirs both. */
const denied = answersNamed('denied');
const doubted: Answers = (fact) => ({
  ...answersNamed('doubted')(fact),
  value: denied(fact).value,
});
const doubtedNames: CaseNames = { ...caseNames('doubted'), value: caseNames('denied').value };

/** The first, had every doubt about what must not be missed been settled one way or the other. */
const settled =
  ({ highYield }: Clinical): Answers =>
  (fact) => {
    const terms = denied(fact);
    if (!highYield.has(fact)) return terms;
    return { ...terms, known: or([terms.known, terms.unsure]), unsure: 'false' };
  };

function conclusionsText(clinical: Clinical): string {
  const first = closing(clinical, denied, 'first');
  const second = closing(clinical, doubted, 'second');
  const facts = Object.keys(clinical.vocabulary);
  const read = triageModel(clinical, denied, 'denied').text;
  const before = facts.map((fact) => or([same(fact, denied, doubted), doubtForNo(clinical, fact)]));
  const after = facts.map((fact) =>
    define(
      `|knows less of ${fact}|`,
      knowsLess(clinical, fact, [first.answers, second.answers], read),
    ),
  );
  return [
    declare(clinical),
    first.text,
    second.text,
    define('|doubt for a no|', and([fitTogether(clinical, first.answers), ...before])),
    ...after,
  ].join('\n');
}

function urgencyText(clinical: Clinical): string {
  const sure = triageModel(clinical, denied, 'denied');
  const unsure = triageModel(clinical, doubted, 'doubted');
  const without = triageModel(clinical, settled(clinical), 'settled');
  const less = Object.keys(clinical.vocabulary).map((fact) =>
    knowsLess(clinical, fact, [denied, doubted], sure.text),
  );
  const bothSettled = [`(not ${sure.open})`, `(not ${unsure.open})`];
  return [
    declare(clinical),
    sure.text,
    unsure.text,
    without.text,
    define('|both are answered|', and([fitTogether(clinical, denied), ...bothSettled, ...less])),
    define('|at least as urgent|', `(<= ${sure.worst} ${unsure.worst})`),
    define('|a yes would do|', isEmergency(clinical, without)),
    define('|emergency|', isEmergency(clinical, sure)),
  ].join('\n');
}

const declare = ({ vocabulary }: Clinical): string =>
  [declareFacts(vocabulary, 'denied'), declareFacts(vocabulary, 'doubted')].join('\n');

function same(fact: string, one: Answers, other: Answers): string {
  const [a, b] = [one(fact), other(fact)];
  return and([
    `(= ${a.known} ${b.known})`,
    `(= ${a.unsure} ${b.unsure})`,
    `(=> ${a.known} (= ${a.value} ${b.value}))`,
  ]);
}

const doubtForNo = (clinical: Clinical, fact: string): string =>
  and([isNo(clinical, fact, denied), doubted(fact).unsure]);

/**
 * The other knows the same, or nothing of what the first knows. A doubt stands only for a "no", but for
 * facts that no rule in `read` reads: the previous episode follows from that it is not the first.
 */
function knowsLess(
  clinical: Clinical,
  fact: string,
  [one, other]: readonly [Answers, Answers],
  read: string,
): string {
  const [a, b] = [one(fact), other(fact)];
  const unasked = and([a.known, `(not (or ${b.known} ${b.unsure}))`]);
  const unread = read.includes(`|${fact} denied|`) ? 'false' : a.known;
  const doubt = and([b.unsure, or([isNo(clinical, fact, one), unread])]);
  return or([same(fact, one, other), unasked, doubt]);
}

/** A number and a choice have no "no". */
const isNo = ({ vocabulary }: Clinical, fact: string, answers: Answers): string =>
  vocabulary[fact]?.kind === 'yes-no'
    ? and([answers(fact).known, `(not ${answers(fact).value})`])
    : 'false';

const isEmergency = ({ ladder }: Clinical, { open, worst }: TriageModel): string =>
  and([`(not ${open})`, `(= ${worst} ${ladder.indexOf('now') + 1})`]);

/** Of facts that nothing is concluded about, both know what they said. One claim a fact is quick; one for all is not. */
const conclusionClaims = (clinical: Clinical): readonly Claim[] =>
  [...new Set(clinical.implications.flatMap(({ then }) => Object.keys(then)))].map((fact) => ({
    words: `what follows of "${fact}" from a "not sure" follows from the "no" as well`,
    premise: 'doubt for a no',
    conclusion: `knows less of ${fact}`,
    show: showCase(clinical, false),
  }));

const urgencyClaims = (clinical: Clinical): readonly Claim[] => [
  {
    words: '"not sure" instead of "no" never lowers the urgency',
    premise: 'both are answered',
    conclusion: 'at least as urgent',
    show: showCase(clinical, true),
  },
  {
    words: 'a doubt that only a "yes" would make an emergency is one',
    premise: 'a yes would do',
    conclusion: 'emergency',
    show: showCase(clinical, true),
  },
];

const showCase =
  (clinical: Clinical, triaged: boolean): Claim['show'] =>
  async (session, broken) => {
    const names = caseNames('denied');
    const wishes = [...fewAnswers(clinical, doubtedNames), ...fewAnswers(clinical, names)];
    const model = await simplest(session, broken, wishes);
    if (model === null) return 'no case';
    const rules = (name: string) => (triaged ? [`  → ${tellRules(clinical, model, name)}`] : []);
    return [
      'Said:',
      tell(clinical, model, names),
      ...rules('denied'),
      'Said by who is less sure:',
      tell(clinical, model, doubtedNames, names),
      ...rules('doubted'),
    ].join('\n');
  };
