/** "I took this" for a pack with several parts: each is checked and logged by itself. */
import { checkDose, productDoses } from '@unknot/engine';
import { type Product, type ProductId, products, type RegionId } from '@unknot/knowledge';
import { useState } from 'react';
import { now } from '../app/clock.ts';
import type { Recorded } from '../app/diary-store.ts';
import { patientOf } from '../app/patient.ts';
import { store } from '../app/store.ts';
import { TimeField } from '../app/time-field.tsx';
import { useDiary } from '../app/use-diary.ts';
import { Button, ChoiceList, NumberField, Stack } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { lowerFirst } from '../words/sentence.ts';
import { DoseFindingNotice } from './dose-finding.tsx';
import { inMg, medicineName } from './medicine-name.ts';

interface PackFormProps {
  readonly onClose: () => void;
  readonly onLogged: (message: string, recorded: Recorded) => void;
}

/** The most of a pack that one entry can hold. */
const MOST_UNITS = 50;

export function PackForm({ onClose, onLogged }: PackFormProps) {
  const diary = useDiary();
  const [id, setId] = useState<ProductId | null>(null);
  const [units, setUnits] = useState<number | null>(1);
  const [at, setAt] = useState<string | null>(now);
  const packs = mixesOf(diary.region);
  const pack = packs.find((each) => each.id === id);
  const complete = id !== null && units !== null && units > 0 && units <= MOST_UNITS && at !== null;
  const check = complete ? checkDose(patientOf(diary), id, units, at) : null;
  const log = () => {
    if (!complete || !pack) return;
    const [name = pack.id] = pack.names;
    const recorded = store.record(
      ...productDoses(id, units, at).map(
        (dose) => ({ type: 'dose-taken', ...dose, product: name }) as const,
      ),
    );
    onLogged(medicineWords.logged(name, `× ${units}`), recorded);
    onClose();
  };
  const fits = check?.allowed === true;
  return (
    <Stack>
      <ChoiceList
        legend={medicineWords.packWhich}
        options={packs.map((each) => ({ id: each.id, label: each.names.join(', ') }))}
        value={id}
        onChange={(chosen) => setId(chosen as ProductId)}
      />
      {pack && <p>{medicineWords.packHolds(partsInWords(pack, diary.region))}</p>}
      {pack?.ownRules && <p>{pack.ownRules}</p>}
      <NumberField
        label={medicineWords.packUnits}
        unit={medicineWords.packUnit}
        value={units}
        onChange={setUnits}
        min={0.5}
        max={MOST_UNITS}
      />
      <TimeField label={medicineWords.when} value={at} onChange={setAt} />
      <div role="status">{check && <DoseFindingNotice check={check} singleMg={null} />}</div>
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

const packsOfAll: readonly Product[] = [...products.values()];

/** What is sold here with several parts or rules of its own; a plain tablet is logged under its own name. */
function mixesOf(region: RegionId): readonly Product[] {
  return packsOfAll.filter(
    ({ regions, contains, also = [], ownRules }) =>
      regions.includes(region) && (contains.length + also.length > 1 || ownRules !== undefined),
  );
}

/** "paracetamol 500 mg and codeine 8 mg". */
function partsInWords({ contains }: Product, region: RegionId): string {
  return contains
    .map(({ ingredient, mg }) => `${lowerFirst(medicineName(ingredient, region))} ${inMg(mg)}`)
    .join(' and ');
}
