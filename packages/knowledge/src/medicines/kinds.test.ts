import { expect, it } from 'vitest';
import { medicines, type OtcMedicine } from '../medicines.ts';
import { medicineKinds } from './kinds.ts';

it('says of each medicine what its record says', () => {
  const records = Object.values<OtcMedicine>(medicines).map(
    ({ id, group, countedAs, lastsHours }) => [
      id,
      { group, ...(countedAs && { countedAs }), ...(lastsHours && { lastsHours }) },
    ],
  );
  expect(medicineKinds).toEqual(Object.fromEntries(records));
});
