/** Reads a predicate aloud: the condition as nested Markdown points in the words of the facts. */
import { derivedFacts, type Fact, facts } from '@unknot/knowledge';
import { invariant, type Predicate } from '@unknot/logic';

/** The condition `when` as Markdown points, two spaces deeper for each level. */
export function predicateWords(when: Predicate, depth = 0): string {
  const point = (words: string) => `${'  '.repeat(depth)}- ${words}`;
  const nested = (head: string, children: readonly Predicate[]) =>
    [point(head), ...children.map((child) => predicateWords(child, depth + 1))].join('\n');
  if (typeof when === 'string') return point(labelOf(when));
  if ('all' in when) return nested('all of these:', when.all);
  if ('any' in when) return nested('any of these:', when.any);
  if ('not' in when) return notWords(when.not, point, nested);
  if ('of' in when) return nested(`at least ${when.atLeast} of these:`, when.of);
  return point(testWords(when));
}

function notWords(
  inner: Predicate,
  point: (words: string) => string,
  nested: (head: string, children: readonly Predicate[]) => string,
): string {
  if (typeof inner === 'string') return point(`not: ${labelOf(inner)}`);
  if ('any' in inner) return nested('none of these:', inner.any);
  if ('all' in inner) return nested('not all of these:', inner.all);
  return nested('not:', [inner]);
}

type Test = Extract<Predicate, { readonly fact: string }>;

function testWords(test: Test): string {
  const fact = factOf(test.fact);
  if ('is' in test)
    return `${fact.label}: ${test.is.map((each) => optionOf(fact, each)).join(' or ')}`;
  const unit = fact.kind === 'quantity' && fact.unit ? ` ${fact.unit}` : '';
  return `${fact.label}: ${boundWords(test)}${unit}`;
}

function boundWords(test: Exclude<Test, { readonly is: readonly string[] }>): string {
  if ('atLeast' in test) return `at least ${test.atLeast}`;
  if ('atMost' in test) return `at most ${test.atMost}`;
  if ('above' in test) return `above ${test.above}`;
  return `below ${test.below}`;
}

/** What is known by the id `id`, in the words of the screen. */
export function labelOf(id: string): string {
  if (Object.hasOwn(derivedFacts, id)) return (derivedFacts as Labelled)[id]?.label ?? id;
  return factOf(id).label;
}

type Labelled = { readonly [id: string]: { readonly label: string } };

function factOf(id: string): Fact {
  const fact = (facts as { readonly [id: string]: Fact })[id];
  invariant(fact !== undefined, `no fact "${id}"`);
  return fact;
}

function optionOf(fact: Fact, option: string): string {
  const words = fact.kind === 'choice' ? fact.options[option] : undefined;
  invariant(words !== undefined, `no option "${option}"`);
  return `“${words}”`;
}
