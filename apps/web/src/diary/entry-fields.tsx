/** The fields of an entry, the most telling first: where it hurts, the day and the night, how strong, a note. */
import type { DiaryCheckIn } from '@unknot/diary';
import { useEntries } from '../app/store.ts';
import { TimeField } from '../app/time-field.tsx';
import { BodyMap, Button, Notice, NumberField, Scale, Stack, Why } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { words } from '../words/words.ts';
import { type CheckInDraft, type DraftFault, MOST_SLEEP, MOST_WAKES } from './check-in-draft.ts';
import { DayField } from './day-field.tsx';
import { newPlaces } from './new-places.ts';
import { NoteField } from './note-field.tsx';
import { placeNames } from './place-names.ts';

interface EntryFieldsProps {
  readonly entry: DiaryCheckIn;
  readonly draft: CheckInDraft;
  readonly fault: DraftFault | null;
  readonly onChange: (draft: CheckInDraft) => void;
  readonly onNewSymptom: () => void;
}

interface PartProps {
  readonly draft: CheckInDraft;
  readonly change: (part: Partial<CheckInDraft>) => void;
}

export function EntryFields({ entry, draft, fault, onChange, onNewSymptom }: EntryFieldsProps) {
  const change = (part: Partial<CheckInDraft>) => onChange({ ...draft, ...part });
  const part = { draft, change };
  return (
    <Stack gap="large">
      <Stack>
        <BodyMap
          legend={diaryWords.details.where}
          marks={draft.marks}
          onChange={(marks) => change({ marks })}
          names={placeNames()}
          words={diaryWords.map}
        />
        <NewPlaces draft={draft} entry={entry} onNewSymptom={onNewSymptom} />
      </Stack>
      <DayField said={draft.circumstances} onChange={(said) => change({ circumstances: said })} />
      <Night {...part} fault={fault} />
      <Strength {...part} />
      <NoteField note={draft.note} onChange={(note) => change({ note })} />
      <Why summary={diaryWords.details.change}>
        <Stack>
          <PainScale {...part} />
          <TimeField label={diaryWords.log.at} value={draft.at} onChange={(at) => change({ at })} />
        </Stack>
      </Why>
    </Stack>
  );
}

interface NewPlacesProps {
  readonly draft: CheckInDraft;
  readonly entry: DiaryCheckIn;
  readonly onNewSymptom: () => void;
}

/** Pain in a new place may be a new symptom: the danger check is offered, and nothing is said of a cause. */
function NewPlaces({ draft, entry, onNewSymptom }: NewPlacesProps) {
  const entries = useEntries();
  const names = placeNames();
  const added = newPlaces(draft.marks.places, entries, entry).map((place) => names[place]);
  if (added.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{diaryWords.details.newPlace(added.join(', '))}</p>
      <Button variant="secondary" onClick={onNewSymptom}>
        {diaryWords.details.newSymptom}
      </Button>
    </Notice>
  );
}

function Night({ draft, change, fault }: PartProps & Pick<EntryFieldsProps, 'fault'>) {
  return (
    <>
      <NumberField
        label={diaryWords.details.sleep}
        unit={diaryWords.details.hours}
        value={draft.sleepHours}
        onChange={(sleepHours) => change({ sleepHours })}
        min={0}
        max={MOST_SLEEP}
        step={0.5}
        {...(fault === 'sleep' && { error: diaryWords.details.sleepWrong })}
      />
      <NumberField
        label={diaryWords.details.wakes}
        unit={diaryWords.details.times}
        value={draft.nightWakes}
        onChange={(nightWakes) => change({ nightWakes })}
        min={0}
        max={MOST_WAKES}
        {...(fault === 'wakes' && { error: words.check.outOfBounds(0, MOST_WAKES) })}
      />
    </>
  );
}

function Strength({ draft, change }: PartProps) {
  return (
    <>
      <Scale
        legend={diaryWords.details.worst}
        value={draft.worst}
        onChange={(worst) => change({ worst })}
        min={0}
        max={10}
        lowLabel={words.check.painLow}
        highLabel={words.check.painHigh}
      />
      <Scale
        legend={diaryWords.details.interference}
        value={draft.interference}
        onChange={(interference) => change({ interference })}
        min={0}
        max={10}
        lowLabel={diaryWords.details.interferenceLow}
        highLabel={diaryWords.details.interferenceHigh}
      />
    </>
  );
}

function PainScale({ draft, change }: PartProps) {
  return (
    <Scale
      legend={diaryWords.log.pain}
      value={draft.pain}
      onChange={(pain) => change({ pain })}
      min={0}
      max={10}
      lowLabel={words.check.painLow}
      highLabel={words.check.painHigh}
    />
  );
}
