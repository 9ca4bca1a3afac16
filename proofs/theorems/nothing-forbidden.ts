/** T7: nothing is offered to somebody whom it can harm. */
import { type Answers, and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { completeAnswers } from '../complete-answers.ts';
import { atLeast, condition, offerModel } from '../offer-model.ts';
import type { Offer } from '../offers.ts';
import { allNo, caseNames, fewAnswers, tell, valueIn } from '../readable-case.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const nothingForbidden: Theorem = {
  id: 'T7',
  name: 'nothing is offered that is forbidden',
  statement:
    'Whatever was answered so far: a remedy, medicine or movement is cleared only when no line against it can be true ' +
    'of the person, however the rest is answered. While a rule for today or an emergency stands, or the danger check ' +
    'is not finished, only the gentlest is: lying at ease and calm breathing. In an emergency, nothing.',
  prove: (clinical, prover) => proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
};

/** Harmless while help is being arranged. */
const GENTLEST: ReadonlySet<string> = new Set(['position-of-ease', 'breathing']);

const said = answersNamed('said');

/** The same person once everything is known: every answer given so far is right. */
const person: Answers = completeAnswers('said');

function textOf(clinical: Clinical): string {
  const triage = triageModel(clinical, said, 'said');
  const model = offerModel(clinical, said, triage);
  const { offers } = clinical;
  const against = ({ bans, cautions }: Offer) =>
    or([...bans, ...cautions].map((node) => condition(clinical, node, 'for', person)));
  const none = (some: readonly Offer[]) => `(not ${or(some.map(({ id }) => model.ok(id)))})`;
  return [
    declareFacts(clinical.vocabulary, 'said'),
    triage.text,
    model.text,
    ...offers.map((offer) => define(`|harms ${offer.id}|`, against(offer))),
    ...offers.map(({ id }) => define(`|safe ${id}|`, `(not |harms ${id}|)`)),
    define('|help is needed|', or([triage.open, atLeast(clinical, 'today', triage)])),
    define('|only the gentlest|', none(offers.filter(({ id }) => !GENTLEST.has(id)))),
    define('|emergency|', and([`(not ${triage.open})`, atLeast(clinical, 'now', triage)])),
    define(
      '|nothing|',
      and(offers.map(({ id }) => and([model.avoid(id), `(not ${model.ok(id)})`]))),
    ),
  ].join('\n');
}

function claimsOf(clinical: Clinical): readonly Claim[] {
  const show = showCase(clinical);
  return [
    ...clinical.offers.filter(canBeCleared).map(
      ({ id }): Claim => ({
        words: `"${id}" is cleared only for who has nothing against it`,
        premise: `ok ${id}`,
        conclusion: `safe ${id}`,
        show,
      }),
    ),
    {
      words:
        'while help is needed today or the check is not finished, only the gentlest is cleared',
      premise: 'help is needed',
      conclusion: 'only the gentlest',
      show,
    },
    {
      words: 'in an emergency nothing is offered, not even to ask about',
      premise: 'emergency',
      conclusion: 'nothing',
      show,
    },
  ];
}

/** Most medicines are never cleared, whatever the answers. */
const canBeCleared = ({ is }: Offer): boolean => is.kind !== 'medicine' || is.best === 'ok';

const showCase =
  (clinical: Clinical): Claim['show'] =>
  async (session, broken) => {
    const names = caseNames('said');
    const wishes = [...fewAnswers(clinical, names), ...allNo(clinical, names)];
    const model = await simplest(session, broken, wishes);
    if (model === null) return 'no case';
    const cleared = clinical.offers.filter(({ id }) => model.bool(`ok ${id}`));
    const rest = Object.entries(clinical.vocabulary).flatMap(([fact, kind]) => {
      if (model.bool(names.known(fact))) return [];
      const value = valueIn(model, names.value(fact), kind);
      return value === 'no' ? [] : [`  ${fact} = ${value}`];
    });
    return [
      'Said so far:',
      tell(clinical, model, names),
      'What is true of the person besides (all other yes/no facts: no):',
      ...rest,
      `  → cleared: ${cleared.map(({ id }) => id).join(', ') || 'nothing'}`,
    ].join('\n');
  };
