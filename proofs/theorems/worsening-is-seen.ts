/** T11: pain that gets worse or stays is seen by somebody. */
import type { When, Within } from '@unknot/knowledge';
import { answersNamed, declareFacts } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { tellRules } from '../complete-answers.ts';
import { atLeast, condition } from '../offer-model.ts';
import { parsed } from '../parsed.ts';
import { caseNames, fewAnswers, tell } from '../readable-case.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const worseningIsSeen: Theorem = {
  id: 'T11',
  name: 'worsening or lasting pain is seen',
  statement:
    'Whatever else was answered or is still open: when the log says that the pain gets worse or has lasted beyond its ' +
    'threshold, or the person says so, the answer is at least "routine", and sooner where the evidence says so.',
  prove: (clinical, prover) => proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
};

interface Sign {
  readonly words: string;
  readonly when: When;
  readonly within: Within;
}

const log = (when: When & string, within: Within): Sign => ({
  words: `by the log: ${when}`,
  when,
  within,
});

/** Part 8.4: what counts as worsening or persistent, and how soon it is to be looked at. */
const SIGNS: readonly Sign[] = [
  log('worse-acute-48h', '3-days'),
  log('worse-trend', '3-days'),
  log('worse-after-14-days', '3-days'),
  log('function-worse', '3-days'),
  log('persistent-14', '2-weeks'),
  log('persistent-28', '3-days'),
  log('subacute-42', '2-weeks'),
  log('chronic-84', '2-weeks'),
  log('recurrent-3', '2-weeks'),
  log('no-change-7d', '2-weeks'),
  log('tablets-10-days', '3-days'),
  {
    words: 'told: four weeks, and 3 of 10 or more',
    when: {
      all: [
        { fact: 'days-since-onset', atLeast: 28 },
        { fact: 'pain-now', atLeast: 3 },
      ],
    },
    within: '3-days',
  },
  {
    words: 'told: six weeks, and 2 of 10 or more',
    when: {
      all: [
        { fact: 'days-since-onset', atLeast: 42 },
        { fact: 'pain-now', atLeast: 2 },
      ],
    },
    within: '2-weeks',
  },
  {
    words: 'a sudden rise by the log, and 8 of 10 now',
    when: { all: ['worse-acute', { fact: 'pain-now', atLeast: 8 }] },
    within: 'today',
  },
];

const said = answersNamed('said');

function textOf(clinical: Clinical): string {
  const triage = triageModel(clinical, said, 'said');
  return [
    declareFacts(clinical.vocabulary, 'said'),
    triage.text,
    ...SIGNS.flatMap(({ words, when, within }) => [
      define(`|${words}|`, condition(clinical, parsed(when), 'for', said)),
      define(`|seen: ${words}|`, atLeast(clinical, within, triage)),
    ]),
  ].join('\n');
}

const claimsOf = (clinical: Clinical): readonly Claim[] =>
  SIGNS.map(({ words, within }) => ({
    words: `${words}: at least "${within}"`,
    premise: words,
    conclusion: `seen: ${words}`,
    async show(session, broken) {
      const names = caseNames('said');
      const model = await simplest(session, broken, fewAnswers(clinical, names));
      if (model === null) return 'no case';
      return `Said:\n${tell(clinical, model, names)}\n  → ${tellRules(clinical, model, 'said')}`;
    },
  }));
