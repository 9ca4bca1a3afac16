/** Is it safe here? What the browser promises, when the last backup was, and a button to save one. */
import { useEffect, useState } from 'react';
import { saveBackup } from '../app/backup.ts';
import { useNow } from '../app/clock.ts';
import { momentInWords } from '../app/format-time.ts';
import { useStore } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Notice, Panel } from '../design/index.ts';
import { askToPersist, isPersisted } from '../storage/persistence.ts';
import { dataWords } from '../words/data-words.ts';
import { words } from '../words/words.ts';

export function Keeping() {
  const { log, damaged } = useStore();
  return (
    <Panel heading={dataWords.keeping}>
      <p>{dataWords.entryCount(log.events.length)}</p>
      <BrowserPromise />
      <LastBackup />
      {damaged > 0 && <Notice tone="warning">{words.trouble.damaged(damaged)}</Notice>}
      <Button block disabled={log.events.length === 0} onClick={() => saveBackup(log)}>
        {dataWords.backup}
      </Button>
    </Panel>
  );
}

function LastBackup() {
  const now = useNow(60);
  const last = useDiary().settings['last-backup'];
  const known = typeof last === 'string' && !Number.isNaN(Date.parse(last));
  return <p>{known ? dataWords.lastBackup(momentInWords(last, now)) : dataWords.noBackup}</p>;
}

function BrowserPromise() {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void isPersisted().then(setPersisted);
  }, []);
  const ask = async () => {
    const granted = await askToPersist();
    setPersisted(granted);
    setRefused(!granted);
  };
  if (persisted) return <p>{dataWords.persisted}</p>;
  return (
    <>
      <p>{refused ? dataWords.persistRefused : dataWords.notPersisted}</p>
      {!refused && (
        <Button block variant="secondary" onClick={() => void ask()}>
          {dataWords.askPersist}
        </Button>
      )}
    </>
  );
}
