/** Made-up cases near the borders of the rules: complete and partial, some answers not sure. */
import { type CaseFacts, caseFacts } from '@unknot/engine';
import { type FactId, ordinaryStrain, rules, facts as vocabulary } from '@unknot/knowledge';
import type { Facts, FactValue } from '@unknot/logic';
import { NOW, pick, type Random, randomFrom } from '../bench/cases.ts';
import { type Answers, anyAnswers } from '../proofs/many/answers.ts';
import { boundsOf, everyFact, factsOf } from './read-facts.ts';

const SHARE_AIMED = 0.8;
const SHARE_PARTIAL = 0.5;
const MOST_CHANGES = 3;

type Told = Partial<Answers>;
type Rule = (typeof rules)[number];

/** The case that belongs to `seed`: four of five aim at the rule whose turn it is. */
export function caseFrom(seed: number): CaseFacts {
  const random = randomFrom(seed);
  const rule = rules[seed % rules.length] as Rule;
  return completed(random() < SHARE_AIMED ? aimedAt(rule, random) : anyAnswers(random));
}

/** A worked example of the rule with a few answers changed, most of them answers that it looks at. */
function aimedAt(rule: Rule, random: Random): Told {
  const { facts } = pick(rule.examples, random);
  const answers: Told = { ...(random() < SHARE_PARTIAL ? {} : ordinaryStrain), ...facts };
  const near = factsOf(rule.id);
  const amounts = near.filter((id) => vocabulary[id].kind === 'quantity' && random() < 0.5);
  for (const id of [...amounts, ...some(near, random), pick(everyFact, random)])
    answers[id] = anyAnswer(id, random);
  return answers;
}

const some = (all: readonly FactId[], random: Random): readonly FactId[] =>
  Array.from({ length: Math.floor((MOST_CHANGES + 1) * random()) }, () => pick(all, random));

const SHARE_UNASKED = 0.15;
const SHARE_NOT_SURE = 0.15;

/** Any answer to `id`, "not asked" and "not sure" included; a quantity at a bound of some rule or beside it. */
function anyAnswer(id: FactId, random: Random): FactValue | undefined {
  const known = random() - SHARE_UNASKED;
  if (known < 0) return undefined;
  if (known < SHARE_NOT_SURE) return null;
  const fact = vocabulary[id];
  switch (fact.kind) {
    case 'yes-no':
      return random() < 0.5;
    case 'quantity':
      return Math.min(
        fact.max,
        Math.max(fact.min, pick(bounds.get(id) ?? [], random) + pick(STEPS, random)),
      );
    case 'choice':
      return pick(Object.keys(fact.options), random);
  }
}

const STEPS = [-1, -0.5, 0, 0, 0.5, 1];
const bounds = new Map(everyFact.map((id) => [id, boundsOf(id)]));

/** With all that follows from the answers; what a log or the region would say is as it is told. */
function completed(told: Told): CaseFacts {
  const entries = Object.entries(told) as [FactId, FactValue | undefined][];
  const answers = entries.filter(([, value]) => value !== undefined);
  const given = entries.filter(([id]) => vocabulary[id].given);
  const facts: Facts<FactId> = Object.fromEntries(answers);
  const closed = caseFacts({ region: 'US', facts, checkIns: [], doses: [], episodes: [] }, NOW);
  return { ...closed, ...Object.fromEntries(given) } as CaseFacts;
}
