/** "I took this": amount and time, checked before it is logged. */
import { checkDose, today } from '@unknot/engine';
import type { DoseLimit, MedicineId } from '@unknot/knowledge';
import { useState } from 'react';
import { now } from '../app/clock.ts';
import type { Recorded } from '../app/diary-store.ts';
import { patientOf } from '../app/patient.ts';
import { store } from '../app/store.ts';
import { TimeField } from '../app/time-field.tsx';
import { useDiary } from '../app/use-diary.ts';
import { Button, ChoiceList, NumberField, Stack } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { DoseFindingNotice } from './dose-finding.tsx';
import { inMg } from './medicine-name.ts';

interface DoseFormProps {
  readonly id: MedicineId;
  readonly name: string;
  readonly onClose: () => void;
  readonly onLogged: (message: string, recorded: Recorded) => void;
}

/** The most one entry can hold; a typing slip beyond it is no dose. */
const MOST_MG = 20_000;

export function DoseForm({ id, name, onClose, onLogged }: DoseFormProps) {
  const diary = useDiary();
  const [mg, setMg] = useState<number | null>(null);
  const [at, setAt] = useState<string | null>(now);
  const complete = mg !== null && mg > 0 && mg <= MOST_MG && at !== null;
  const { limit } = today(patientOf(diary), now()).medicines[id];
  const check = complete ? checkDose(patientOf(diary), id, mg, at) : null;
  const log = () => {
    if (!complete) return;
    const recorded = store.record({ type: 'dose-taken', ingredient: id, mg, at });
    onLogged(medicineWords.logged(name, inMg(mg)), recorded);
    onClose();
  };
  const fits = check?.allowed === true;
  return (
    <Stack>
      <Amount name={name} usual={usualMg(limit)} mg={mg} onChange={setMg} />
      <TimeField label={medicineWords.when} value={at} onChange={setAt} />
      <div role="status">
        {check && <DoseFindingNotice check={check} singleMg={limit?.singleMg ?? 0} />}
      </div>
      <Stack gap="small">
        {complete && (
          <Button block variant={fits ? 'primary' : 'secondary'} onClick={log}>
            {fits ? medicineWords.save : medicineWords.saveAnyway}
          </Button>
        )}
        <Button block variant="quiet" onClick={onClose}>
          {medicineWords.cancel}
        </Button>
      </Stack>
    </Stack>
  );
}

interface AmountProps {
  readonly name: string;
  /** Empty when no dose is named: then every amount is typed. */
  readonly usual: readonly number[];
  readonly mg: number | null;
  readonly onChange: (mg: number | null) => void;
}

const OTHER = 'other';

/** A single dose and the half of it, or the larger first one where there is one. */
function usualMg(limit: DoseLimit | null): readonly number[] {
  if (limit === null) return [];
  const { singleMg, first } = limit;
  return first === undefined ? [singleMg / 2, singleMg] : [singleMg, first.mg];
}

/** The usual amounts are a tap; any other is typed. */
function Amount({ name, usual, mg, onChange }: AmountProps) {
  const [other, setOther] = useState(usual.length === 0);
  const chosen = mg === null ? null : String(mg);
  const choose = (id: string) => {
    setOther(id === OTHER);
    onChange(id === OTHER ? null : Number(id));
  };
  return (
    <>
      <ChoiceList
        legend={medicineWords.tookTitle(name)}
        options={[
          ...usual.map((amount) => ({ id: String(amount), label: inMg(amount) })),
          { id: OTHER, label: medicineWords.otherAmount },
        ]}
        value={other ? OTHER : chosen}
        onChange={choose}
      />
      {other && (
        <NumberField
          label={medicineWords.amount}
          unit={medicineWords.mg}
          help={medicineWords.amountHelp}
          value={mg}
          onChange={onChange}
          min={1}
          max={MOST_MG}
          step={50}
        />
      )}
    </>
  );
}
