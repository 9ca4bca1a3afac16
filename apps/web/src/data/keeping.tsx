/** Is it safe here? What the browser promises, the room that is left, and when the last backup was. */
import { hoursBetween, toEpochMs } from '@unknot/logic';
import { useEffect, useState } from 'react';
import { useNow } from '../app/clock.ts';
import { momentInWords } from '../app/format-time.ts';
import { useStore } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Notice, Panel } from '../design/index.ts';
import { askToPersist, isPersisted, type Room, roomLeft } from '../storage/persistence.ts';
import { dataWords } from '../words/data-words.ts';
import { words } from '../words/words.ts';
import { isTight, sizeInWords } from './room.ts';
import { SaveBackup } from './save-backup.tsx';

export function Keeping() {
  const { log, damaged } = useStore();
  const { notUnderstood } = useDiary();
  return (
    <Panel heading={dataWords.keeping}>
      <p>{dataWords.entryCount(log.events.length)}</p>
      <BrowserPromise />
      <RoomLeft />
      <LastBackup />
      {damaged > 0 && <Notice tone="warning">{words.trouble.damaged(damaged)}</Notice>}
      {notUnderstood > 0 && <Notice tone="info">{dataWords.newer(notUnderstood)}</Notice>}
      <ClockDoubt />
      <SaveBackup intoFile />
    </Panel>
  );
}

function LastBackup() {
  const now = useNow(60);
  const last = useDiary().settings['last-backup'];
  const known = typeof last === 'string' && toEpochMs(last) !== null;
  return <p>{known ? dataWords.lastBackup(momentInWords(last, now)) : dataWords.noBackup}</p>;
}

/** An hour ahead is no summer time, which shifts the clock on the wall and not the moment. */
function ClockDoubt() {
  const now = useNow(60);
  const newest = useStore().log.events.at(-1);
  if (!newest || hoursBetween(now, newest.at) < 1) return null;
  return <Notice tone="warning">{dataWords.clock}</Notice>;
}

function RoomLeft() {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    void roomLeft().then(setRoom);
  }, []);
  if (room === null) return null;
  return (
    <>
      <p>{dataWords.size(sizeInWords(room.used), sizeInWords(room.most))}</p>
      {isTight(room) && <Notice tone="warning">{dataWords.space}</Notice>}
    </>
  );
}

function BrowserPromise() {
  const [persisted, setPersisted] = useState<boolean | null | 'unasked'>('unasked');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void isPersisted().then(setPersisted);
  }, []);
  const ask = async () => {
    const granted = await askToPersist();
    setPersisted(granted);
    setRefused(!granted);
  };
  if (persisted === 'unasked') return null;
  if (persisted === null) return <p>{dataWords.noPromise}</p>;
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
