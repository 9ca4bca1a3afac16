/** The entries, newest first, each with a way to change or remove it; what has its own place leads there. */
import type { DiaryCheckIn } from '@unknot/diary';
import { useMemo, useState } from 'react';
import { momentInWords } from '../app/format-time.ts';
import { store } from '../app/store.ts';
import type { Show } from '../app/use-toast.tsx';
import type { Present } from '../app/use-today.ts';
import { Button, Icon, Panel, VisuallyHidden } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { monthName } from './day-names.ts';
import type { Done } from './done-words.ts';
import styles from './entry-list.module.css';
import { type EntryRow, type Month, olderMonths, recentFrom, rowsOf } from './entry-rows.ts';
import { detailsInWords, painInWords } from './entry-words.ts';

interface EntryListProps {
  readonly present: Present;
  readonly show: Show;
}

const SHOWN_AT_FIRST = 6;

export function EntryList({ present, show }: EntryListProps) {
  const { diary, now } = present;
  const first = recentFrom(now);
  const [all, setAll] = useState(false);
  const recent = useMemo(() => rowsOf(diary, (at) => at >= first, diary.region), [diary, first]);
  return (
    <Panel heading={diaryWords.list.heading}>
      <Rows rows={all ? recent : recent.slice(0, SHOWN_AT_FIRST)} now={now} show={show} />
      {!all && recent.length > SHOWN_AT_FIRST && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {diaryWords.list.all(recent.length)}
        </Button>
      )}
      <OlderMonths present={present} show={show} />
    </Panel>
  );
}

const MONTHS_AT_FIRST = 12;

function OlderMonths({ present, show }: EntryListProps) {
  const { diary, now } = present;
  const [all, setAll] = useState(false);
  const months = useMemo(() => olderMonths(diary, now), [diary, now]);
  return (
    <>
      {(all ? months : months.slice(0, MONTHS_AT_FIRST)).map((month) => (
        <OlderMonth key={month.month} month={month} present={present} show={show} />
      ))}
      {!all && months.length > MONTHS_AT_FIRST && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {diaryWords.list.allMonths(months.length)}
        </Button>
      )}
    </>
  );
}

/** Its entries are made only when they are asked for: ten years of them would be slow. */
function OlderMonth({ month, present, show }: EntryListProps & { readonly month: Month }) {
  const [open, setOpen] = useState(false);
  const { diary, now } = present;
  const first = recentFrom(now);
  const isShown = (at: string) => at.startsWith(month.month) && at < first;
  return (
    <details className={styles['month']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['summary']}>
        <Icon name="chevron" size={20} />
        <span>{diaryWords.list.month(monthName(month.month), month.count)}</span>
      </summary>
      {open && <Rows rows={rowsOf(diary, isShown, diary.region)} now={now} show={show} />}
    </details>
  );
}

interface RowsProps {
  readonly rows: readonly EntryRow[];
  readonly now: string;
  readonly show: Show;
}

function Rows({ rows, now, show }: RowsProps) {
  return (
    <ul className={styles['entries']}>
      {rows.map((row) =>
        row.kind === 'check-in' ? (
          <Entry key={row.entry.id} entry={row.entry} now={now} show={show} />
        ) : (
          <DoneRow key={row.done.id} done={row.done} now={now} />
        ),
      )}
    </ul>
  );
}

interface EntryProps {
  readonly entry: DiaryCheckIn;
  readonly now: string;
  readonly show: Show;
}

function Entry({ entry, now, show }: EntryProps) {
  const when = momentInWords(entry.at, now);
  const details = detailsInWords(entry);
  const remove = () =>
    show(diaryWords.list.removed, store.record({ type: 'retracted', target: entry.id }));
  return (
    <li>
      <p>
        <strong>{painInWords(entry)}</strong>
      </p>
      <p className={styles['when']}>{when}</p>
      {details.length > 0 && <p>{details.join(' · ')}</p>}
      {entry.note !== undefined && <p className={styles['note']}>{entry.note}</p>}
      <div className={styles['actions']}>
        <Button variant="quiet" href={`/log/${entry.id}`}>
          {diaryWords.list.change}
          <VisuallyHidden>: {when}</VisuallyHidden>
        </Button>
        <Button variant="quiet" onClick={remove}>
          {diaryWords.remove}
          <VisuallyHidden>: {when}</VisuallyHidden>
        </Button>
      </div>
    </li>
  );
}

const PLACES = {
  dose: '/medicines',
  session: '/move',
  remedy: '/relief',
  check: '/answer',
} as const satisfies Readonly<Record<Done['kind'], string>>;

function DoneRow({ done, now }: { readonly done: Done; readonly now: string }) {
  const when = momentInWords(done.at, now);
  return (
    <li>
      <p>{done.text}</p>
      <p className={styles['when']}>{when}</p>
      {done.more && <p>{done.more}</p>}
      <div className={styles['actions']}>
        <Button variant="quiet" href={PLACES[done.kind]}>
          {diaryWords.list.see}
          <VisuallyHidden>
            : {done.text}, {when}
          </VisuallyHidden>
        </Button>
      </div>
    </li>
  );
}
