/** Where the numbers of a diary begin to mean something: every threshold of the trend, the course and the doses, once. */
import { courseThresholds } from './thresholds/course.ts';
import { medicineThresholds } from './thresholds/medicines.ts';
import { outlookThresholds } from './thresholds/outlook.ts';
import { patternThresholds } from './thresholds/patterns.ts';
import type { Threshold } from './thresholds/threshold.ts';
import { trendThresholds } from './thresholds/trend.ts';

const all = {
  ...courseThresholds,
  ...outlookThresholds,
  ...trendThresholds,
  ...medicineThresholds,
  ...patternThresholds,
} as const;

export type ThresholdId = keyof typeof all;

/** Every threshold by id: part 8.4 of the evidence, and what it leaves open. */
export const thresholds: { readonly [Id in ThresholdId]: Threshold } = all;
