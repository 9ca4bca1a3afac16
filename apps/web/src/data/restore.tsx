/** Bringing back a backup: read, shown, and only then added to what is here. Nothing is ever overwritten. */
import { type DiaryImport, type ImportError, importDiary } from '@unknot/diary';
import type { Result } from '@unknot/logic';
import { type ChangeEvent, useId, useState } from 'react';
import { dayInWords } from '../app/format-time.ts';
import { store, useStore } from '../app/store.ts';
import { Button, Notice, Panel, Stack } from '../design/index.ts';
import { nameOf } from '../people/person-name.ts';
import { usePeople } from '../people/use-people.ts';
import { dataWords } from '../words/data-words.ts';
import { words } from '../words/words.ts';
import styles from './restore.module.css';
import { SealedFile } from './sealed-file.tsx';
import { whoseFile } from './whose-file.ts';

type Stage =
  | { readonly type: 'idle' }
  | { readonly type: 'sealed'; readonly text: string }
  | { readonly type: 'preview'; readonly found: DiaryImport; readonly fault: ImportError | null }
  | { readonly type: 'unreadable'; readonly message: string }
  | { readonly type: 'done'; readonly added: number; readonly kept: boolean };

export function Restore() {
  const [stage, setStage] = useState<Stage>({ type: 'idle' });
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) setStage(await read(file));
  };
  return (
    <Panel heading={dataWords.restore}>
      <p>{dataWords.restoreHelp}</p>
      <FileButton onChange={(event) => void choose(event)} />
      <div role="status">
        <Outcome stage={stage} onStage={setStage} />
      </div>
    </Panel>
  );
}

async function read(file: File): Promise<Stage> {
  try {
    const text = await file.text();
    const { isSealedFile } = await import('../lock/sealed-file.ts');
    return isSealedFile(text) ? { type: 'sealed', text } : stageOf(text);
  } catch {
    return { type: 'unreadable', message: dataWords.fileUnread };
  }
}

/** A file with a doubt in it is shown with what can be rescued; one without a sound entry is refused. */
function stageOf(text: string): Stage {
  const whole: Result<DiaryImport, ImportError> = importDiary(text);
  if (whole.ok) return { type: 'preview', found: whole.value, fault: null };
  const rescued = importDiary(text, { salvage: true });
  if (rescued.ok) return { type: 'preview', found: rescued.value, fault: whole.error };
  return {
    type: 'unreadable',
    message: `${dataWords.faults[whole.error.type]} ${dataWords.nothingChanged}`,
  };
}

function FileButton({
  onChange,
}: {
  readonly onChange: (e: ChangeEvent<HTMLInputElement>) => void;
}) {
  const id = useId();
  return (
    <div className={styles['file']}>
      <input id={id} type="file" accept="application/json,.json" onChange={onChange} />
      <label htmlFor={id}>{dataWords.chooseFile}</label>
    </div>
  );
}

interface OutcomeProps {
  readonly stage: Stage;
  readonly onStage: (stage: Stage) => void;
}

function Outcome({ stage, onStage }: OutcomeProps) {
  switch (stage.type) {
    case 'idle':
      return null;
    case 'unreadable':
      return <Notice tone="warning">{stage.message}</Notice>;
    case 'sealed':
      return <SealedFile text={stage.text} onOpened={(text) => onStage(stageOf(text))} />;
    case 'done':
      return (
        <Notice tone={stage.kept ? 'info' : 'warning'}>
          {dataWords.restoreDone(stage.added)} {!stage.kept && words.savedNot}
        </Notice>
      );
    case 'preview':
      return <Preview found={stage.found} fault={stage.fault} onStage={onStage} />;
  }
}

interface PreviewProps {
  readonly found: DiaryImport;
  readonly fault: ImportError | null;
  readonly onStage: (stage: Stage) => void;
}

function Preview({ found, fault, onStage }: PreviewProps) {
  const { log } = useStore();
  const { events } = found.log;
  const here = new Set(log.events.map(({ id }) => id));
  const fresh = events.filter(({ id }) => !here.has(id));
  const add = async () => {
    const kept = await store.add(fresh);
    onStage({ type: 'done', added: fresh.length, kept });
  };
  const [first, last] = [events.at(0), events.at(-1)];
  return (
    <Stack gap="small">
      {fault && (
        <Notice tone="warning">
          {dataWords.rescued(dataWords.faults[fault.type], found.problems.length)}
        </Notice>
      )}
      {found.owner && <p>{dataWords.ownerIs(found.owner)}</p>}
      <p>{dataWords.preview(events.length, fresh.length)}</p>
      {first && last && <p>{dataWords.previewSpan(dayInWords(first.at), dayInWords(last.at))}</p>}
      {fresh.length > 0 && <Add found={found} onAdd={() => void add()} />}
      <Button block variant="quiet" onClick={() => onStage({ type: 'idle' })}>
        {dataWords.cancel}
      </Button>
    </Stack>
  );
}

interface AddProps {
  readonly found: DiaryImport;
  readonly onAdd: () => void;
}

/** Where the file may be another person's, adding it takes a second thought. */
function Add({ found, onAdd }: AddProps) {
  const { log } = useStore();
  const { own, several } = usePeople();
  const name = nameOf(own);
  const whose = whoseFile(found, { log, name, several });
  if (whose === 'own') {
    return (
      <Button block onClick={onAdd}>
        {dataWords.restoreNow}
      </Button>
    );
  }
  return (
    <>
      <Notice tone="warning">
        {whose === 'other'
          ? dataWords.otherOwner(found.owner ?? '', name)
          : dataWords.strangers(name)}
      </Notice>
      <Button block href="/people">
        {dataWords.toPeople}
      </Button>
      <Button block variant="secondary" onClick={onAdd}>
        {dataWords.restoreAnyway(name)}
      </Button>
    </>
  );
}
