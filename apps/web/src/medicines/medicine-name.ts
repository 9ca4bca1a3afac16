/** What a medicine is called where the person is. */
import { type MedicineId, medicines, type RegionId } from '@unknot/knowledge';

/** "Acetaminophen" is a word of the United States; elsewhere the international name is on the pack. */
export function medicineName(id: string, region: RegionId): string {
  if (!Object.hasOwn(medicines, id)) return id;
  const { names } = medicines[id as MedicineId];
  return region === 'US' ? names.US : names.UK;
}

/** Milligrams as a person reads them. */
export const inMg = (mg: number): string => `${mg.toLocaleString('en')} mg`;
