/** T6: no rule is dead. */
import { declareFacts, toSmt } from '@unknot/logic';
import type { Clinical, ClinicalRule } from '../clinical.ts';
import { fitTogether } from '../closing.ts';
import { completeAnswers } from '../complete-answers.ts';
import type { Assumption, Session } from '../solver.ts';
import { type Failure, type Theorem, undecided } from '../theorem.ts';
import { define, rung } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const everyRuleFires: Theorem = {
  id: 'T6',
  name: 'every rule can fire and is needed',
  statement:
    'For every rule there is a complete set of answers that fit together on which it holds, and no other rule that is ' +
    'at least as urgent does. The few that only ever hold beside another are listed with the reason.',
  async prove(clinical, prover) {
    using session = prover.open(textOf(clinical));
    const failures: Failure[] = [];
    for (const rule of clinical.rules) {
      const because = await problemWith(rule, clinical, session);
      if (because !== null) failures.push({ claim: `rule "${rule.id}"`, because });
    }
    return { checks: 2 * clinical.rules.length, failures };
  },
};

/** Rules that hold only beside others by design: which others, and why the rule is worth having. */
const BESIDE: {
  readonly [rule: string]: { readonly rules: readonly string[]; readonly why: string };
} = {
  pneumothorax: {
    rules: ['acute-coronary-syndrome'],
    why: 'Short of breath, or a faint, is an emergency by itself; this rule adds the lung as the cause and how to sit.',
  },
  'chest-pain-older': {
    rules: ['self-care-gate'],
    why: 'The gate holds for chest pain of the last two weeks among much else; this rule says that it is the chest.',
  },
  'cancer-history': {
    rules: ['history-gate'],
    why: 'The gate holds for anyone who has had cancer; this rule says what is feared when the pain is new.',
  },
  'bone-softening': {
    rules: ['bone-ache'],
    why: 'Aching bones or weak hips are a reason by themselves; this rule says that vitamin D is to be measured.',
  },
  'blood-thinner-spine-pain-easing': {
    rules: ['history-gate'],
    why: 'The gate holds for anyone on a blood thinner; this rule says what is feared when the spine hurts.',
  },
};

const person = completeAnswers('person');

function textOf(clinical: Clinical): string {
  const { vocabulary, derived, rules } = clinical;
  return [
    declareFacts(vocabulary, 'person'),
    `(assert ${fitTogether(clinical, person)})`,
    ...rules.map(({ id, node }) =>
      define(`|${id}|`, toSmt(node, 'for', { vocabulary, derived, answers: person })),
    ),
  ].join('\n');
}

async function problemWith(
  rule: ClinicalRule,
  clinical: Clinical,
  session: Session,
): Promise<string | null> {
  const alone = await session.check([rule.id, true], ...silent(othersFor(rule, clinical)));
  if (alone.status === 'unknown') return undecided(alone);
  const listed = BESIDE[rule.id];
  if (alone.status === 'sat')
    return listed ? 'It can hold alone: take it off the list of those that cannot.' : null;
  const possible = await session.check([rule.id, true]);
  if (possible.status === 'unknown') return undecided(possible);
  if (possible.status === 'unsat') return 'No answers that fit together make it true.';
  if (listed) return listedWrongly(rule, listed.rules, session);
  const beside = alone.core.filter((name) => name !== rule.id);
  return `It never holds without ${or(await needed(rule, beside, session))}.`;
}

async function listedWrongly(
  rule: ClinicalRule,
  rules: readonly string[],
  session: Session,
): Promise<string | null> {
  const { status } = await session.check([rule.id, true], ...silent(rules));
  return status === 'unsat' ? null : `It can hold without ${or(rules)}: correct the list.`;
}

/** Those of `beside` that it takes: one of them always holds when the rule does. */
async function needed(
  rule: ClinicalRule,
  beside: readonly string[],
  session: Session,
): Promise<readonly string[]> {
  let still = beside;
  for (const name of beside) {
    const fewer = still.filter((other) => other !== name);
    const { status } = await session.check([rule.id, true], ...silent(fewer));
    if (status === 'unsat') still = fewer;
  }
  return still;
}

/** The other rules that are at least as urgent. */
const othersFor = (rule: ClinicalRule, clinical: Clinical): readonly string[] =>
  clinical.rules
    .filter((other) => other.id !== rule.id && rung(clinical, other) >= rung(clinical, rule))
    .map(({ id }) => id);

const silent = (rules: readonly string[]): readonly Assumption[] =>
  rules.map((rule) => [rule, false]);

const or = (rules: readonly string[]): string => rules.map((rule) => `"${rule}"`).join(' or ');
