/** The last entries, newest first, each with a way to remove it. */
import type { DiaryCheckIn } from '@unknot/diary';
import { useState } from 'react';
import { momentInWords } from '../app/format-time.ts';
import { store } from '../app/store.ts';
import { Button, Panel, VisuallyHidden } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import styles from './entry-list.module.css';
import { entryInWords } from './entry-words.ts';

interface EntryListProps {
  readonly checkIns: readonly DiaryCheckIn[];
  readonly now: string;
}

const SHOWN_AT_FIRST = 5;

export function EntryList({ checkIns, now }: EntryListProps) {
  const [all, setAll] = useState(false);
  const newestFirst = checkIns.toReversed();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);
  return (
    <Panel heading={diaryWords.entries}>
      <ul className={styles['entries']}>
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} now={now} />
        ))}
      </ul>
      {shown.length < newestFirst.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {diaryWords.showAll(newestFirst.length)}
        </Button>
      )}
    </Panel>
  );
}

function Entry({ entry, now }: { readonly entry: DiaryCheckIn; readonly now: string }) {
  const when = momentInWords(entry.at, now);
  return (
    <li>
      <div className={styles['words']}>
        <p>
          <strong>{entryInWords(entry)}</strong>
        </p>
        <p className={styles['when']}>{when}</p>
        {entry.note !== undefined && <p>{entry.note}</p>}
      </div>
      <Button variant="quiet" onClick={() => store.record({ type: 'retracted', target: entry.id })}>
        {diaryWords.remove}
        <VisuallyHidden>: {when}</VisuallyHidden>
      </Button>
    </li>
  );
}
