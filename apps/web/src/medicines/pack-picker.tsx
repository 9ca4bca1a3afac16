/** Finds a medicine by any of its names: a pack, or the ingredient alone. */
import { type MedicineId, medicines, type RegionId } from '@unknot/knowledge';
import { useState } from 'react';
import { Icon, Stack, TextField } from '../design/index.ts';
import rows from '../design/rows.module.css';
import { medicineWords } from '../words/medicine-words.ts';
import { medicineName } from './medicine-name.ts';
import { type Pack, packOf, packsIn, unitInWords } from './pack.ts';

interface PackPickerProps {
  readonly region: RegionId;
  readonly onPick: (pack: Pack) => void;
}

const LONGEST_SEARCH = 60;

export function PackPicker({ region, onPick }: PackPickerProps) {
  const [typed, setTyped] = useState('');
  const found = search(typed, region);
  return (
    <Stack gap="small">
      <TextField
        type="search"
        label={medicineWords.search}
        maxLength={LONGEST_SEARCH}
        value={typed}
        onChange={setTyped}
      />
      <p role="status">{found.length === 0 && medicineWords.notFound}</p>
      <ul className={rows['rows']}>
        {found.map((pack) => (
          <li key={pack.address}>
            <button type="button" className={rows['row']} onClick={() => onPick(pack)}>
              <span className={rows['text']}>
                <span className={rows['name']}>{pack.name}</span>
                <span className={rows['line']}>{lineOf(pack, region)}</span>
              </span>
              <Icon name="chevron" size={20} />
            </button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Other names on packs, or what a mix holds. */
function lineOf(pack: Pack, region: RegionId): string {
  const [, ...others] = pack.product?.names ?? [];
  const holds = pack.unit.length > 1 ? unitInWords(pack, region) : '';
  return [others.join(', '), holds].filter(Boolean).join(' · ');
}

/** Packs of the place first, then every ingredient by itself; all of the packs while nothing is typed. */
export function search(typed: string, region: RegionId): readonly Pack[] {
  const packs = packsIn(region);
  const wanted = folded(typed);
  if (wanted === '') return packs;
  const ingredients = (Object.keys(medicines) as MedicineId[]).flatMap(
    (id) => packOf(id, undefined, region) ?? [],
  );
  return [...packs, ...ingredients].filter((pack) =>
    folded(namesOf(pack, region)).includes(wanted),
  );
}

function namesOf({ name, product, ingredients }: Pack, region: RegionId): string {
  const both = ingredients.flatMap((id) => [
    medicines[id].names.US,
    medicines[id].names.UK,
    medicineName(id, region),
  ]);
  return [name, ...(product?.names ?? []), ...both].join(' ');
}

/** Without accents and capitals, so that "acetaminofen" finds "Acetaminofén". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase();
