/** The unit of body weight: as the person chose, else as the region has it. Temperatures always come in both units. */
import type { DiaryState } from '@unknot/diary';

export const WEIGHT_UNITS = ['kg', 'lb'] as const;

export type WeightUnit = (typeof WEIGHT_UNITS)[number];

/** What this version does not know counts as not chosen. */
export function weightUnitOf({
  settings,
  region,
}: Pick<DiaryState, 'settings' | 'region'>): WeightUnit {
  const chosen = WEIGHT_UNITS.find((unit) => unit === settings['weight-unit']);
  return chosen ?? (region === 'US' ? 'lb' : 'kg');
}
