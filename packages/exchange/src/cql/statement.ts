/** One statement about one fact, or its denial: how it is called in CQL, and what makes it true. */
import { derivedFacts, type Fact, facts } from '@unknot/knowledge';
import { invariant, type Predicate, type Side } from '@unknot/logic';
import { type Named, quoted } from './layout.ts';

/** `name` is such as `fever: yes`, `age: at least 65` or `sex: not male`. */
export interface Statement extends Named {
  readonly fact: string;
  /** `against` is the denial. */
  readonly side: Side;
  /** What is said, as CQL over the answer: null while that is null. */
  readonly said: string;
}

/** A test of a quantity or a choice. */
export type Test = Extract<Predicate, { readonly fact: string }>;

/** The functions that read a "not sure": for the statement, or not at all. */
export const READING = { counts: 'Not sure counts', not: 'Not sure does not count' } as const;

/** That `test` holds, or that it does not. */
export function toStatement(test: string | Test, side: Side): Statement {
  const holds = side === 'for';
  const not = holds ? '' : 'not ';
  if (typeof test === 'string') {
    const name = `${test}: ${holds ? 'yes' : 'no'}`;
    return { fact: test, side, name, said: `${not}${quoted(test)}` };
  }
  const { fact } = test;
  const { words, said } = 'is' in test ? chosen(test) : compared(test);
  return { fact, side, name: `${fact}: ${not}${words}`, said: holds ? said : `not (${said})` };
}

/** The definition of a statement about a fact that is asked or given. */
export function defineStatement({ fact, side, name, said }: Statement): string {
  const reading = READING[doubtCounts(fact, side) ? 'counts' : 'not'];
  return `define ${quoted(name)}: Coalesce(${said}, ${quoted(reading)}('${fact}'))`;
}

/** "Not sure" of a high-yield fact counts either way; of a reassuring one it counts as a "no". */
function doubtCounts(id: string, side: Side): boolean {
  const { reassuring, highYield } = factNamed(id);
  return reassuring ? side === 'against' : highYield === true;
}

type Choice = Extract<Test, { readonly is: readonly string[] }>;

const chosen = ({ fact, is }: Choice) => ({
  words: is.join(' or '),
  said: is.map((option) => `${quoted(fact)} = '${option}'`).join(' or '),
});

function compared(test: Exclude<Test, Choice>) {
  const { words, sign, bound } = comparison(test);
  const decimal = Number.isInteger(bound) ? `${bound}.0` : `${bound}`;
  return { words: `${words} ${bound}`, said: `${quoted(test.fact)} ${sign} ${decimal}` };
}

function comparison(test: Exclude<Test, Choice>) {
  if ('atLeast' in test) return { words: 'at least', sign: '>=', bound: test.atLeast };
  if ('atMost' in test) return { words: 'at most', sign: '<=', bound: test.atMost };
  if ('above' in test) return { words: 'above', sign: '>', bound: test.above };
  return { words: 'below', sign: '<', bound: test.below };
}

/** Is `id` a derived fact? */
export const isDerived = (id: string): id is keyof typeof derivedFacts =>
  Object.hasOwn(derivedFacts, id);

/** The fact that is called `id`. */
function factNamed(id: string): Fact {
  const fact = (facts as { readonly [id: string]: Fact })[id];
  invariant(fact !== undefined, `no fact "${id}"`);
  return fact;
}
