import type { Exercise } from '../exercises/exercise.ts';
import { exercises } from '../exercises.ts';
import { selfTests } from '../self-tests.ts';
import { sources } from '../sources.ts';
import type { Linter } from './linter.ts';

const MOST_STEPS = 5;

/** X01 to X34 and Y1 to Y10, as the evidence file numbers them. */
const expected = [
  ...Array.from({ length: 34 }, (_, index) => `X${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 10 }, (_, index) => `Y${index + 1}`),
];

/** A verb first, and never a bare "you". */
const DESCRIBES = /^(?:you |the person|one should)/i;

export const exercisesAreWhole: Linter = {
  name: 'exercises-are-whole',
  description:
    'X01–X34, Y1–Y10 and T1–T12 are there once and in order, each with steps, a real dose and known sources.',
  check: () => [
    ...differences(
      'exercises',
      exercises.map(({ ref }) => ref),
      expected,
    ),
    ...differences(
      'self-tests',
      selfTests.map(({ ref }) => ref),
      tests,
    ),
    ...repeated(exercises.map(({ id }) => id)).map((id) => `two exercises are called "${id}"`),
    ...exercises.flatMap((exercise) => problemsOf(exercise)),
    ...selfTests.flatMap(({ id, use, why }) =>
      (use === 'not-offered') === (why !== undefined)
        ? []
        : [`self-test "${id}": a reason stands with what is not offered, and only there`],
    ),
    ...[...exercises, ...selfTests].flatMap(({ id, sources: named }) =>
      named
        .filter((source) => !Object.hasOwn(sources, source))
        .map((source) => `"${id}" names the unknown source "${source}"`),
    ),
  ],
};

const tests = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);

function problemsOf(exercise: Exercise): readonly string[] {
  const { id, steps, dose, goal, basis, sources: named, works, level, ref } = exercise;
  const problem: readonly (string | false)[] = [
    (steps.length === 0 || steps.length > MOST_STEPS) && `has ${steps.length} steps`,
    steps.some((step) => DESCRIBES.test(step)) && 'has a step that does not begin with the action',
    amounts(dose) === 0 && 'has a dose without an amount',
    goal !== undefined && amounts(goal) < amounts(dose) && 'has a goal below its dose',
    dose.perDay === undefined && dose.perWeek === undefined && 'does not say how often',
    basis === 'sourced' && named.length === 0 && 'is called sourced and names no source',
    works.length === 0 && 'works nothing',
    ref.startsWith('X') && level !== levelOf(ref) && `stands on level ${level}`,
  ];
  return problem.filter((text) => text !== false).map((text) => `exercise "${id}" ${text}`);
}

/** The level a reference belongs to in the evidence file. */
function levelOf(ref: string): number {
  const number = Number(ref.slice(1));
  return [6, 17, 28].filter((last) => number > last).length;
}

const amounts = ({ sets, reps, holdSeconds, minutes, metres }: Exercise['dose']): number =>
  reps === undefined ? sets * (holdSeconds ?? minutes ?? metres ?? 0) : sets * reps;

function differences(
  what: string,
  found: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  return found.join() === wanted.join() ? [] : [`${what} are ${found.join()}`];
}

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);
