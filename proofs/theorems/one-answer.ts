/** T1: whoever answers everything gets one answer, and the right one of the four. */
import { dispositionOf } from '@unknot/engine';
import type { Disposition, Within } from '@unknot/knowledge';
import { type Answers, and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { tellRules } from '../complete-answers.ts';
import { allNo, caseNames, tell } from '../readable-case.ts';
import type { Assumption, Session } from '../solver.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, type TriageModel, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const oneAnswer: Theorem = {
  id: 'T1',
  name: 'all answered gives exactly one answer',
  statement:
    'When every question is answered, "not sure" included, Unknot is never undecided. It gives exactly one of ' +
    'emergency, urgent, routine and self-care: the most urgent that any rule which holds calls for, and self-care ' +
    'when no rule holds. Each of the four is somebody’s answer.',
  prove: (clinical, prover) => proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
};

const MILDEST_FIRST: readonly Disposition[] = ['self-care', 'routine', 'urgent', 'emergency'];

/** Every fact is known or unsure. */
const said: Answers = (fact) => {
  const terms = answersNamed('said')(fact);
  return { ...terms, known: `(not ${terms.unsure})` };
};

function textOf(clinical: Clinical): string {
  const triage = triageModel(clinical, said, 'said');
  const one = MILDEST_FIRST.map((each) => `(ite |answer ${each}| 1 0)`).join(' ');
  return [
    declareFacts(clinical.vocabulary, 'said'),
    triage.text,
    ...MILDEST_FIRST.flatMap((each) => [
      define(`|answer ${each}|`, given(clinical, each, triage)),
      define(`|asked for ${each}|`, askedFor(clinical, each, triage)),
    ]),
    define('|any answers|', 'true'),
    define('|exactly one|', and([`(not ${triage.open})`, `(= 1 (+ ${one}))`])),
  ].join('\n');
}

/** What triage makes of the rung of the worst rule, as `triage` in @unknot/engine does. */
function given(
  { ladder }: Clinical,
  disposition: Disposition,
  { open, worst }: TriageModel,
): string {
  const rungs: readonly (Within | null)[] = [null, ...ladder];
  const fitting = rungs.flatMap((within, rung) =>
    dispositionOf(within) === disposition ? [`(= ${worst} ${rung})`] : [],
  );
  return and([`(not ${open})`, or(fitting)]);
}

/** What the rules that hold call for, the most urgent of them: written without the ladder. */
function askedFor({ rules }: Clinical, disposition: Disposition, { holds }: TriageModel): string {
  const rank = MILDEST_FIRST.indexOf(disposition);
  const ranked = rules.map(({ id, within }) => ({
    holds: holds(id),
    rank: MILDEST_FIRST.indexOf(dispositionOf(within)),
  }));
  const same = ranked.filter((rule) => rule.rank === rank).map((rule) => rule.holds);
  const above = ranked.filter((rule) => rule.rank > rank).map((rule) => rule.holds);
  return and([`(not ${or(above)})`, rank === 0 ? 'true' : or(same)]);
}

function claimsOf(clinical: Clinical): readonly Claim[] {
  const show = (session: Session, broken: readonly Assumption[]) =>
    showCase(clinical, session, broken);
  return [
    {
      words: 'with everything answered there is exactly one answer, and it is not "undecided"',
      premise: 'any answers',
      conclusion: 'exactly one',
      show,
    },
    ...MILDEST_FIRST.map(
      (each): Claim => ({
        words: `"${each}" is what the rules that hold call for, and nothing more urgent`,
        premise: `answer ${each}`,
        conclusion: `asked for ${each}`,
        show,
      }),
    ),
  ];
}

async function showCase(
  clinical: Clinical,
  session: Session,
  broken: readonly Assumption[],
): Promise<string> {
  const names = { ...caseNames('said'), known: () => 'any answers' };
  const unsure = Object.keys(clinical.vocabulary).map((fact) => names.unsure(fact));
  const sure = unsure.map((name): Assumption => [name, false]);
  const model = await simplest(session, broken, [...sure, ...allNo(clinical, names)]);
  if (model === null) return 'no case';
  const answers = MILDEST_FIRST.filter((each) => model.bool(`answer ${each}`));
  return [
    'Answered, and "no" to all else:',
    tell(clinical, model, names)
      .split('\n')
      .filter((line) => !line.includes(' = no '))
      .join('\n'),
    `  ${tellRules(clinical, model, 'said')} → ${answers.join(', ') || 'no answer'}`,
  ].join('\n');
}
