/** Which way the pain goes, in words, with its numbers, and what follows from it. */
import type { Trend } from '@unknot/engine';
import { addHours } from '@unknot/logic';
import { answeredAt } from '../app/answer-age.ts';
import { hasFinishedCheck } from '../app/episode.ts';
import { dayInWords } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { deadlineHours, headline } from '../app/verdict-words.ts';
import { Button, Panel, Why } from '../design/index.ts';
import { ChangedButtons } from '../screens/changed-buttons.tsx';
import { diaryWords } from '../words/diary-words.ts';
import { words } from '../words/words.ts';
import { figure } from './entry-words.ts';

export function TrendPanel({ present }: { readonly present: Present }) {
  const { trend } = present.answer;
  return (
    <Panel heading={diaryWords.trend.heading}>
      <p>
        <strong>{wayInWords(trend)}</strong>
      </p>
      {trend.recurrent && <p>{diaryWords.trend.recurrent(trend.numbers.recentEpisodes)}</p>}
      {(trend.direction === 'worsening' || trend.persistent || trend.recurrent) && (
        <WhatToDo present={present} />
      )}
      <Why summary={diaryWords.trend.why}>
        <ul>
          {trend.because.map((sign) => (
            <li key={sign}>{diaryWords.trend.signs[sign]}</li>
          ))}
        </ul>
        <Numbers trend={trend} />
      </Why>
    </Panel>
  );
}

function wayInWords({ direction, persistent }: Trend): string {
  const { trend } = diaryWords;
  if (!persistent) return trend[direction];
  return direction === 'worsening' ? trend.worseAndPersistent : trend.persistent;
}

/** What the rules make of it: the answer, by when, and the danger questions at hand. */
function WhatToDo({ present }: { readonly present: Present }) {
  const { answer, diary } = present;
  const { trend } = diaryWords;
  const hours = deadlineHours(answer);
  if (!hasFinishedCheck(diary, answer)) {
    return (
      <>
        <p>{trend.checkFirst}</p>
        <ChangedButtons />
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{trend.what(headline(answer))}</strong>{' '}
        {hours !== null && words.answer.before(dayInWords(addHours(answeredAt(diary), hours)))}
      </p>
      <Button block variant="secondary" href="/answer">
        {trend.see}
      </Button>
      <ChangedButtons />
    </>
  );
}

function Numbers({ trend }: { readonly trend: Trend }) {
  const { day, loggedDays, start, weekBefore, lastWeek, latest } = trend.numbers;
  const { trend: say } = diaryWords;
  const levels = [
    [say.start, start],
    [say.weekBefore, weekBefore],
    [say.lastWeek, lastWeek],
    [say.latest, latest],
  ] as const;
  const known = levels.flatMap(([line, pain]) => (pain === null ? [] : [line(figure(pain))]));
  return (
    <>
      {day !== null && <p>{say.day(day, loggedDays)}</p>}
      {known.length > 0 && (
        <ul>
          {known.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {known.length > 0 && <p>{say.middle}</p>}
    </>
  );
}
