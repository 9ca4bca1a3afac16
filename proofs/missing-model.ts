/** What is still to be asked, as formulas: the model of `missing` in @unknot/logic, which it is tested to agree with. */
import { and, EITHER, type Node, type Side, type SmtContext, toSmt } from '@unknot/logic';
import type { Clinical } from './clinical.ts';
import { readingOf } from './triage-model.ts';

/**
 * For each fact that `node` reads: the terms of which one is true when asking for it could still help the node to
 * become true. A fact counts when it was not asked, and every part of the predicate round it does not hold yet but
 * still could.
 */
export function missingFrom(
  node: Node,
  clinical: Clinical,
  answers: SmtContext['answers'],
): ReadonlyMap<string, readonly string[]> {
  const { vocabulary, derived, unasked } = clinical;
  const found = new Map<string, string[]>();
  const now = { vocabulary, derived, answers, reading: readingOf(clinical, unasked) };
  const possible = { ...now, reading: readingOf(clinical, EITHER) };
  collect(node, 'for', { now, possible, found }, []);
  return found;
}

interface Context {
  readonly now: SmtContext;
  readonly possible: SmtContext;
  readonly found: Map<string, string[]>;
}

function collect(node: Node, side: Side, context: Context, round: readonly string[]): void {
  const { now, possible, found } = context;
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least': {
      const open = [`(not ${toSmt(node, side, now)})`, toSmt(node, side, possible)];
      for (const child of node.of) collect(child, side, context, [...round, ...open]);
      return;
    }
    case 'not':
      collect(node.of, side === 'for' ? 'against' : 'for', context, round);
      return;
    case 'derived': {
      const inner = now.derived.get(node.id);
      if (inner === undefined) throw new Error(`no derived fact "${node.id}"`);
      collect(inner, side, context, round);
      return;
    }
    default: {
      const { known, unsure } = now.answers(node.fact);
      const terms = found.get(node.fact) ?? [];
      found.set(node.fact, [...terms, and([...round, `(not (or ${known} ${unsure}))`])]);
    }
  }
}
