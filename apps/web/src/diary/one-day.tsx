/** One day of the timeline in words, with buttons to the days beside it. */
import { courseDay, expectedBand } from '@unknot/engine';
import { clockTime } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { Button } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { daysName } from './day-names.ts';
import { type DaySlot, type DaySlots, isEmpty, painOf } from './day-slots.ts';
import { doneInWords } from './done-words.ts';
import { figure } from './entry-words.ts';
import styles from './one-day.module.css';

interface OneDayProps {
  readonly slot: DaySlot;
  readonly slots: DaySlots;
  readonly present: Present;
  readonly isWorse: boolean;
  /** So many stretches later; earlier when below 0. */
  readonly onMove: (by: number) => void;
}

export function OneDay({ slot, slots, present, isWorse, onMove }: OneDayProps) {
  const { timeline } = diaryWords;
  return (
    <section className={styles['day']} aria-label={timeline.day}>
      <div className={styles['told']} aria-live="polite">
        <h3>{daysName(slot.first, slot.last, slots.last)}</h3>
        <p>{painInWords(slot)}</p>
        {isWorse && <p>{timeline.worseThen}</p>}
        <Usual slot={slot} slots={slots} present={present} />
        <Done slot={slot} present={present} />
      </div>
      <div className={styles['moves']}>
        <Button
          variant="secondary"
          disabled={slot.first === slots.first}
          onClick={() => onMove(-1)}
        >
          {timeline.earlier}
        </Button>
        <Button variant="secondary" disabled={slot.last >= slots.last} onClick={() => onMove(1)}>
          {timeline.later}
        </Button>
      </div>
    </section>
  );
}

function painInWords(slot: DaySlot): string {
  const pain = painOf(slot);
  return pain === null
    ? diaryWords.timeline.notLogged
    : diaryWords.timeline.logged(pain.low, pain.high);
}

/** Where the pain of people like this lies on that day: to compare with, no promise. */
function Usual({ slot, slots, present }: Pick<OneDayProps, 'slot' | 'slots' | 'present'>) {
  const course = courseDay(present.diary.facts, present.answer.trend);
  const day = course === null ? 0 : course.day - (slots.last - slot.last);
  if (course === null || day < 1) return null;
  const { low, high } = expectedBand(day, course.firstRated);
  return <p className={styles['quiet']}>{diaryWords.timeline.usual(figure(low), figure(high))}</p>;
}

/** Each thing with its time, or, over several days, how often. */
function Done({ slot, present }: Pick<OneDayProps, 'slot' | 'present'>) {
  if (isEmpty(slot) || slot.first !== slot.last) return <Counted slot={slot} />;
  const done = doneInWords(slot, present.diary.region);
  if (done.length === 0) return null;
  return (
    <ul className={styles['done']}>
      {done.map(({ id, at, text }) => (
        <li key={id}>
          <span className={styles['quiet']}>{clockTime(at)}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Counted({ slot }: { readonly slot: DaySlot }) {
  const counted = countedInWords(slot);
  return counted.length === 0 ? null : <p>{counted.join(', ')}</p>;
}

/** What was done and how often, such as "Medicine: 3 times". */
export function countedInWords({ doses, sessions, remedies, checks }: DaySlot): readonly string[] {
  const { key, times } = diaryWords.timeline;
  const counts = [
    [key.doses, doses.length],
    [key.sessions, sessions.length],
    [key.remedies, remedies.length],
    [key.checks, checks.length],
  ] as const;
  return counts.flatMap(([name, count]) => (count === 0 ? [] : [times(name, count)]));
}
