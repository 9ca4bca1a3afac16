/** In which order medicines are offered: after heat and movement, the gel or tablet that helps most (6.0). */
import { type MedicineId, medicines, type OtcMedicine } from '@unknot/knowledge';
import type { MedicineVerdict } from './medicine-verdicts.ts';

/** Medicines of a pharmacy shelf, sorted by what may be done with them. */
export interface MedicineOffers {
  /** To choose one from: gel or tablet against inflammation; paracetamol only when none of them suits. */
  readonly offered: readonly MedicineId[];
  /** Also within the label, with less to be said for it. */
  readonly alsoAllowed: readonly MedicineId[];
  /** Only after asking a pharmacist or a doctor. */
  readonly askFirst: readonly MedicineId[];
}

/** Sorts `verdicts`; what is to be avoided or by prescription stands nowhere. */
export function medicineOffers(
  verdicts: Readonly<Record<MedicineId, MedicineVerdict>>,
): MedicineOffers {
  const shelf = Object.values<OtcMedicine>(medicines).filter(isForPain);
  const ids = (verdict: MedicineVerdict['verdict']): readonly OtcMedicine[] =>
    shelf.filter(({ id }) => verdicts[id as MedicineId].verdict === verdict);
  const ok = ids('ok');
  const first = ok.filter(({ group }) => group === 'nsaid' || group === 'topical-nsaid');
  const offered = first.length > 0 ? first : ok.filter(({ group }) => group === 'paracetamol');
  return {
    offered: offered.map(idOf),
    alsoAllowed: ok.filter((medicine) => !offered.includes(medicine)).map(idOf),
    askFirst: ids('ask').map(idOf),
  };
}

const idOf = ({ id }: OtcMedicine): MedicineId => id as MedicineId;

/** Aspirin is on the shelf, and no choice for a back: what is cleared under no label is not offered. */
const isForPain = ({ group, supply, atBest }: OtcMedicine): boolean =>
  [atBest.US, atBest.UK].includes('ok') &&
  (group === 'nsaid' || group === 'topical-nsaid' || group === 'paracetamol' || group === 'rub') &&
  supply.US === 'shelf';
