/** The seven days around today along a thread: what was done, and what comes. */
import type { DiarySession } from '@unknot/diary';
import type { WeekDay } from '@unknot/engine';
import { weekdayInWords } from '../app/format-time.ts';
import { classNames } from '../design/class-names.ts';
import { Icon } from '../design/index.ts';
import { weekWords } from '../words/week-words.ts';
import styles from './week.module.css';
import { dayInShort, kindOfDay } from './week-day-words.ts';

export function WeekDays({ days }: { readonly days: readonly WeekDay<DiarySession>[] }) {
  return (
    <ol className={styles['days']}>
      {days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
    </ol>
  );
}

function Day({ day }: { readonly day: WeekDay<DiarySession> }) {
  const { date, fromToday } = day;
  const kind = kindOfDay(day);
  const today = fromToday === 0;
  return (
    <li
      className={classNames(styles['day'], today && styles['today'])}
      aria-current={today ? 'date' : undefined}
    >
      <span className={classNames(styles['bead'], styles[kind])} aria-hidden="true">
        {kind === 'done' && <Icon name="check" size={18} />}
      </span>
      <span className={styles['words']}>
        <strong>{today ? weekWords.today : weekdayOf(date)}</strong>
        <span className={styles['what']}>{dayInShort(day)}</span>
      </span>
    </li>
  );
}

/** A day of the calendar has no place: noon in Greenwich, read there, is that day. */
const weekdayOf = (date: string): string =>
  weekdayInWords(`${date}T12:00:00Z`, { timeZone: 'UTC' });
