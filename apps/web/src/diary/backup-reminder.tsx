/** A word in time: entries that the browser may clear, and no recent backup. */
import type { DiaryState } from '@unknot/diary';
import { useEffect, useState } from 'react';
import { useDiary } from '../app/use-diary.ts';
import { Button, Notice } from '../design/index.ts';
import { isPersisted } from '../storage/persistence.ts';
import { dataWords } from '../words/data-words.ts';
import { backupIsDue } from './backup-is-due.ts';

export function BackupReminder({ now }: { readonly now: string }) {
  const diary: DiaryState = useDiary();
  const [atRisk, setAtRisk] = useState(false);
  useEffect(() => {
    void isPersisted().then((persisted) => setAtRisk(persisted !== true));
  }, []);
  if (!atRisk || !backupIsDue(diary, now)) return null;
  return (
    <Notice tone="info">
      <p>{dataWords.notPersisted}</p>
      <Button variant="quiet" href="/data">
        {dataWords.backup}
      </Button>
    </Notice>
  );
}
