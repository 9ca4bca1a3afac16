/** T5: the questions come to an end, and then nothing is left that could change the answer. */
import { facts as factRecords, pages } from '@unknot/knowledge';
import { and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical, ClinicalRule } from '../clinical.ts';
import { closing } from '../closing.ts';
import { missingFrom } from '../missing-model.ts';
import { caseNames, fewAnswers, tell } from '../readable-case.ts';
import { type Claim, joined, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, rung, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const interviewEnds: Theorem = {
  id: 'T5',
  name: 'the interview ends, and is complete',
  statement:
    'Whatever was answered: when no page holds a question that a rule which could still change the answer waits for, ' +
    'no such rule is left. Each page that is answered leaves fewer questions, and no conclusion takes an answer back, ' +
    'so the questions end.',
  prove: (clinical, prover) =>
    proveInterview(pages.flatMap(({ facts }) => facts))(clinical, prover),
};

/** The proof for any facts that stand on pages, so that a page left out can be seen to fail. */
export const proveInterview =
  (onPages: readonly string[]): Theorem['prove'] =>
  async (clinical, prover) =>
    joined([
      await proveClaims(prover.open(completeText(clinical, new Set(onPages))), [
        {
          words: 'when no question is left, the answer is settled',
          premise: 'no question is left',
          conclusion: 'settled',
          show: showCase(clinical),
        },
      ]),
      await proveClaims(prover.open(endText(clinical)), [
        {
          words: 'what was answered stays answered, whatever follows from it',
          premise: 'any answers',
          conclusion: 'nothing is taken back',
          show: showCase(clinical),
        },
      ]),
    ]);

const said = answersNamed('said');

function completeText(clinical: Clinical, onPages: ReadonlySet<string>): string {
  const { vocabulary, rules } = clinical;
  const triage = triageModel(clinical, said, 'said');
  const isOpen = (rule: ClinicalRule) =>
    and([
      triage.possible(rule.id),
      `(not ${triage.holds(rule.id)})`,
      `(> ${rung(clinical, rule)} ${triage.worst})`,
    ]);
  const asks = rules.flatMap((rule) => {
    const reached = [...missingFrom(rule.node, clinical, said)].filter(([fact]) =>
      isReached(fact, onPages),
    );
    const questions = or(reached.flatMap(([, terms]) => terms));
    return [define(`|asks for ${rule.id}|`, and([isOpen(rule), questions]))];
  });
  return [
    declareFacts(vocabulary, 'said'),
    `(assert ${and(GIVEN.filter((fact) => fact in vocabulary).map((fact) => said(fact).known))})`,
    triage.text,
    ...asks,
    define('|no question is left|', `(not ${or(rules.map(({ id }) => `|asks for ${id}|`))})`),
    define('|settled|', `(not ${triage.open})`),
  ].join('\n');
}

/** What the region, the diary and the log of doses say by themselves: always known, never asked. */
const GIVEN: readonly string[] = Object.entries(factRecords).flatMap(([id, { given }]) =>
  given ? [id] : [],
);

/** It stands on a page, and so does each gate that may have to be asked before it. */
function isReached(fact: string, onPages: ReadonlySet<string>): boolean {
  return onPages.has(fact) && gatesOf(fact).every((gate) => isReached(gate, onPages));
}

const gatesOf = (detail: string): readonly string[] =>
  Object.entries(factRecords).flatMap(([id, fact]) =>
    fact.kind === 'yes-no' && fact.settles?.includes(detail) ? [id] : [],
  );

function endText(clinical: Clinical): string {
  const closed = closing(clinical, said, 'said');
  const kept = Object.keys(clinical.vocabulary).map((fact) => {
    const [before, after] = [said(fact), closed.answers(fact)];
    return `(=> (or ${before.known} ${before.unsure}) (or ${after.known} ${after.unsure}))`;
  });
  return [
    declareFacts(clinical.vocabulary, 'said'),
    closed.text,
    define('|any answers|', 'true'),
    define('|nothing is taken back|', and(kept)),
  ].join('\n');
}

const showCase =
  (clinical: Clinical): Claim['show'] =>
  async (session, broken) => {
    const names = caseNames('said');
    const model = await simplest(session, broken, fewAnswers(clinical, names));
    if (model === null) return 'no case';
    const open = clinical.rules.filter(
      ({ id }) => model.bool(`possible ${id} said`) && !model.bool(`holds ${id} said`),
    );
    return [
      'Said, and asked nothing more:',
      tell(clinical, model, names),
      `  → still possible: ${open.map(({ id }) => id).join(', ')}`,
    ].join('\n');
  };
