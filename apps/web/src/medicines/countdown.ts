/** How long it still takes, in hours and minutes. */
import { hoursBetween } from '@unknot/logic';
import { locale } from '../language/language.ts';

/** "2 hours, 13 minutes"; a begun minute counts as one. `null` when the moment is there. */
export function timeUntil(until: string, now: string): string | null {
  const minutes = Math.ceil(hoursBetween(now, until) * 60 - 1e-6);
  if (minutes <= 0) return null;
  const parts = [
    { value: Math.floor(minutes / 60), unit: 'hour' },
    { value: minutes % 60, unit: 'minute' },
  ].filter(({ value }) => value > 0);
  const spoken = parts.map(({ value, unit }) => inUnit(value, unit));
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(spoken);
}

const inUnit = (value: number, unit: string): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
