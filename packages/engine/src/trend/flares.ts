/** Episodes as the ratings show them, for diaries in which nobody marked a start or an end. */
import { thresholds } from '@unknot/knowledge';
import type { DayPain } from './day-pain.ts';

/** A run of pain between recoveries. */
export interface Flare {
  /** Its first and last logged day above recovery. */
  readonly start: number;
  readonly end: number;
  /** Whether a recovery was logged before it. */
  readonly afterRecovery: boolean;
  /** Days from the first quiet log before it to its start; 0 without one. */
  readonly quietDays: number;
}

type Run = Omit<Flare, 'end'>;

/**
 * The flares among `days`, in their order. One is over after seven logged days in a row at 0 or 1 of 10; a run that
 * never reaches 3 is none.
 */
export function flaresOf(days: readonly DayPain[]): readonly Flare[] {
  const runs: (Run & { end: number; peak: number })[] = [];
  let quietLogs = 0;
  let quietSince: number | null = null;
  for (const { day, pain } of days) {
    if (pain <= thresholds['recovered-pain'].value) {
      quietLogs += 1;
      quietSince ??= day;
      continue;
    }
    const afterRecovery = quietLogs >= thresholds['recovered-logs'].value;
    const run = runs.at(-1);
    if (run === undefined || afterRecovery) {
      const quietDays = quietSince === null ? 0 : day - quietSince;
      runs.push({ start: day, end: day, peak: pain, afterRecovery, quietDays });
    } else {
      run.end = day;
      run.peak = Math.max(run.peak, pain);
    }
    quietLogs = 0;
    quietSince = null;
  }
  return runs.filter(({ peak }) => peak >= thresholds['flare-pain'].value);
}
