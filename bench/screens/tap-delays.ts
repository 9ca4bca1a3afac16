/** How long after a tap the screen shows that it was felt. */
import type { Page } from 'playwright-core';

export type Tap = (page: Page) => Promise<void>;

/** What the browser does not report was drawn sooner than this, in milliseconds. */
const LEAST_REPORTED = 16;

/**
 * From each tap to the next picture, in milliseconds, as the browser itself times it (Event Timing). Faster ones than 16 ms
 * are not reported one by one and count as 16.
 */
export async function tapDelays(page: Page, taps: readonly Tap[]): Promise<readonly number[]> {
  await page.evaluate((least) => {
    const longest = new Map<number, number>();
    Object.assign(window, { unknotTaps: longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId = 0, duration } = entry;
        if (interactionId > 0)
          longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
      }
    }).observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit);
  }, LEAST_REPORTED);
  for (const tap of taps) {
    await tap(page);
    await page.waitForTimeout(SETTLE_MS);
  }
  const reported = await page.evaluate(() => [
    ...(window as unknown as { unknotTaps: Map<number, number> }).unknotTaps.values(),
  ]);
  const faster = Math.max(0, taps.length - reported.length);
  return [...reported, ...new Array<number>(faster).fill(LEAST_REPORTED)];
}

/** Between two taps, as no one taps faster than that with care. */
const SETTLE_MS = 400;
