/**
 * Measures in processor time of the whole process, so that other programs on the machine do not count. Repeated
 * stretches, and the median of them.
 */

const REPEATS = 5;
const MS_PER_STRETCH = 250;

/** Milliseconds of processor time since the process began. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Cases per second of processor time, after a warm-up, when `once` does `cases` of them. `turn` counts up. */
export function ratePerSecond(once: (turn: number) => void, cases = 1): number {
  stretch(once);
  return cases * median(Array.from({ length: REPEATS }, () => stretch(once)));
}

function stretch(once: (turn: number) => void): number {
  const start = processorMs();
  let turns = 0;
  let spent = 0;
  while (spent < MS_PER_STRETCH) {
    for (let more = 0; more < 8; more += 1) once(turns++);
    spent = processorMs() - start;
  }
  return (1000 * turns) / spent;
}

/** As {@link ratePerSecond}, for what answers later. */
export async function asyncRatePerSecond(
  once: (turn: number) => Promise<unknown>,
  cases = 1,
): Promise<number> {
  await asyncStretch(once);
  const rates: number[] = [];
  while (rates.length < REPEATS) rates.push(await asyncStretch(once));
  return cases * median(rates);
}

async function asyncStretch(once: (turn: number) => Promise<unknown>): Promise<number> {
  const start = processorMs();
  let turns = 0;
  let spent = 0;
  while (spent < MS_PER_STRETCH) {
    await once(turns++);
    spent = processorMs() - start;
  }
  return (1000 * turns) / spent;
}

/** The middle one; 0 of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that `share` (0 to 1) of `values` do not exceed; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
