/** The fields of an entry: the pain now, and behind a disclosure what else may be worth keeping. */
import { useId } from 'react';
import { TimeField } from '../app/time-field.tsx';
import { Notice, NumberField, Scale, Stack, Why } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { words } from '../words/words.ts';
import { type CheckInDraft, type DraftFault, MOST_WAKES } from './check-in-draft.ts';
import styles from './check-in-fields.module.css';

interface CheckInFieldsProps {
  readonly draft: CheckInDraft;
  readonly fault: DraftFault | null;
  readonly onChange: (draft: CheckInDraft) => void;
}

export function CheckInFields({ draft, fault, onChange }: CheckInFieldsProps) {
  const change = (part: Partial<CheckInDraft>) => onChange({ ...draft, ...part });
  return (
    <Stack>
      <div>
        <div role="alert" className={styles['fault']}>
          {fault === 'pain' && <Notice tone="warning">{diaryWords.chooseFirst}</Notice>}
        </div>
        <Scale
          legend={diaryWords.pain}
          value={draft.pain}
          onChange={(pain) => change({ pain })}
          min={0}
          max={10}
          lowLabel={words.check.painLow}
          highLabel={words.check.painHigh}
        />
      </div>
      <Why summary={diaryWords.more}>
        <MoreFields draft={draft} fault={fault} change={change} />
      </Why>
    </Stack>
  );
}

interface MoreFieldsProps {
  readonly draft: CheckInDraft;
  readonly fault: DraftFault | null;
  readonly change: (part: Partial<CheckInDraft>) => void;
}

function MoreFields({ draft, fault, change }: MoreFieldsProps) {
  return (
    <Stack gap="large">
      <TimeField label={diaryWords.at} value={draft.at} onChange={(at) => change({ at })} />
      <Scale
        legend={diaryWords.worst}
        value={draft.worst}
        onChange={(worst) => change({ worst })}
        min={0}
        max={10}
        lowLabel={words.check.painLow}
        highLabel={words.check.painHigh}
      />
      <Scale
        legend={diaryWords.interference}
        value={draft.interference}
        onChange={(interference) => change({ interference })}
        min={0}
        max={10}
        lowLabel={diaryWords.interferenceLow}
        highLabel={diaryWords.interferenceHigh}
      />
      <NumberField
        label={diaryWords.wakes}
        unit={diaryWords.times}
        value={draft.nightWakes}
        onChange={(nightWakes) => change({ nightWakes })}
        min={0}
        max={MOST_WAKES}
        {...(fault === 'wakes' && { error: words.check.outOfBounds(0, MOST_WAKES) })}
      />
      <Note note={draft.note} onChange={(note) => change({ note })} />
    </Stack>
  );
}

/** As long as the diary keeps. */
const LONGEST_NOTE = 2000;

interface NoteProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
}

function Note({ note, onChange }: NoteProps) {
  const id = useId();
  return (
    <div className={styles['note']}>
      <label htmlFor={id}>{diaryWords.note}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
