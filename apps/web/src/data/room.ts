/** The room that the browser gives, in words. */
import { locale } from '../language/language.ts';
import type { Room } from '../storage/persistence.ts';

const KILO = 1000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
/** About what the app itself takes, twice over. */
const TIGHT_BYTES = 20_000_000;

/** Such as "1.2 MB", as the language writes it. */
export function sizeInWords(bytes: number): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KILO)), 3);
  const unit = UNITS[power] ?? 'byte';
  const amount = bytes / KILO ** power;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    maximumFractionDigits: amount < 10 && power > 0 ? 1 : 0,
  }).format(amount);
}

/** Whether the next entries may find no place. */
export const isTight = ({ used, most }: Room): boolean => most - used < TIGHT_BYTES;
