/** Parses a predicate once, at build time, so that no reader ever meets an unknown node or fact. */
import type { FactKind, Vocabulary } from './fact.ts';
import { err, ok, type Result } from './result.ts';

/** A checked predicate. `leaf` nodes are the only ones that look at facts. */
export type Node =
  | Leaf
  | { readonly op: 'derived'; readonly id: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly Node[] }
  | { readonly op: 'not'; readonly of: Node }
  | { readonly op: 'at-least'; readonly n: number; readonly of: readonly Node[] };

/** One test of one fact. */
export type Leaf =
  | { readonly op: 'true'; readonly fact: string }
  | { readonly op: Comparison; readonly fact: string; readonly bound: number }
  | { readonly op: 'is'; readonly fact: string; readonly options: readonly string[] };

export type Comparison = 'atLeast' | 'atMost' | 'above' | 'below';

/** Why a predicate is refused: `path` names the place inside it, `message` the way out. */
export interface PredicateError {
  readonly type: 'predicate-error';
  readonly path: string;
  readonly message: string;
}

/** What a predicate may refer to. */
export interface Names {
  readonly vocabulary: Vocabulary;
  /** Ids of the facts that are computed by predicates and never asked. */
  readonly derived: ReadonlySet<string>;
}

const COMPARISONS: readonly Comparison[] = ['atLeast', 'atMost', 'above', 'below'];

/**
 * Checks `predicate` against the names it may use.
 *
 * @returns the checked tree, or every error found, each with its path.
 */
export function parsePredicate(
  predicate: unknown,
  names: Names,
  path = 'when',
): Result<Node, readonly PredicateError[]> {
  const errors: PredicateError[] = [];
  const node = parse(predicate, path, { ...names, errors });
  return node === null ? err(errors) : ok(node);
}

interface Context extends Names {
  readonly errors: PredicateError[];
}

function parse(raw: unknown, path: string, context: Context): Node | null {
  if (typeof raw === 'string') return parseName(raw, path, context);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return refuse(context, path, 'expected a fact id or an object');
  const node = raw as Record<string, unknown>;
  const keys = Object.keys(node).sort().join(' ');
  switch (keys) {
    case 'all':
    case 'any':
      return parseList(keys, node[keys], `${path}.${keys}`, context);
    case 'not': {
      const of = parse(node['not'], `${path}.not`, context);
      return of && { op: 'not', of };
    }
    case 'atLeast of':
      return parseAtLeast(node, path, context);
    case 'fact is':
      return parseChoice(node, path, context);
    default:
      return parseComparison(node, keys, path, context);
  }
}

function parseName(fact: string, path: string, context: Context): Node | null {
  if (context.derived.has(fact)) return { op: 'derived', id: fact };
  const kind = context.vocabulary[fact];
  if (kind?.kind === 'yes-no') return { op: 'true', fact };
  return refuse(
    context,
    path,
    kind
      ? `"${fact}" is a ${kind.kind}; compare it: { fact: "${fact}", … }`
      : `unknown fact "${fact}"; add it to the vocabulary or correct its id`,
  );
}

function parseList(op: 'all' | 'any', raw: unknown, path: string, context: Context): Node | null {
  const of = parseChildren(raw, path, context);
  return of && { op, of };
}

function parseChildren(raw: unknown, path: string, context: Context): readonly Node[] | null {
  if (!Array.isArray(raw) || raw.length === 0)
    return refuse(context, path, 'expected a list with at least one condition');
  const nodes = raw.map((child, index) => parse(child, `${path}[${index}]`, context));
  return nodes.every((node) => node !== null) ? nodes : null;
}

function parseAtLeast(raw: Record<string, unknown>, path: string, context: Context): Node | null {
  const of = parseChildren(raw['of'], `${path}.of`, context);
  if (!of) return null;
  const n = raw['atLeast'];
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > of.length)
    return refuse(context, `${path}.atLeast`, `expected a whole number from 1 to ${of.length}`);
  return { op: 'at-least', n, of };
}

function parseChoice(raw: Record<string, unknown>, path: string, context: Context): Node | null {
  const kind = kindOf(raw['fact'], 'choice', `${path}.fact`, context);
  if (kind?.kind !== 'choice') return null;
  const options = raw['is'];
  if (!Array.isArray(options) || options.length === 0)
    return refuse(context, `${path}.is`, 'expected a list of options');
  const unknown = options.find((option) => !kind.options.includes(option as string));
  if (unknown !== undefined)
    return refuse(
      context,
      `${path}.is`,
      `"${String(unknown)}" is not one of ${kind.options.join(', ')}`,
    );
  return { op: 'is', fact: raw['fact'] as string, options: options as string[] };
}

function parseComparison(
  raw: Record<string, unknown>,
  keys: string,
  path: string,
  context: Context,
): Node | null {
  const op = COMPARISONS.find((name) => name in raw);
  if (!op || !('fact' in raw) || Object.keys(raw).length !== 2)
    return refuse(context, path, `unknown node with the keys "${keys}"`);
  const kind = kindOf(raw['fact'], 'quantity', `${path}.fact`, context);
  if (kind?.kind !== 'quantity') return null;
  const bound = raw[op];
  if (typeof bound !== 'number' || !(bound >= kind.min && bound <= kind.max))
    return refuse(
      context,
      `${path}.${op}`,
      `expected a number within the fact's own bounds, ${kind.min} to ${kind.max}`,
    );
  return { op, fact: raw['fact'] as string, bound };
}

function kindOf(
  fact: unknown,
  wanted: FactKind['kind'],
  path: string,
  context: Context,
): FactKind | null {
  const kind = typeof fact === 'string' ? context.vocabulary[fact] : undefined;
  if (kind?.kind === wanted) return kind;
  return refuse(
    context,
    path,
    kind
      ? `"${String(fact)}" is a ${kind.kind}, not a ${wanted}`
      : `unknown fact "${String(fact)}"`,
  );
}

function refuse(context: Context, path: string, message: string): null {
  context.errors.push({ type: 'predicate-error', path, message });
  return null;
}
