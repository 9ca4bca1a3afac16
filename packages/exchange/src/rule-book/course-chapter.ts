/** The course: thresholds, instruments, what to expect, what slows recovery, and when to look again. */
import {
  expectedCourseWords,
  flagAccuracy,
  instruments,
  lookAgain,
  movementThresholds,
  notices,
  regions,
  thresholds,
  yellowFlags,
} from '@unknot/knowledge';
import { labelOf } from '../predicate-words.ts';
import {
  BASIS,
  type Chapter,
  conditionPart,
  entry,
  line,
  points,
  sourcesPart,
  sourceWords,
  table,
} from './chapter.ts';

/** Part 8, the figures of 2.7, the numbers to call and the fixed sentences. */
export function courseChapters(): readonly Chapter[] {
  return [
    {
      id: 'thresholds',
      title: 'Thresholds',
      intro: 'Every number that the course, the movements and the log turn on.',
      entries: [
        table(
          ['Name', 'Value', 'Meaning', 'Basis', 'Sources'],
          Object.entries({ ...thresholds, ...movementThresholds }).map(
            ([id, { value, unit, meaning, basis, sources }]) => [
              `\`${id}\``,
              `${value} ${unit}`,
              meaning,
              basis,
              sources.join(', '),
            ],
          ),
        ),
      ],
    },
    {
      id: 'course',
      title: 'What is measured, and what to expect',
      intro: 'In own words; no owned questionnaire is embedded.',
      entries: [
        ...Object.values(instruments).map(({ name, ref, questions, scale, days, basis, sources }) =>
          entry(
            name,
            line(ref, BASIS[basis], `days ${days.join(', ')}`),
            points(
              'Asked',
              questions.map(({ text }) => text),
            ),
            `${scale.least}: ${scale.leastMeans}. ${scale.most}: ${scale.mostMeans}.`,
            sourcesPart(sources),
          ),
        ),
        entry(
          'What to expect',
          expectedCourseWords
            .map(({ text, sources }) => `- ${text} (${sources.map(sourceWords).join('; ')})`)
            .join('\n'),
        ),
        entry(
          'What slows recovery',
          'Own words, not validated; chosen for Unknot and awaits a clinician’s signature.',
          yellowFlags.map(({ ref, fact }) => `- ${ref}: ${labelOf(fact)}`).join('\n'),
        ),
        entry(
          'Look again',
          line(lookAgain.ref, BASIS[lookAgain.basis], `after ${lookAgain.hours.join(', ')} hours`),
          lookAgain.text,
          conditionPart('When', lookAgain.when),
          sourcesPart(lookAgain.sources),
        ),
      ],
    },
    {
      id: 'accuracy',
      title: 'What danger signs are worth',
      intro: 'The figures behind the rules.',
      entries: [
        table(
          ['Flag', 'Points to', 'Figure', 'Sources'],
          flagAccuracy.map(({ flag, target, figure, sources }) => [
            flag,
            target,
            figure,
            sources.join(', '),
          ]),
        ),
      ],
    },
    {
      id: 'regions',
      title: 'Numbers to call, and sentences that must be said',
      intro: 'Check every number before release.',
      entries: [
        table(
          ['Region', 'Emergency', 'Advice', 'Poison line', 'Medicine labels'],
          Object.values(regions).map(({ name, emergency, advice, poison, medicines }) => [
            name,
            emergency.label,
            advice?.label ?? '',
            poison?.label ?? '',
            medicines,
          ]),
        ),
        points('Sentences', Object.values(notices)),
      ],
    },
  ];
}
