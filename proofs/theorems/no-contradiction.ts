/** T12: no advice contradicts another. */
import type { When } from '@unknot/knowledge';
import { and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { condition, offerModel } from '../offer-model.ts';
import type { Offer } from '../offers.ts';
import { parsed } from '../parsed.ts';
import { caseNames, fewAnswers, tell } from '../readable-case.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const noContradiction: Theorem = {
  id: 'T12',
  name: 'no advice contradicts another',
  statement:
    'Whatever was answered: nothing is offered, not even to ask about, while a ban on it is in force. What forbids ' +
    'warmth forbids every kind of it. Nothing is both cleared and forbidden.',
  prove: (clinical, prover) => proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
};

/** Every kind of warmth. */
const WARMTH = ['heat-pad', 'heat-wrap', 'warm-shower', 'warm-bath', 'hot-tub'] as const;

/** Skin that does not warn, a patch that gives more in the warmth, a body that cannot get away: part 5.1. */
const NO_WARMTH: When = {
  any: ['numb-skin', 'medicine-patch-near', 'spinal-cord-injury-t6', 'needs-help-to-remove'],
};

/** Warmth may be asked about at most. */
const WARMTH_NEEDS_CARE: When = { any: ['sedated', 'neuro-known'] };

const said = answersNamed('said');

function textOf(clinical: Clinical): string {
  const triage = triageModel(clinical, said, 'said');
  const { offers } = clinical;
  const { text, ok, avoid } = offerModel(clinical, said, triage);
  const holds = (when: When) => condition(clinical, parsed(when), 'for', said);
  const banned = ({ bans }: Offer) =>
    or(bans.map((node) => condition(clinical, node, 'for', said)));
  return [
    declareFacts(clinical.vocabulary, 'said'),
    triage.text,
    text,
    define('|any answers|', 'true'),
    define('|bans count|', and(offers.map((each) => `(=> ${banned(each)} ${avoid(each.id)})`))),
    define('|one verdict|', and(offers.map(({ id }) => `(not (and ${ok(id)} ${avoid(id)}))`))),
    define('|no warmth|', holds(NO_WARMTH)),
    define('|warmth is forbidden|', and(WARMTH.map((id) => avoid(id)))),
    define('|warmth needs care|', holds(WARMTH_NEEDS_CARE)),
    define('|no warmth is cleared|', and(WARMTH.map((id) => `(not ${ok(id)})`))),
  ].join('\n');
}

function claimsOf(clinical: Clinical): readonly Claim[] {
  const show = showCase(clinical);
  return [
    {
      words: 'a ban in force forbids: neither cleared nor "ask first"',
      premise: 'any answers',
      conclusion: 'bans count',
      show,
    },
    {
      words: 'nothing is cleared and forbidden at once',
      premise: 'any answers',
      conclusion: 'one verdict',
      show,
    },
    {
      words: 'what forbids warmth forbids every kind of it',
      premise: 'no warmth',
      conclusion: 'warmth is forbidden',
      show,
    },
    {
      words: 'drowsy, or with a known illness of the nerves, no kind of warmth is cleared',
      premise: 'warmth needs care',
      conclusion: 'no warmth is cleared',
      show,
    },
  ];
}

const showCase =
  (clinical: Clinical): Claim['show'] =>
  async (session, broken) => {
    const names = caseNames('said');
    const model = await simplest(session, broken, fewAnswers(clinical, names));
    if (model === null) return 'no case';
    const warmth = clinical.offers.filter(({ id }) => WARMTH.some((each) => each === id));
    const verdict = (id: string) => {
      if (model.bool(`ok ${id}`)) return 'cleared';
      return model.bool(`avoid ${id}`) ? 'forbidden' : 'ask first';
    };
    return [
      'Said:',
      tell(clinical, model, names),
      ...warmth.map(({ id }) => `  → ${id}: ${verdict(id)}`),
    ].join('\n');
  };
