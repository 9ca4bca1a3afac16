/** The same rules in json-rules-engine, derived facts written out in full. */
import { invariant, type Node } from '@unknot/logic';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { derived, ruleNodes } from './checked-rules.ts';

type Condition = Extract<TopLevelCondition, { readonly all: unknown }>['all'][number];

/** An engine with every rule; what holds comes back as an event named after the rule. */
export function jsonRulesEngine(): Engine {
  const engine = new Engine();
  for (const [id, node] of ruleNodes)
    engine.addRule({ conditions: { all: [translate(node)] }, event: { type: id } });
  return engine;
}

/** The rules that hold for `facts`, which must be complete: a missing fact is an error there. */
export async function rulesThatHold(
  engine: Engine,
  facts: Record<string, unknown>,
): Promise<readonly string[]> {
  const { events } = await engine.run(facts);
  return events.map(({ type }) => type).sort();
}

function translate(node: Node): Condition {
  switch (node.op) {
    case 'all':
      return { all: node.of.map(translate) };
    case 'any':
      return { any: node.of.map(translate) };
    case 'not':
      return { not: translate(node.of) };
    case 'at-least':
      return {
        any: choicesOf(node.of, node.n).map((chosen) => ({ all: chosen.map(translate) })),
      };
    case 'derived':
      return translate(definitionOf(node.id));
    case 'true':
      return { fact: node.fact, operator: 'equal', value: true };
    case 'is':
      return { fact: node.fact, operator: 'in', value: node.options };
    case 'atLeast':
      return { fact: node.fact, operator: 'greaterThanInclusive', value: node.bound };
    case 'atMost':
      return { fact: node.fact, operator: 'lessThanInclusive', value: node.bound };
    case 'above':
      return { fact: node.fact, operator: 'greaterThan', value: node.bound };
    case 'below':
      return { fact: node.fact, operator: 'lessThan', value: node.bound };
  }
}

function definitionOf(id: string): Node {
  const node = derived.get(id);
  invariant(node !== undefined, `no derived fact "${id}"`);
  return node;
}

/** Every way to choose `count` of `nodes`: it has no "at least n of". */
function choicesOf(nodes: readonly Node[], count: number): readonly (readonly Node[])[] {
  if (count === 0) return [[]];
  return nodes.flatMap((node, at) =>
    choicesOf(nodes.slice(at + 1), count - 1).map((rest) => [node, ...rest]),
  );
}
