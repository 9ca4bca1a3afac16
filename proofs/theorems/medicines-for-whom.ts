/** T8: no medicine for whom it can harm, by the lines of the evidence and not by its own record. */
import type { MedicineGroup, When } from '@unknot/knowledge';
import { and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { condition, offerModel } from '../offer-model.ts';
import type { Offer } from '../offers.ts';
import { parsed } from '../parsed.ts';
import { caseNames, fewAnswers, tell } from '../readable-case.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const medicinesForWhom: Theorem = {
  id: 'T8',
  name: 'no medicine for whom it can harm',
  statement:
    'Whatever else was answered: each line of the evidence that blocks an anti-inflammatory forbids every tablet of ' +
    'that kind, another one of the same day included; what blocks a gel forbids every gel. No child and nobody in a ' +
    'crisis is offered any medicine, and nobody whose age is not known is cleared for one.',
  prove: (clinical, prover) => proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
};

interface Block {
  readonly words: string;
  readonly when: When;
  /** Left out: every medicine. */
  readonly groups?: readonly MedicineGroup[];
}

const TABLETS = ['nsaid'] as const;
const BOTH = ['nsaid', 'topical-nsaid'] as const;

/** The lines "do not use" of 6.3 and 6.0. */
const BLOCKS: readonly Block[] = [
  { words: 'NS1 allergy to a pain tablet', when: 'allergy-nsaid', groups: BOTH },
  { words: 'NS1 allergy to any fever reducer', when: 'allergy-paracetamol', groups: TABLETS },
  { words: 'NS2 heart surgery near', when: 'heart-surgery-near', groups: TABLETS },
  {
    words: 'NS3 from week 20 of pregnancy',
    when: { all: ['pregnant', { fact: 'pregnant-weeks', atLeast: 20 }] },
    groups: BOTH,
  },
  { words: 'NS4 an ulcer or a bleed before', when: 'gi-bleed-hx', groups: TABLETS },
  { words: 'NS5 severe organ failure', when: 'severe-organ-failure', groups: TABLETS },
  { words: 'NS6 another of them within a day', when: 'other-nsaid-24h', groups: BOTH },
  {
    words: 'NS7 a blood thinner or a bleeding disorder',
    when: { any: ['anticoagulant', 'bleeding-disorder'] },
    groups: TABLETS,
  },
  { words: 'NS8 chickenpox or shingles', when: 'chickenpox-shingles', groups: TABLETS },
  {
    words: 'NS9 dried out, or near a long race',
    when: { any: ['dehydrated', 'endurance-window'] },
    groups: TABLETS,
  },
  {
    words: 'NS15 methotrexate without the agreement of its team',
    when: { all: ['methotrexate', { not: 'methotrexate-team-agreed' }] },
    groups: TABLETS,
  },
  { words: 'NS18 a gel in pregnancy', when: 'pregnant', groups: ['topical-nsaid'] },
  { words: 'a child', when: { fact: 'age', below: 18 } },
  { words: 'thoughts of ending one’s life', when: 'crisis-thoughts' },
];

const said = answersNamed('said');

function textOf(clinical: Clinical): string {
  const triage = triageModel(clinical, said, 'said');
  const model = offerModel(clinical, said, triage);
  const all = (ids: readonly Offer[], term: (id: string) => string) =>
    and(ids.map(({ id }) => term(id)));
  const age = said('age');
  return [
    declareFacts(clinical.vocabulary, 'said'),
    triage.text,
    model.text,
    ...BLOCKS.flatMap(({ words, when, groups }) => [
      define(`|${words}|`, condition(clinical, parsed(when), 'for', said)),
      define(`|no medicine: ${words}|`, all(medicinesOf(clinical, groups), model.avoid)),
    ]),
    define('|age not known|', `(not ${age.known})`),
    define('|none is cleared|', `(not ${or(medicinesOf(clinical).map(({ id }) => model.ok(id)))})`),
  ].join('\n');
}

const medicinesOf = ({ offers }: Clinical, groups?: readonly MedicineGroup[]): readonly Offer[] =>
  offers.filter(({ is }) => is.kind === 'medicine' && (groups?.includes(is.group) ?? true));

function claimsOf(clinical: Clinical): readonly Claim[] {
  return [
    ...BLOCKS.map(
      ({ words, groups }): Claim => ({
        words: `${words}: forbids ${groups?.join(' and ') ?? 'every medicine'}`,
        premise: words,
        conclusion: `no medicine: ${words}`,
        show: showCase(clinical),
      }),
    ),
    {
      words: 'no medicine is cleared for somebody whose age is not known',
      premise: 'age not known',
      conclusion: 'none is cleared',
      show: showCase(clinical),
    },
  ];
}

const showCase =
  (clinical: Clinical): Claim['show'] =>
  async (session, broken) => {
    const names = caseNames('said');
    const model = await simplest(session, broken, fewAnswers(clinical, names));
    if (model === null) return 'no case';
    const left = medicinesOf(clinical).filter(({ id }) => !model.bool(`avoid ${id}`));
    return [
      'Said:',
      tell(clinical, model, names),
      `  → not forbidden: ${left.map(({ id }) => id).join(', ')}`,
    ].join('\n');
  };
