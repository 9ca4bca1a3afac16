/** The timeline as a table, the newest days first; days without an entry are left out. */
import { diaryWords } from '../words/diary-words.ts';
import { daysName } from './day-names.ts';
import { type DaySlot, type DaySlots, isEmpty, painOf } from './day-slots.ts';
import { countedInWords } from './one-day.tsx';
import styles from './timeline-table.module.css';

interface TimelineTableProps {
  readonly slots: DaySlots;
  readonly worse: readonly number[];
}

export function TimelineTable({ slots, worse }: TimelineTableProps) {
  const { timeline } = diaryWords;
  const rows = slots.slots.filter((slot) => !isEmpty(slot)).toReversed();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{timeline.when}</th>
          <th scope="col">{timeline.pain}</th>
          <th scope="col">{timeline.also}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((slot) => (
          <tr key={slot.first}>
            <th scope="row">{daysName(slot.first, slot.last, slots.last)}</th>
            <td>{painOfSlot(slot)}</td>
            <td>{alsoOf(slot, worse)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function painOfSlot(slot: DaySlot): string {
  const pain = painOf(slot);
  return pain === null ? '–' : diaryWords.timeline.painOf(pain.low, pain.high);
}

function alsoOf(slot: DaySlot, worse: readonly number[]): string {
  const isWorse = worse.some((day) => day >= slot.first && day <= slot.last);
  const flags = isWorse ? [diaryWords.timeline.key.worse] : [];
  return [...countedInWords(slot), ...flags].join(', ');
}
