/** T3: one danger sign more never makes the answer milder. */
import { and, declareFacts } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { fitTogether } from '../closing.ts';
import { completeAnswers, plain, tellComplete, tellRules } from '../complete-answers.ts';
import type { Assumption, Session } from '../solver.ts';
import { proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const dangerNeverLowers: Theorem = {
  id: 'T3',
  name: 'one danger more never lowers the answer',
  statement:
    'Take anyone whose questions are all answered, with answers that fit together. Let any danger signs come on top, ' +
    'and any reassuring ones go, so that the answers still fit together. The answer is at least as urgent as before.',
  prove: (clinical, prover) =>
    proveClaims(prover.open(textOf(clinical)), [
      {
        words: 'more danger and less reassurance never lower the urgency',
        premise: 'more danger',
        conclusion: 'at least as urgent',
        show: (session, broken) => showCase(clinical, session, broken),
      },
    ]),
};

/**
 * Reassuring facts that a rule counts as a danger as well: a new load or a movement explains a strain, and
 * it can also be what tore or broke something. They stay as they are.
 */
const BOTH_WAYS: ReadonlySet<string> = new Set(['trigger-load', 'trigger-movement']);

const before = completeAnswers('before');
const after = completeAnswers('after');

function textOf(clinical: Clinical): string {
  const { vocabulary } = clinical;
  const first = triageModel(clinical, before, 'before');
  const then = triageModel(clinical, after, 'after');
  const changes = Object.keys(vocabulary).map((fact) => moreDanger(clinical, fact));
  const fitting = [fitTogether(clinical, before), fitTogether(clinical, after)];
  return [
    declareFacts(vocabulary, 'before'),
    declareFacts(vocabulary, 'after'),
    first.text,
    then.text,
    define('|more danger|', and([...fitting, ...changes])),
    define('|at least as urgent|', `(<= ${first.worst} ${then.worst})`),
  ].join('\n');
}

/** How `fact` may differ: a danger may come, a reassurance may go, all else stays as it is. */
function moreDanger({ vocabulary, reassuring }: Clinical, fact: string): string {
  const was = before(fact).value;
  const is = after(fact).value;
  if (vocabulary[fact]?.kind !== 'yes-no' || BOTH_WAYS.has(fact)) return `(= ${was} ${is})`;
  return reassuring.has(fact) ? `(=> ${is} ${was})` : `(=> ${was} ${is})`;
}

async function showCase(
  clinical: Clinical,
  session: Session,
  broken: readonly Assumption[],
): Promise<string> {
  const wishes = [...plain(clinical, 'before'), ...plain(clinical, 'after')];
  const model = await simplest(session, broken, wishes);
  if (model === null) return 'no case';
  return [
    'Before (all other yes/no facts: no):',
    tellComplete(clinical, model, 'before'),
    `  → ${tellRules(clinical, model, 'before')}`,
    'What changes:',
    tellComplete(clinical, model, 'after', 'before'),
    `  → ${tellRules(clinical, model, 'after')}`,
  ].join('\n');
}
