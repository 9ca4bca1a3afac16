/** T9: no stretch and no strength work too early. */
import { type Level, type WarmUpPart, warmUp } from '@unknot/knowledge';
import { and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical, ClinicalRule } from '../clinical.ts';
import { DIARY, declareDiary, isOpen, levelOf, painAtMost } from '../entry-model.ts';
import { condition, offerModel } from '../offer-model.ts';
import { agreed, type Offer } from '../offers.ts';
import { parsed } from '../parsed.ts';
import { caseNames, fewAnswers, tell } from '../readable-case.ts';
import type { Prover } from '../solver.ts';
import { type Claim, joined, type Proof, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const movementWaits: Theorem = {
  id: 'T9',
  name: 'no stretch or strength work too early',
  statement:
    'Whatever was answered and logged: a stretch or strength work is cleared only when the pain was rated and is at ' +
    'most 4, 3 or 2 of 10 for levels 1, 2 and 3, has not risen for a day, turning and breathing are possible, nothing ' +
    'strong hides the pain, and the sessions before have opened its level. None is cleared while a rule stands, ' +
    'unless a clinician who saw this pain agreed, and then only while none asks for help today. Each session begins ' +
    'with a warm-up.',
  async prove(clinical, prover) {
    return joined([
      await proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
      await proveWarmUp(warmUp.parts, prover),
    ]);
  },
};

/** Part 7.1, by level. */
const MOST_PAIN: Readonly<Record<Level, number>> = { 0: 0, 1: 4, 2: 3, 3: 2 };

const said = answersNamed('said');

const efforts = ({ offers }: Clinical): readonly Offer[] =>
  offers.filter(({ is }) => is.kind === 'movement' && ['stretch', 'strength'].includes(is.does));

function textOf(clinical: Clinical): string {
  const triage = triageModel(clinical, said, 'said');
  const model = offerModel(clinical, said, triage);
  const cleared = (offer: Offer) =>
    and([model.ok(offer.id), isOpen(clinical, levelOf(offer), said)]);
  const none = `(not ${or(efforts(clinical).map((offer) => `|cleared ${offer.id}|`))})`;
  const standing = (which: (rule: ClinicalRule) => boolean) =>
    clinical.rules.filter(which).map(({ id }) => triage.holds(id));
  const seen = condition(clinical, agreed, 'for', said);
  return [
    declareFacts(clinical.vocabulary, 'said'),
    declareDiary,
    triage.text,
    model.text,
    ...efforts(clinical).flatMap((offer) => [
      define(`|cleared ${offer.id}|`, cleared(offer)),
      define(`|in time ${offer.id}|`, inTime(clinical, offer)),
    ]),
    define('|a rule stands|', and([or(standing(() => true)), `(not ${seen})`])),
    define('|help today|', or([triage.open, ...standing(isToday)])),
    define('|none is cleared|', none),
  ].join('\n');
}

const isToday = ({ within }: ClinicalRule): boolean => within === 'today' || within === 'now';

/** The gate of its level as the evidence has it; level 0 has no gate, so nothing of this kind may stand there. */
function inTime(clinical: Clinical, offer: Offer): string {
  const level = levelOf(offer);
  const loose = parsed({
    all: ['turns-and-breathes', { not: 'strong-painkiller-now' }, { not: 'sedated' }],
  });
  return and([
    String(level > 0),
    painAtMost(MOST_PAIN[level], said),
    DIARY.steady,
    `(>= ${DIARY.opened} ${level})`,
    condition(clinical, loose, 'for', said),
  ]);
}

function claimsOf(clinical: Clinical): readonly Claim[] {
  const show = showCase(clinical);
  return [
    ...efforts(clinical).map(
      ({ id }): Claim => ({
        words: `"${id}" waits for its gate`,
        premise: `cleared ${id}`,
        conclusion: `in time ${id}`,
        show,
      }),
    ),
    {
      words: 'none while a rule above self-care stands and no clinician has agreed',
      premise: 'a rule stands',
      conclusion: 'none is cleared',
      show,
    },
    {
      words: 'none while help is needed today or the check is not finished, agreed or not',
      premise: 'help today',
      conclusion: 'none is cleared',
      show,
    },
  ];
}

const showCase =
  (clinical: Clinical): Claim['show'] =>
  async (session, broken) => {
    const names = caseNames('said');
    const model = await simplest(session, broken, fewAnswers(clinical, names));
    if (model === null) return 'no case';
    const cleared = efforts(clinical).filter(({ id }) => model.bool(`cleared ${id}`));
    return [
      'Said:',
      tell(clinical, model, names),
      `  level ${model.number('level opened', 'Int')} opened, ${model.bool('steady for a day') ? 'steady' : 'rising'}`,
      `  → cleared: ${cleared.map(({ id }) => id).join(', ') || 'nothing'}`,
    ].join('\n');
  };

/** The proof for any warm-up, so that a broken one can be seen to fail. */
export function proveWarmUp(
  parts: readonly Pick<WarmUpPart, 'minutes' | 'from' | 'demands'>[],
  prover: Prover,
): Promise<Proof> {
  const minutes = parts.map(({ minutes: long, from, demands }) => {
    const spared = demands.includes('trunk') ? '(not |trunk is spared|)' : 'true';
    return `(ite (and (<= ${from} |level|) ${spared}) ${long.toFixed(2)} 0.0)`;
  });
  const text = [
    '(declare-const |level| Int)',
    '(declare-const |trunk is spared| Bool)',
    define('|a session|', '(<= 0 |level| 3)'),
    define('|two minutes of warm-up|', `(>= (+ 0.0 ${minutes.join(' ')}) 2.0)`),
  ];
  return proveClaims(prover.open(text.join('\n')), [
    {
      words: 'every session begins with two minutes of warm-up or more',
      premise: 'a session',
      conclusion: 'two minutes of warm-up',
      async show(session, broken) {
        const outcome = await session.check(...broken);
        return outcome.status === 'sat'
          ? `A session of level ${outcome.model.number('level', 'Int')}`
          : 'no case';
      },
    },
  ]);
}
