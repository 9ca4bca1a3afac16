/** Which movements are for this person now: clearance by triage, by the answers and by the level. */
import {
  agreedEntry,
  type DemandId,
  type Exercise,
  type ExerciseId,
  exercises,
  type FactId,
  movementLimits,
  type When,
} from '@unknot/knowledge';
import {
  compile,
  createPlanes,
  EITHER,
  explain,
  FALSE,
  KLEENE,
  missing,
  type Node,
  type Planes,
  type Reading,
  run,
  TRUE,
  type Truth,
  truthOf,
  UNKNOWN,
} from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import type { Clearance } from './clearance.ts';
import { derived, parseWhen } from './clinical-logic.ts';
import type { Entry, EntryNeed } from './movement/entry.ts';
import type { Triage } from './triage.ts';

export interface ExerciseVerdict extends Clearance {
  /** What its level waits for; then the verdict is `avoid` for now. */
  readonly notYet: readonly EntryNeed[];
  /** How this person does it, in place of the way it is written. */
  readonly adjust: readonly string[];
}

interface CheckedExercise {
  readonly exercise: Exercise & { readonly id: ExerciseId };
  readonly avoid: Node | null;
  readonly ask: Node | null;
  readonly adjust: readonly { readonly node: Node; readonly how: string }[];
}

/** Every movement with its own conditions and the limits of what it demands, checked once. */
const checked: readonly CheckedExercise[] = exercises.map((exercise) => {
  const limits = (['any', ...exercise.demands] as const).map((demand) => limitOf(demand));
  return {
    exercise,
    avoid: eitherOf([...limits, exercise], 'avoidWhen', exercise.id),
    ask: eitherOf([...limits, exercise], 'askWhen', exercise.id),
    adjust: exercise.adjust.map(({ when, how }) => ({
      node: parseWhen(when, `${exercise.id} adjust`),
      how,
    })),
  };
});

const program = compile(
  new Map(
    checked.flatMap(({ exercise: { id }, avoid, ask, adjust }) => [
      ...(avoid ? [[`${id} avoid`, avoid] as const] : []),
      ...(ask ? [[`${id} ask`, ask] as const] : []),
      ...adjust.map(({ node }, index) => [`${id} adjust ${index}`, node] as const),
    ]),
  ),
  derived,
);

/**
 * The verdict on every movement. What is not known is never read as safe: an unasked condition makes it
 * `ask`; "not sure" about an adjustment makes the adjustment.
 *
 * Level 0 is for any day without an emergency or urgent rule (7.1). While the check says "see a
 * clinician", the levels above wait for that clinician's word (2.6 step 2, S31).
 */
export function exerciseVerdicts(
  facts: CaseFacts,
  triage: Triage,
  entry: Entry,
): Readonly<Record<ExerciseId, ExerciseVerdict>> {
  const planes = createPlanes(program);
  run(program, facts, planes);
  const verdicts = checked.map((each) => {
    const own = ownVerdict(each, facts, planes);
    return [each.exercise.id, gate(each.exercise, own, facts, triage, entry)];
  });
  return Object.fromEntries(verdicts);
}

/** The questions that could still forbid or change a movement of the levels now open, or open a level. */
export function movementQuestions(
  verdicts: Readonly<Record<ExerciseId, ExerciseVerdict>>,
  entry: Entry,
): readonly FactId[] {
  const asked = Object.values(verdicts).flatMap(({ notYet, verdict, missing: open }) =>
    notYet.length === 0 && verdict === 'ask' ? open : [],
  );
  const mayOpen = entry.needs[1].every((need) => need === 'loosened' || need === 'steady');
  return [...new Set([...asked, ...(mayOpen ? entry.missing : [])])];
}

type OwnVerdict = Omit<ExerciseVerdict, 'notYet'>;

/** By the answers alone. */
function ownVerdict(each: CheckedExercise, facts: CaseFacts, planes: Planes): OwnVerdict {
  const { exercise, avoid, ask, adjust } = each;
  const truth = (side: string): Truth => truthOf(program, planes, `${exercise.id} ${side}`);
  const changes = adjust.map((change, index) => ({ ...change, truth: truth(`adjust ${index}`) }));
  const hows = changes.filter((change) => isMeant(change, facts)).map(({ how }) => how);
  const adjusted = { adjust: [...new Set(hows)] };
  if (avoid && truth('avoid') === TRUE)
    return { verdict: 'avoid', because: reasons(avoid, facts, KLEENE), missing: [], ...adjusted };
  const open = [
    ...(avoid && truth('avoid') !== FALSE ? [avoid] : []),
    ...(ask && truth('ask') !== FALSE ? [ask] : []),
  ];
  const unasked = union(
    [...open, ...adjust.map(({ node }) => node)].flatMap((node) => openQuestions(node, facts)),
  );
  return {
    verdict: open.length === 0 && unasked.length === 0 ? 'ok' : 'ask',
    because: union(open.flatMap((node) => reasons(node, facts, OPEN))),
    missing: unasked,
    ...adjusted,
  };
}

const OPEN: Reading = { unasked: UNKNOWN, notSure: () => EITHER };

const reasons = (node: Node, facts: CaseFacts, reading: Reading): readonly FactId[] =>
  explain(node, facts, derived, 'yes', reading) as readonly FactId[];

const openQuestions = (node: Node, facts: CaseFacts): readonly FactId[] =>
  missing(node, facts, derived) as readonly FactId[];

/** It holds, or everything was asked and it is still open: an answer was "not sure". */
const isMeant = (
  { truth, node }: { readonly truth: Truth; readonly node: Node },
  facts: CaseFacts,
): boolean => truth === TRUE || (truth !== FALSE && openQuestions(node, facts).length === 0);

/** What triage and the level leave of it. */
function gate(
  { level }: Exercise,
  own: OwnVerdict,
  facts: CaseFacts,
  triage: Triage,
  entry: Entry,
): ExerciseVerdict {
  const notYet = entry.needs[level];
  const because = triage.reasons[0]?.because ?? [];
  if (triage.disposition === 'emergency' || triage.disposition === 'urgent')
    return { ...own, verdict: 'avoid', because, missing: [], notYet: [] };
  if (own.verdict === 'avoid') return { ...own, notYet };
  if (notYet.length > 0) return { ...own, verdict: 'avoid', notYet };
  if (triage.disposition === 'undecided')
    return { ...own, verdict: 'ask', missing: triage.open[0]?.missing ?? [], notYet };
  const agreed = facts[agreedEntry];
  if (triage.disposition === 'self-care' || level === 0 || agreed === true)
    return { ...own, notYet };
  const wanted = agreed === undefined ? union([...own.missing, agreedEntry]) : own.missing;
  return {
    ...own,
    verdict: 'ask',
    because: union([...because, ...own.because]),
    missing: wanted,
    notYet,
  };
}

interface Conditions {
  readonly avoidWhen?: When;
  readonly askWhen?: When;
}

function limitOf(demand: DemandId | 'any'): Conditions {
  return movementLimits[demand];
}

/** Any of the conditions of one side; `null` where there is none. */
function eitherOf(
  all: readonly Conditions[],
  side: 'avoidWhen' | 'askWhen',
  id: ExerciseId,
): Node | null {
  const any = all.flatMap(({ [side]: when }) => (when === undefined ? [] : [when]));
  return any.length === 0 ? null : parseWhen({ any }, `${id} ${side}`);
}

const union = (facts: readonly FactId[]): readonly FactId[] => [...new Set(facts)];
