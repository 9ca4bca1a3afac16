/** What the exercise programme holds, in the shapes the linters look at: conditions, citations, texts. */
import type { Predicate } from '@unknot/logic';
import { bodyAreas } from '../exercises/body-areas.ts';
import { agreedEntry, loosenedEntry } from '../exercises/entry.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { movementLimits } from '../exercises/movement-limits.ts';
import { stopSigns } from '../exercises/stop-signs.ts';
import { warmUp } from '../exercises/warm-up.ts';
import { yogaLeftOut } from '../exercises/yoga.ts';
import { exercises } from '../exercises.ts';
import { returnCriteria } from '../return-to-sport.ts';
import { noTest, selfTests, testStopSigns } from '../self-tests.ts';
import { movementThresholds } from '../thresholds/movement.ts';

interface Place {
  readonly place: string;
}

/** Every predicate of the programme. */
export const movementConditions: readonly (Place & { readonly when: Predicate | undefined })[] = [
  ...exercises.flatMap(({ id, avoidWhen, askWhen, adjust }) => [
    { place: `${id} avoidWhen`, when: avoidWhen },
    { place: `${id} askWhen`, when: askWhen },
    ...adjust.map(({ when }) => ({ place: `${id} adjust`, when })),
  ]),
  ...Object.entries(movementLimits).flatMap(([id, { avoidWhen, askWhen }]) => [
    { place: `limit ${id} avoidWhen`, when: avoidWhen },
    { place: `limit ${id} askWhen`, when: askWhen },
  ]),
  ...selfTests.flatMap(({ id, avoidWhen, marks = [] }) =>
    [avoidWhen, ...marks.map(({ when }) => when)].map((when) => ({
      place: `self-test ${id}`,
      when,
    })),
  ),
  { place: 'no self-test', when: noTest.when },
  { place: 'entry of level 1', when: loosenedEntry },
  { place: 'entry after a clinician', when: agreedEntry },
];

/** Every record of the programme that names sources. */
export const movementCitations: readonly { readonly sources: readonly string[] }[] = [
  ...exercises,
  ...Object.values(movementLimits),
  warmUp,
  ...Object.values(movementThresholds),
  ...returnCriteria,
  ...selfTests,
  noTest,
];

/** Every text of the programme that a person reads. */
export const movementTexts: readonly (Place & { readonly texts: readonly string[] })[] = [
  ...exercises.map((exercise) => ({
    place: `exercise ${exercise.id}`,
    texts: exerciseTexts(exercise),
  })),
  ...warmUp.parts.map(({ id, name, steps }) => ({
    place: `warm-up ${id}`,
    texts: [name, ...steps],
  })),
  { place: 'warm-up', texts: [warmUp.purpose] },
  { place: 'stop sign', texts: stopSigns.map(({ text }) => text) },
  { place: 'body area', texts: Object.values(bodyAreas).map(({ name }) => name) },
  { place: 'return to sport', texts: returnCriteria.map(({ text }) => text) },
  ...selfTests.map(({ id, name, how, cutOff, evidence, why, marks = [] }) => ({
    place: `self-test ${id}`,
    texts: [name, ...how, cutOff, evidence, why ?? '', ...marks.map(({ says }) => says)],
  })),
  { place: 'self-test stop', texts: [...testStopSigns, ...yogaLeftOut] },
];

function exerciseTexts(exercise: Exercise): readonly string[] {
  const { name, purpose, position, steps, needs, adjust, stopIf, progression, borrowed } = exercise;
  const hows = adjust.map(({ how }) => how);
  return [
    name,
    purpose,
    position,
    ...steps,
    needs ?? '',
    ...hows,
    ...stopIf,
    progression,
    borrowed ?? '',
  ];
}
