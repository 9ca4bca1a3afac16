/** Makes mutants of a condition: the same condition with one small mistake in it. */
import type { Node, Vocabulary } from '@unknot/logic';

export interface Mutant {
  /** The place and the mistake, such as `any[0] all[1]: not severe`; it names the mutant within its rule. */
  readonly mistake: string;
  readonly node: Node;
}

type List = Extract<Node, { readonly of: readonly Node[] }>;
type Bound = Extract<Node, { readonly bound: number }>;
type Choice = Extract<Node, { readonly options: readonly string[] }>;

/** Every mutant of `node`. No two of them are written alike. */
export function mutantsOf(node: Node, vocabulary: Vocabulary): readonly Mutant[] {
  return changesOf(node, '', vocabulary).map(({ place, change, node: mutated }) => ({
    mistake: place === '' ? change : `${place.trim()}: ${change}`,
    node: mutated,
  }));
}

/** A mistake at one place of the tree, and the whole tree with it. */
interface Change {
  readonly place: string;
  readonly change: string;
  readonly node: Node;
}

function changesOf(node: Node, place: string, vocabulary: Vocabulary): readonly Change[] {
  const here = (change: string, mutated: Node): Change => ({ place, change, node: mutated });
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least':
      return [...listMistakes(node, here), ...childChanges(node, place, vocabulary)];
    case 'not':
      return [
        here('without the "not"', node.of),
        ...changesOf(node.of, `${place}not `, vocabulary).map((change) => ({
          ...change,
          node: { ...node, of: change.node },
        })),
      ];
    case 'derived':
      return [here(`not ${node.id}`, { op: 'not', of: node })];
    case 'true':
      return [here(`not ${node.fact}`, { op: 'not', of: node })];
    case 'is':
      return optionMistakes(node, here);
    default:
      return boundMistakes(node, vocabulary, here);
  }
}

type Here = (change: string, mutated: Node) => Change;

function childChanges(node: List, place: string, vocabulary: Vocabulary): readonly Change[] {
  return node.of.flatMap((child, at) =>
    changesOf(child, `${place}${node.op}[${at}] `, vocabulary).map((change) => ({
      ...change,
      node: { ...node, of: node.of.with(at, change.node) },
    })),
  );
}

/** A part left out, or another number of parts asked for. */
function listMistakes(node: List, here: Here): readonly Change[] {
  if (node.of.length < 2) return [];
  const shorter = node.of.flatMap((part, at) => {
    const of = node.of.toSpliced(at, 1);
    return node.op === 'at-least' && node.n > of.length
      ? []
      : [here(`without [${at}] ${words(part)}`, { ...node, of })];
  });
  return [...shorter, ...countMistakes(node, here)];
}

function countMistakes(node: List, here: Here): readonly Change[] {
  switch (node.op) {
    case 'all':
      return [here('any instead of all', { ...node, op: 'any' })];
    case 'any':
      return [here('all instead of any', { ...node, op: 'all' })];
    case 'at-least':
      return [node.n - 1, node.n + 1]
        .filter((n) => n >= 1 && n <= node.of.length)
        .map((n) => here(`${n} instead of ${node.n}`, { ...node, n }));
  }
}

function optionMistakes(node: Choice, here: Here): readonly Change[] {
  const fewer = node.options.length < 2 ? [] : node.options;
  return [
    here(`not ${words(node)}`, { op: 'not', of: node }),
    ...fewer.map((option) =>
      here(`without ${option}`, { ...node, options: node.options.filter((o) => o !== option) }),
    ),
  ];
}

const ACROSS = { atLeast: 'above', above: 'atLeast', atMost: 'below', below: 'atMost' } as const;

/** The bound itself on the wrong side, the bound one unit off, the comparison the wrong way round. */
function boundMistakes(node: Bound, vocabulary: Vocabulary, here: Here): readonly Change[] {
  const shifted = [-1, 1].map((step) => ({ ...node, bound: node.bound + step }));
  return [
    here(`not ${words(node)}`, { op: 'not', of: node }),
    ...[{ ...node, op: ACROSS[node.op] }, ...shifted]
      .filter(({ fact, bound }) => isWithin(bound, vocabulary[fact]))
      .map((mutated) => here(`${words(mutated)} instead of ${node.op} ${node.bound}`, mutated)),
  ];
}

const isWithin = (bound: number, fact: Vocabulary[string] | undefined): boolean =>
  fact?.kind === 'quantity' && bound >= fact.min && bound <= fact.max;

/** The part as a person recognises it; of a list, its first words. */
function words(node: Node): string {
  switch (node.op) {
    case 'true':
      return node.fact;
    case 'derived':
      return node.id;
    case 'not':
      return `not ${words(node.of)}`;
    case 'is':
      return `${node.fact} ${node.options.join(' or ')}`;
    case 'all':
    case 'any':
    case 'at-least':
      return `${node.op} of ${node.of.length}`;
    default:
      return `${node.fact} ${node.op} ${node.bound}`;
  }
}
