/** Reminders for the person's own calendar, as a file. */
import { calendarOf } from '@unknot/exchange';
import { useState } from 'react';
import { now as readClock } from '../app/clock.ts';
import { download } from '../app/download.ts';
import { momentInWords } from '../app/format-time.ts';
import { useStore } from '../app/store.ts';
import { useToday } from '../app/use-today.ts';
import { Button, CheckList, Panel } from '../design/index.ts';
import { reportWords } from '../words/report-words.ts';
import { type ReminderKind, remindersFrom, wakesOf } from './reminder-kinds.ts';
import styles from './reminders.module.css';

const EVENING = '20:00';

export function Reminders() {
  const present = useToday();
  const { log } = useStore();
  const wakes = wakesOf(present);
  const [chosen, setChosen] = useState<readonly string[]>(() => wakes.map(({ kind }) => kind));
  const [time, setTime] = useState(EVENING);
  const save = () => {
    const now = readClock();
    const picked = wakes.filter(({ kind }) => chosen.includes(kind));
    const owner = log.events[0]?.id ?? 'new';
    download(
      'unknot.ics',
      'text/calendar;charset=utf-8',
      calendarOf(remindersFrom(picked, time, now), { owner, now }),
    );
  };
  return (
    <Panel heading={reportWords.reminders.title} icon="timer">
      <p>{reportWords.reminders.lead}</p>
      <CheckList
        legend={reportWords.reminders.which}
        options={wakes.map(({ kind, at }) => ({ id: kind, label: labelOf(kind, at, present.now) }))}
        values={chosen}
        onChange={setChosen}
      />
      <label className={styles['time']}>
        <span>{reportWords.reminders.time}</span>
        <input type="time" value={time} onChange={(event) => setTime(event.target.value)} />
      </label>
      <Button
        block
        variant="secondary"
        disabled={chosen.length === 0 || time === ''}
        onClick={save}
      >
        {reportWords.reminders.save}
      </Button>
    </Panel>
  );
}

function labelOf(kind: ReminderKind, at: string | null, now: string): string {
  const label = reportWords.reminders[kind];
  return typeof label === 'string' ? label : label(momentInWords(at ?? now, now));
}
