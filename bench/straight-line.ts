/**
 * The practical limit: the same rules written out as one straight function, as a patient programmer would
 * by hand. Its text is made from the rules and compiled here alone; the product makes no code.
 */
import { caseProgram, type HeldRules, rulesByUrgency } from '@unknot/engine';
import { invariant, type Node } from '@unknot/logic';
import { derived, ruleNodes } from './checked-rules.ts';

type Leaf = Extract<Node, { readonly fact: string }>;

/** Writes into `held` which rules hold in a complete case. */
type FromBits = (rows: Int32Array, base: number, held: HeldRules) => void;
type FromFacts = (facts: object, held: HeldRules) => void;

/** The function of packed facts: each test looks at its bit. */
export const straightFromBits = compileText(['rows', 'base'], bitOf) as FromBits;

/** The function of plain objects: each test looks at its fact. */
export const straightFromFacts = compileText(['facts'], comparisonOf) as FromFacts;

function compileText(parameters: readonly string[], test: (leaf: Leaf) => string): unknown {
  const lines = [
    ...[...derived].map(([id, node]) => `const ${nameOf(id)} = ${textOf(node, test)};`),
    'held.fill(0);',
    ...rulesByUrgency.map(({ id }, place) => {
      const node = ruleNodes.get(id);
      invariant(node !== undefined, `no rule "${id}"`);
      return `if (${textOf(node, test)}) held[${place >> 5}] |= ${1 << (place & 31)};`;
    }),
  ];
  return new Function(...parameters, 'held', `"use strict";\n${lines.join('\n')}`);
}

function textOf(node: Node, test: (leaf: Leaf) => string): string {
  switch (node.op) {
    case 'all':
      return `(${node.of.map((each) => textOf(each, test)).join(' && ')})`;
    case 'any':
      return `(${node.of.map((each) => textOf(each, test)).join(' || ')})`;
    case 'not':
      return `!(${textOf(node.of, test)})`;
    case 'at-least':
      return `(${node.of.map((each) => `(${textOf(each, test)} ? 1 : 0)`).join(' + ')} >= ${node.n})`;
    case 'derived':
      return nameOf(node.id);
    default:
      return test(node);
  }
}

function nameOf(id: string): string {
  return `is_${id.replaceAll('-', '_')}`;
}

function bitOf(leaf: Leaf): string {
  const slot = caseProgram.tests.findIndex((test) => JSON.stringify(test) === JSON.stringify(leaf));
  return `(rows[base + ${slot >> 5}] & ${1 << (slot & 31)}) !== 0`;
}

function comparisonOf(leaf: Leaf): string {
  const fact = `facts[${JSON.stringify(leaf.fact)}]`;
  switch (leaf.op) {
    case 'true':
      return `${fact} === true`;
    case 'is':
      return `(${leaf.options.map((option) => `${fact} === ${JSON.stringify(option)}`).join(' || ')})`;
    case 'atLeast':
      return `${fact} >= ${leaf.bound}`;
    case 'atMost':
      return `${fact} <= ${leaf.bound}`;
    case 'above':
      return `${fact} > ${leaf.bound}`;
    case 'below':
      return `${fact} < ${leaf.bound}`;
  }
}
