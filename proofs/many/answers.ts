/** Made-up answers by the hundred thousand. */
import { caseFacts, contradictions } from '@unknot/engine';
import { type FactId, ordinaryStrain, rules, facts as vocabulary } from '@unknot/knowledge';
import { type Facts, type FactValue, invariant } from '@unknot/logic';
import { NOW, pick, type Random, randomFrom } from '../../bench/cases.ts';

/** Answers that can be written to. A key is there for every fact: an object that never grows copies fast. */
export type Answers = { [Id in FactId]: FactValue | undefined };

const ids = Object.keys(vocabulary) as FactId[];

/** Every fact that a person can be asked. */
export const asked = ids.filter((id) => !vocabulary[id].given);

/** Every fact not asked, in an order of its own. */
const unasked = (order: readonly FactId[]): Answers =>
  Object.fromEntries(order.map((id) => [id, undefined])) as Answers;

const allNo = Object.fromEntries(
  asked.filter((id) => vocabulary[id].kind === 'yes-no').map((id) => [id, false]),
);

const told = Object.entries(ordinaryStrain).filter(([id]) => asked.includes(id as FactId));
const patient = { region: 'US', checkIns: [], doses: [], episodes: [] } as const;
const strainFacts = caseFacts({ ...patient, facts: Object.fromEntries(told) }, NOW);

/** An ordinary strain, with what follows from its answers and "no" to everything else. */
const strain: Answers = {
  ...unasked(ids),
  ...allNo,
  ...Object.fromEntries(Object.entries(strainFacts).filter(([id]) => asked.includes(id as FactId))),
};
invariant(contradictions(strain as Facts<FactId>).length === 0, 'the strain contradicts itself');

/**
 * The answers of one person, by turns: a strain, or a worked example of a rule, with up to six answers
 * changed; anybody with a few findings; and the same with a part not asked yet.
 */
export function anyAnswers(random: Random): Answers {
  const kind = random();
  const answers = kind < 0.35 ? { ...strain, ...pick(examples, random) } : { ...strain };
  if (kind < 0.7) for (const id of someOf(asked, random)) answers[id] = anyValue(id, random, 0.6);
  else
    for (const id of asked)
      answers[id] = kind < 0.85 || random() < SHARE_TOLD ? anyValue(id, random, 0.01) : undefined;
  return withGates(answers);
}

const examples = rules.flatMap((rule) =>
  rule.examples
    .filter(({ gives }) => gives === 'yes')
    .map(({ facts }) => ({ ...facts, 'region-uk': undefined })),
);

const MOST_CHANGES = 6;
const SHARE_TOLD = 0.8;

const someOf = (all: readonly FactId[], random: Random): readonly FactId[] =>
  Array.from({ length: Math.floor((MOST_CHANGES + 1) * random()) }, () => pick(all, random));

/** The same answers, given in another order. */
export function reordered(answers: Answers, random: Random): Answers {
  const other = { ...pick(orders, random) };
  for (const id of ids) other[id] = answers[id];
  return other;
}

/** Few, since an engine copies objects of few shapes fast. */
const ORDERS = 2;
const orders = Array.from({ length: ORDERS }, (_, at) => {
  const random = randomFrom(at);
  const keyed = ids.map((id) => ({ id, key: random() })).sort((a, b) => a.key - b.key);
  return unasked(keyed.map(({ id }) => id));
});

const SHARE_OF_DOUBT = 0.03;

/** A value of the right kind for `id`: now and then not sure, else yes with the chance `shareOfYes`. */
export function anyValue(id: FactId, random: Random, shareOfYes: number): FactValue {
  if (random() < SHARE_OF_DOUBT) return null;
  const fact = vocabulary[id];
  switch (fact.kind) {
    case 'yes-no':
      return random() < shareOfYes;
    case 'quantity':
      return Math.floor(fact.min + random() * (Math.min(fact.max, 100) - fact.min + 1));
    case 'choice':
      return pick(Object.keys(fact.options), random);
  }
}

/** Every gate with its details. */
const gates = asked.flatMap((gate) => {
  const fact = vocabulary[gate];
  return fact.kind === 'yes-no' && fact.settles ? [{ gate, of: fact.settles as FactId[] }] : [];
});

/** `answers` with the gates answered as their details ask for: yes with one, not sure with a doubt. */
export function withGates(answers: Answers): Answers {
  for (const { gate, of } of gates) {
    const inside = of.map((id) => answers[id]);
    if (inside.includes(true)) answers[gate] = true;
    else if (inside.includes(null)) answers[gate] = null;
  }
  return answers;
}
