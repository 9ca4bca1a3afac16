/** What a medicine is called where the person is. */
import { type MedicineId, medicines, type RegionId } from '@unknot/knowledge';
import { say } from '../language/language.ts';

/** "Acetaminophen" is a word of the United States; elsewhere the international name is on the pack. */
export function medicineName(id: string, region: RegionId): string {
  if (!Object.hasOwn(medicines, id)) return id;
  const { names } = medicines[id as MedicineId];
  return say(region === 'US' ? names.US : names.UK);
}

/** Milligrams, without a mark for thousands: half of the world reads "1,200" as a little more than one. */
export const inMg = (mg: number): string => `${mg}\u00a0mg`;
