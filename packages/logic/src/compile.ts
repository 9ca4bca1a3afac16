/**
 * Compiles many predicates into one program: numbered tests of facts, gates over them, and branching code.
 *
 * Every distinct test and every distinct sub-condition stands there once. A negation is no gate: evidence
 * against a gate is evidence against enough of its inputs, so each side of each predicate is a formula of
 * "at least n of these", over bits that say "this test holds" or "this test fails" (see truth.ts). All
 * ways of running read these bits (planes.ts): one case at a time by branching (branch.ts), every
 * predicate of one case at once (verdicts.ts), or thirty-two cases in each machine word (batch.ts). No
 * code is generated while running: it works under a strict Content-Security-Policy.
 */
import { type Branches, branchesOf } from './branch.ts';
import { type Derived, resolve, threshold } from './evaluate.ts';
import type { Leaf, Node } from './parse.ts';
import { BITS, type Formulas, type Literal } from './program.ts';

/** The compiled form of a set of named predicates. */
export interface Program extends Formulas {
  /** The same, as code that branches on test bits. */
  readonly branches: Branches;
}

/** Compiles the checked predicates `nodes`, by id. */
export function compile(nodes: ReadonlyMap<string, Node>, derived: Derived): Program {
  const builder = new Builder(derived);
  const built = new Map([...nodes].map(([id, node]) => [id, builder.literal(node)]));
  const { tests, gates } = builder;
  const place = (literal: Built): Literal => ({
    slot: literal.of === 'test' ? literal.at : tests.length + literal.at,
    negated: literal.negated,
  });
  const program = {
    tests,
    gates: gates.map(({ need, of }) => ({ need, of: of.map(place) })),
    words: Math.max(1, Math.ceil(tests.length / BITS)),
    roots: new Map([...built].map(([id, literal]) => [id, place(literal)])),
  };
  return { ...program, branches: branchesOf(program) };
}

/** A literal while the number of tests is not known yet. */
interface Built {
  readonly of: 'test' | 'gate';
  readonly at: number;
  readonly negated: boolean;
}

/** Gives every distinct test and sub-condition one place. */
class Builder {
  readonly tests: Leaf[] = [];
  readonly gates: { readonly need: number; readonly of: readonly Built[] }[] = [];
  readonly #known = new Map<string, Built>();
  readonly #derived: Derived;

  constructor(derived: Derived) {
    this.#derived = derived;
  }

  literal(node: Node): Built {
    switch (node.op) {
      case 'not': {
        const inner = this.literal(node.of);
        return { ...inner, negated: !inner.negated };
      }
      case 'derived':
        return this.literal(resolve(node.id, this.#derived));
      case 'all':
      case 'any':
      case 'at-least':
        return this.#gate(
          threshold(node),
          node.of.map((child) => this.literal(child)),
        );
      default:
        return this.#once(JSON.stringify(node), () => ({
          of: 'test',
          at: this.tests.push(node) - 1,
          negated: false,
        }));
    }
  }

  #gate(need: number, of: readonly Built[]): Built {
    const [only] = of;
    if (of.length === 1 && only) return only;
    return this.#once(JSON.stringify({ need, of }), () => ({
      of: 'gate',
      at: this.gates.push({ need, of }) - 1,
      negated: false,
    }));
  }

  #once(key: string, define: () => Built): Built {
    const known = this.#known.get(key) ?? define();
    this.#known.set(key, known);
    return known;
  }
}
