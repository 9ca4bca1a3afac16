/** T2: nothing that is said beside it makes an emergency less than one. */
import { type Answers, and, answersNamed, declareFacts, or, toSmt } from '@unknot/logic';
import type { Clinical, ClinicalRule } from '../clinical.ts';
import { closing, fitTogether } from '../closing.ts';
import { type CaseNames, caseNames, fewAnswers, tell } from '../readable-case.ts';
import type { Assumption, Session } from '../solver.ts';
import { type Claim, proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define, type TriageModel, triageModel } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const emergencyStays: Theorem = {
  id: 'T2',
  name: 'an emergency stays an emergency',
  statement:
    'When an emergency rule holds, the answer is "emergency", whatever else was answered before or is answered after. ' +
    'A "not sure" that counted as a yes counts for as long as it stands.',
  prove: (clinical, prover) => proveClaims(prover.open(textOf(clinical)), claimsOf(clinical)),
};

/** First some answers, then the same and any number more. Both draw on the same values. */
const first = answersNamed('first');
const later: Answers = (fact) => ({ ...answersNamed('later')(fact), value: first(fact).value });
const laterNames: CaseNames = { ...caseNames('later'), value: caseNames('first').value };

function textOf(clinical: Clinical): string {
  const closedFirst = closing(clinical, first, 'first');
  const closedLater = closing(clinical, later, 'later');
  const now = triageModel(clinical, closedFirst.answers, 'first');
  const then = triageModel(clinical, closedLater.answers, 'later');
  const holds = or(emergencies(clinical).map(({ id }) => now.holds(id)));
  const known = knownEmergency(clinical, closedFirst.answers);
  const after = and([moreSaid(clinical), fitTogether(clinical, closedLater.answers)]);
  const stillUnsure = doubtsStand(clinical, closedLater.answers);
  return [
    declareFacts(clinical.vocabulary, 'first'),
    declareFacts(clinical.vocabulary, 'later'),
    closedFirst.text,
    closedLater.text,
    now.text,
    then.text,
    define('|holds at first|', holds),
    define('|known at first|', and([known, after])),
    define('|unsure at first|', and([holds, after, stillUnsure])),
    define('|emergency at first|', isEmergency(clinical, now)),
    define('|emergency later|', isEmergency(clinical, then)),
  ].join('\n');
}

function claimsOf(clinical: Clinical): readonly Claim[] {
  const show = (session: Session, broken: readonly Assumption[]) =>
    showCase(clinical, session, broken);
  return [
    {
      words:
        'an emergency rule that holds gives "emergency", also beside answers that contradict each other',
      premise: 'holds at first',
      conclusion: 'emergency at first',
      show,
    },
    {
      words: 'an emergency by known answers stays one after any more answers that fit together',
      premise: 'known at first',
      conclusion: 'emergency later',
      show,
    },
    {
      words:
        'an emergency by a "not sure" stays one after more answers, for as long as no answer settles the doubt',
      premise: 'unsure at first',
      conclusion: 'emergency later',
      show,
    },
  ];
}

const emergencies = ({ rules }: Clinical): readonly ClinicalRule[] =>
  rules.filter(({ within }) => within === 'now');

/** An emergency rule holds on what is known alone. */
function knownEmergency(clinical: Clinical, answers: Answers): string {
  const { vocabulary, derived } = clinical;
  return or(
    emergencies(clinical).map(({ node }) => toSmt(node, 'for', { vocabulary, derived, answers })),
  );
}

/** All that was answered stays answered, and a "not sure" may be resolved. */
function moreSaid({ vocabulary }: Clinical): string {
  return and(
    Object.keys(vocabulary).map((fact) => {
      const before = first(fact);
      const after = later(fact);
      return and([
        `(=> ${before.known} ${after.known})`,
        `(=> ${before.unsure} (or ${after.unsure} ${after.known}))`,
      ]);
    }),
  );
}

const doubtsStand = ({ vocabulary }: Clinical, closedLater: Answers): string =>
  and(
    Object.keys(vocabulary).map((fact) => `(=> ${first(fact).unsure} ${closedLater(fact).unsure})`),
  );

const isEmergency = ({ ladder }: Clinical, { open, worst }: TriageModel): string =>
  and([`(not ${open})`, `(= ${worst} ${ladder.indexOf('now') + 1})`]);

async function showCase(
  clinical: Clinical,
  session: Session,
  broken: readonly Assumption[],
): Promise<string> {
  const said = caseNames('first');
  const wishes = [...fewAnswers(clinical, said), ...fewAnswers(clinical, laterNames)];
  const model = await simplest(session, broken, wishes);
  if (model === null) return 'no case';
  const holding = clinical.rules.filter(({ id }) => model.bool(`holds ${id} first`));
  const rung = model.number('worst later', 'Int');
  return [
    'Said first:',
    tell(clinical, model, said),
    `  → ${holding.map(({ id }) => id).join(', ')}`,
    'Said later:',
    tell(clinical, model, laterNames, said),
    `  → ${model.bool('open later') ? 'undecided' : (clinical.ladder[rung - 1] ?? 'self-care')}`,
  ].join('\n');
}
