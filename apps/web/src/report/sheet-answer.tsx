/** On the page: the answer with its rules and sources, and the course in numbers. */
import type { Report } from '@unknot/exchange';
import { shortMoment } from '../app/format-time.ts';
import { useDiary } from '../app/use-diary.ts';
import { headline, saidInWords } from '../app/verdict-words.ts';
import { say } from '../language/language.ts';
import { weightUnitOf } from '../settings/units.ts';
import { diaryWords } from '../words/diary-words.ts';
import { reportWords } from '../words/report-words.ts';
import styles from './sheet.module.css';

interface PartProps {
  readonly report: Report;
}

export function AnswerPart({ report: { answer } }: PartProps) {
  const diary = useDiary();
  const unit = weightUnitOf(diary);
  const said = (ids: readonly (keyof typeof diary.facts)[]) =>
    ids.map((id) => saidInWords(id, diary.facts, unit)).join('; ');
  return (
    <section>
      <h3>{reportWords.answer.title}</h3>
      <p>
        <strong>{headline(answer)}</strong>
      </p>
      {answer.reasons.map(({ rule, suspect, because, sources }) => (
        <div key={rule}>
          <p>{say(suspect)}</p>
          <p>{reportWords.answer.because(said(because))}</p>
          <p className={styles['small']}>{reportWords.answer.rule(rule, sources.join(', '))}</p>
        </div>
      ))}
      {answer.reasons.length === 0 && answer.disposition === 'self-care' && (
        <p>{reportWords.answer.noRule}</p>
      )}
      {answer.notSure.length > 0 && <p>{reportWords.answer.notSure(said(answer.notSure))}</p>}
      {answer.checkedAt !== null && (
        <p className={styles['small']}>
          {reportWords.answer.checked(shortMoment(answer.checkedAt))}
        </p>
      )}
    </section>
  );
}

export function CoursePart({ report: { course } }: PartProps) {
  const { now, worst24h, worst7d, trend, ratings, days, interference, nightWakes } = course;
  const { start, lastWeek, weekBefore } = trend.numbers;
  const w = reportWords.course;
  if (now === null) {
    return (
      <section>
        <h3>{w.title}</h3>
        <p>{reportWords.sheet.noData}</p>
      </section>
    );
  }
  const rows: readonly (readonly [string, string | null])[] = [
    [w.now, w.ofTenAt(now.pain, shortMoment(now.at))],
    [w.worst24h, worst24h === null ? null : w.ofTen(worst24h)],
    [w.worst7d, worst7d === null ? null : w.ofTen(worst7d)],
    [w.start, start === null ? null : w.ofTen(start)],
    [w.weeks, lastWeek === null || weekBefore === null ? null : w.weekPair(lastWeek, weekBefore)],
    [w.interference, interference === null ? null : w.ofTen(interference)],
    [w.wakes, nightWakes === null ? null : w.times(nightWakes)],
    [w.ratings, w.ratingsOn(ratings, days)],
  ];
  return (
    <section>
      <h3>{w.title}</h3>
      <p>
        <strong>{diaryWords.trend[trend.direction]}</strong>{' '}
        {[trend.persistent && w.persistent, trend.recurrent && w.recurrent]
          .filter(Boolean)
          .join(' ')}
      </p>
      <dl className={styles['numbers']}>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
