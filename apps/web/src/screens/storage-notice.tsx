/** Says so when the browser does not keep what is entered, and offers the way out. */
import { useState } from 'react';
import { saveBackup } from '../app/backup.ts';
import { store, useStore } from '../app/store.ts';
import { Button, Notice } from '../design/index.ts';
import type { StorageProblem } from '../storage/database.ts';
import { dataWords } from '../words/data-words.ts';
import { words } from '../words/words.ts';
import styles from './storage-notice.module.css';

export function StorageNotice() {
  const { keeping, log } = useStore();
  const [closed, setClosed] = useState(false);
  if (keeping.type !== 'memory-only' || closed) return null;
  return (
    <aside className={styles['notice']} aria-label={words.trouble.memoryOnlyTitle}>
      <Notice tone="warning">
        <p>
          <strong>{words.trouble.memoryOnlyTitle}.</strong> {explain(keeping.problem)}
        </p>
        <div className={styles['ways']}>
          {log.events.length > 0 && (
            <Button variant="quiet" onClick={() => void saveBackup(log)}>
              {dataWords.backup}
            </Button>
          )}
          <Button variant="quiet" onClick={() => store.open()}>
            {words.trouble.tryAgain}
          </Button>
          <Button variant="quiet" onClick={() => setClosed(true)}>
            {words.trouble.close}
          </Button>
        </div>
      </Notice>
    </aside>
  );
}

function explain({ type }: StorageProblem): string {
  switch (type) {
    case 'blocked':
      return words.trouble.blocked;
    case 'full':
      return words.trouble.full;
    case 'newer':
      return words.trouble.newer;
    case 'broken':
    case 'locked':
      return words.trouble.broken;
  }
}
