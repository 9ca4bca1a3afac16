/** Writes an intake into the diary: one entry for each ingredient, with the name on the pack. */
import { dosesOf } from '@unknot/engine';
import type { Recorded } from '../app/diary-store.ts';
import { store } from '../app/store.ts';
import type { Pack } from './pack.ts';

/** As long as the diary keeps. */
const LONGEST_NAME = 120;

export function recordDose(pack: Pack, amount: number, at: string): Recorded {
  const product = pack.product || pack.kept ? { product: pack.name.slice(0, LONGEST_NAME) } : {};
  return store.record(
    ...dosesOf(pack.what, amount, at).map(
      (dose) => ({ type: 'dose-taken', ...dose, ...product }) as const,
    ),
  );
}
