/** Movements, who leaves which, when to stop, the self-tests and the way back to sport. */
import {
  agreedEntry,
  type Dose,
  type Exercise,
  exercises,
  loosenedEntry,
  movementLimits,
  noTest,
  returnCriteria,
  type SelfTest,
  selfTests,
  stopSigns,
  warmUp,
} from '@unknot/knowledge';
import { labelOf } from '../predicate-words.ts';
import { BASIS, type Chapter, conditionPart, entry, line, points, sourcesPart } from './chapter.ts';

/** Part 7, and the self-tests of part 4. */
export function movementChapters(): readonly Chapter[] {
  return [
    {
      id: 'movement-rules',
      title: 'Movement: who, when, and when to stop',
      intro: 'Nobody moves by the programme while a danger rule holds or is open.',
      entries: [
        entry('Entry to level 1 and above', conditionPart('The person says', loosenedEntry)),
        entry(
          'While the check says “see a clinician”',
          conditionPart('More than level 0 opens only when', agreedEntry),
        ),
        ...Object.entries(movementLimits).map(([id, { avoidWhen, askWhen, basis, sources }]) =>
          entry(
            `Limit: ${id}`,
            line(BASIS[basis]),
            conditionPart('Left out when', avoidWhen),
            conditionPart('Only after asking when', askWhen),
            sourcesPart(sources),
          ),
        ),
        entry(
          'Stop signs of every movement',
          stopSigns
            .map(
              ({ text, askAgain }) =>
                `- ${text}${askAgain.length > 0 ? ` Asks again: ${askAgain.map(labelOf).join('; ')}` : ''}`,
            )
            .join('\n'),
        ),
        entry(
          warmUp.name,
          line(warmUp.ref, BASIS[warmUp.basis]),
          warmUp.purpose,
          points(
            'Parts',
            warmUp.parts.map(
              ({ name, steps, minutes, from }) =>
                `${name} (${minutes} min, from level ${from}): ${steps.join(' ')}`,
            ),
          ),
          sourcesPart(warmUp.sources),
        ),
      ],
    },
    {
      id: 'exercises',
      title: 'Movements',
      intro:
        'Level 0 flare, 1 easing, 2 rebuild, 3 prevention and return. Each stands behind its warm-up.',
      entries: exercises.map(exerciseEntry),
    },
    {
      id: 'self-tests',
      title: 'Self-tests',
      intro: 'Markers to compare with oneself, never a diagnosis.',
      entries: [
        entry('No test at all', line(BASIS[noTest.basis]), conditionPart('While', noTest.when)),
        ...selfTests.map(testEntry),
      ],
    },
    {
      id: 'return-to-sport',
      title: 'Return to sport and heavy work',
      intro: 'All are needed.',
      entries: returnCriteria.map(({ id, ref, text, basis, sources }) =>
        entry(text, line(`\`${id}\``, ref, BASIS[basis]), sourcesPart(sources)),
      ),
    },
  ];
}

function exerciseEntry(exercise: Exercise): string {
  const { id, ref, name, level, kind, purpose, position, steps, needs, dose, goal, demands } =
    exercise;
  return entry(
    name,
    line(
      `Exercise \`${id}\``,
      ref,
      `level ${level}`,
      kind,
      exercise.yoga && 'yoga',
      exercise.optional && 'optional',
      `evidence ${exercise.strength}`,
      BASIS[exercise.basis],
    ),
    `${purpose} ${exercise.borrowed ?? ''}`.trim(),
    points('Steps', [position, ...steps]),
    `Dose: ${doseWords(dose)}${goal ? `, growing to ${doseWords(goal)}` : ''}. ${needs ? `Needs: ${needs}.` : ''} ${exercise.progression}`,
    demands.length > 0 && `Limits that apply: ${demands.join(', ')}.`,
    conditionPart('Left out when', exercise.avoidWhen),
    conditionPart('Only after asking when', exercise.askWhen),
    ...exercise.adjust.map(({ when, how }) => conditionPart(`${how} When`, when)),
    points('Stop if', exercise.stopIf),
    sourcesPart(exercise.sources),
  );
}

function doseWords({
  sets,
  reps,
  holdSeconds,
  minutes,
  metres,
  perSide,
  perDay,
  perWeek,
}: Dose): string {
  const seconds = holdSeconds && `${holdSeconds} s`;
  const amount = reps ?? (minutes && `${minutes} min`) ?? (metres && `${metres} m`) ?? seconds;
  return [
    `${sets} × ${amount}`,
    reps && seconds && `held ${seconds}`,
    perSide && 'each side',
    perDay && `${perDay} a day`,
    perWeek && `${perWeek} a week`,
  ]
    .filter(Boolean)
    .join(', ');
}

const testEntry = ({
  id,
  ref,
  name,
  use,
  how,
  unit,
  cutOff,
  evidence,
  why,
  avoidWhen,
  sources,
}: SelfTest): string =>
  entry(
    name,
    line(`Test \`${id}\``, ref, use, unit),
    points('How', how),
    `Cut-off: ${cutOff} ${evidence} ${why ?? ''}`.trim(),
    conditionPart('Not done when', avoidWhen),
    sourcesPart(sources),
  );
