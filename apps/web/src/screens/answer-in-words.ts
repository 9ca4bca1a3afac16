/** The answer as plain text, to be sent to somebody: what, by when, why, and when to get help. */
import { caseFacts } from '@unknot/engine';
import { regions } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { answeredAt } from '../app/answer-age.ts';
import { datedMoment, dayInWords } from '../app/format-time.ts';
import { patientOf } from '../app/patient.ts';
import type { Present } from '../app/use-today.ts';
import { deadlineHours, headline, instruction, saidInWords } from '../app/verdict-words.ts';
import { say } from '../language/language.ts';
import { weightUnitOf } from '../settings/units.ts';
import { words } from '../words/words.ts';
import { looksInWords, signsToWatch } from './safety-net.tsx';

/** Paragraphs with an empty line between them. */
export function answerInWords(present: Present): string {
  const { diary, now, answer } = present;
  const { emergency } = regions[diary.region];
  const hours = deadlineHours(answer);
  const by =
    hours === null ? [] : [words.answer.before(dayInWords(addHours(answeredAt(diary), hours)))];
  return [
    [`${headline(answer)}.`, instruction(answer), ...by].join('\n'),
    ...reasonsInWords(present),
    [words.answer.netCall(say(emergency.label)), ...signsToWatch().map(line)].join('\n'),
    words.answer.netWhen(looksInWords(diary, now)),
    `${words.appName}. ${words.answer.answered(datedMoment(answeredAt(diary)))} ${words.answer.sureText}`,
  ].join('\n\n');
}

function reasonsInWords({ answer, diary, now }: Present): readonly string[] {
  const facts = caseFacts(patientOf(diary), now);
  if (answer.reasons.length === 0) return [words.answer.nothingFound];
  return answer.reasons.map(({ suspect, because }) =>
    [
      words.answer.toCheck(say(suspect)),
      words.answer.because,
      ...because.map((id) => line(saidInWords(id, facts, weightUnitOf(diary)))),
    ].join('\n'),
  );
}

const line = (text: string): string => `- ${say(text)}`;
