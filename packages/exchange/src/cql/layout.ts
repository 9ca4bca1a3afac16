/** How a condition is laid out in CQL: in one line if it fits, else one part to a line. */

/** Something defined under a name, or a group of which at least `need` hold. */
export type Tree<Leaf extends Named = Named> = Leaf | Group<Leaf>;

export interface Named {
  readonly name: string;
}

export interface Group<Leaf extends Named> {
  readonly need: number;
  readonly of: readonly Tree<Leaf>[];
}

const WIDTH = 100;

/** `tree` as CQL; its lines after the first are indented by `depth` steps. */
export function layOut(tree: Tree, depth = 1): string {
  if ('name' in tree) return quoted(tree.name);
  const flat = joined(tree, tree.of.map(inOneLine), ' ', ' ', ' ');
  if (2 * depth + flat.length <= WIDTH) return flat;
  const here = `\n${'  '.repeat(depth)}`;
  const isCount = joinOf(tree) === null;
  const parts = tree.of.map((part) =>
    isCount ? layOut(part, depth + 1) : bracketed(part, layOut(part, depth + 1), depth),
  );
  return joined(tree, parts, here, `${here}  `, here);
}

function inOneLine(tree: Tree): string {
  if ('name' in tree) return quoted(tree.name);
  const text = joined(tree, tree.of.map(inOneLine), ' ', ' ', ' ');
  return joinOf(tree) === null ? text : `(${text})`;
}

/** `and` and `or` never stand side by side without brackets. */
function bracketed(tree: Tree, text: string, depth: number): string {
  if ('name' in tree || joinOf(tree) === null) return text;
  if (!text.includes('\n')) return `(${text})`;
  return `(\n${'  '.repeat(depth + 1)}${text}\n${'  '.repeat(depth)})`;
}

function joined(
  tree: Group<Named>,
  parts: readonly string[],
  before: string,
  inside: string,
  after: string,
): string {
  const join = joinOf(tree);
  if (join !== null) return parts.join(`${before}${join} `);
  return `"At least"(${tree.need}, {${inside}${parts.join(`,${inside}`)}${after}})`;
}

function joinOf({ need, of }: Group<Named>): 'and' | 'or' | null {
  if (need === of.length) return 'and';
  return need === 1 ? 'or' : null;
}

/** A name, as CQL writes it. */
export const quoted = (name: string): string => `"${name}"`;
