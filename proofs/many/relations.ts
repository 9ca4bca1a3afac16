/** What must hold between two tellings of one case. */
import {
  answerPage,
  caseFacts,
  contradictions,
  nextPage,
  type PatientCase,
  type Triage,
  triage,
} from '@unknot/engine';
import { type FactId, facts as vocabulary, type Within } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { NOW, pick, type Random } from '../../bench/cases.ts';
import { type Answers, anyAnswers, anyValue, asked, reordered, withGates } from './answers.ts';
import { negatedFacts, readFacts } from './read-facts.ts';

/** One made-up case, and what is changed in its telling. */
export interface MadeCase {
  readonly answers: Answers;
  readonly verdict: Triage;
  /** A danger sign that it says no to. */
  readonly danger: FactId;
  /** A reassuring statement that it does not make, or makes already. */
  readonly calming: FactId;
}

export interface Relation {
  readonly name: string;
  /** Looked at in one case of so many. */
  readonly oneIn: 1 | 50;
  /** The tellings that break it; they count only if each of them is free of contradictions. */
  readonly broken: (made: MadeCase, random: Random) => Broken | undefined;
}

export interface Broken {
  readonly about: string;
  readonly tellings: readonly Answers[];
  readonly before: Triage;
  readonly after: Triage;
}

const irrelevant = asked.filter((id) => !readFacts.has(id));
const yesNo = asked.filter((id) => vocabulary[id].kind === 'yes-no' && readFacts.has(id));
const reassuring = yesNo.filter((id) => vocabulary[id].reassuring);
const dangers = yesNo.filter((id) => !vocabulary[id].reassuring);

/** The next case of the series. */
export function makeCase(random: Random): MadeCase {
  const calming = pick(reassuring, random);
  const answers = anyAnswers(random);
  if (random() < 0.5) answers[calming] = undefined;
  const first = triaged(answers);
  const danger = aDanger(first, random);
  if (answers[danger] === false) return { answers, verdict: first, danger, calming };
  const denied = { ...answers, [danger]: false };
  return { answers: denied, verdict: triaged(denied), danger, calming };
}

/** Half of the time one that a rule which holds speaks of behind a "not": where a mistake would show. */
function aDanger({ reasons }: Triage, random: Random): FactId {
  const near = reasons
    .flatMap(({ rule }) => negatedFacts.get(rule) ?? [])
    .filter((id) => dangers.includes(id));
  return pick(near.length > 0 && random() < 0.5 ? near : dangers, random);
}

const LADDER: readonly (Within | null)[] = [null, '2-weeks', '3-days', 'today', 'now'];
const isLower = (after: Triage, before: Triage): boolean =>
  LADDER.indexOf(after.within) < LADDER.indexOf(before.within);
const isOpen = ({ disposition }: Triage): boolean => disposition === 'undecided';

/** Every relation. */
export const relations: readonly Relation[] = [
  {
    name: 'order, irrelevant answers and reassurance lower nothing',
    oneIn: 1,
    broken: ({ answers, verdict: before, calming }, random) => {
      const more = reordered({ ...answers, [calming]: answers[calming] ?? true }, random);
      for (const id of [0, 1, 2].map(() => pick(irrelevant, random)))
        more[id] = anyValue(id, random, 0.5);
      const after = triaged(more);
      if (!isLower(after, before) || settlesDoubt(answers, more)) return;
      return { about: calming, tellings: [answers, more], before, after };
    },
  },
  {
    name: 'a danger sign more, or a doubt about it, lowers nothing',
    oneIn: 1,
    broken: ({ answers, verdict: before, danger }, random) => {
      if (isOpen(before)) return;
      const worse = withGates({ ...answers, [danger]: random() < 0.5 ? true : null });
      const after = triaged(worse);
      if (isOpen(after) || !isLower(after, before)) return;
      return { about: danger, tellings: [answers, worse], before, after };
    },
  },
  {
    name: 'an interview ends as everything told at once',
    oneIn: 50,
    broken: ({ answers }) => {
      if (yesNo.some((id) => answers[id] === undefined)) return;
      const whole = withDoubts(answers);
      const [before, after] = [triaged(whole), triaged(interviewed(whole))];
      if (after.within === before.within && !isOpen(after)) return;
      return { about: 'page by page', tellings: [whole], before, after };
    },
  },
];

/** Reassurance that says of a doubt what it was, such as "it built up" of an abrupt start, is more than that. */
function settlesDoubt(before: Answers, after: Answers): boolean {
  const facts = caseFacts(patientWith(told(after)), NOW);
  return asked.some((id) => before[id] === null && facts[id] !== null);
}

/** A number or a choice that is not told is not sure. */
const withDoubts = (answers: Answers): Answers =>
  Object.fromEntries(asked.map((id) => [id, answers[id] ?? null])) as Answers;

/** Could one person tell all this? */
export const isTellable = (answers: Answers): boolean => contradictions(told(answers)).length === 0;

const triaged = (answers: Facts<FactId> | Answers): Triage =>
  triage(caseFacts(patientWith(told(answers)), NOW));

const told = (answers: Facts<FactId> | Answers): Facts<FactId> => answers as Facts<FactId>;

const patientWith = (facts: Facts<FactId>): PatientCase => ({
  region: 'US',
  facts,
  checkIns: [],
  doses: [],
  episodes: [],
});

/** What is told of `truth` by who answers page by page. */
function interviewed(truth: Answers): Facts<FactId> {
  let facts: Facts<FactId> = {};
  for (
    let page = nextPage(patientWith(facts), NOW);
    page;
    page = nextPage(patientWith(facts), NOW)
  ) {
    const answers = page.facts.map((id) => [id, truth[id]]);
    facts = answerPage(facts, page, Object.fromEntries(answers));
  }
  return facts;
}
