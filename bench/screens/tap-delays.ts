/** How long after a tap the screen shows that it was felt, and how long until a new screen is there. */
import type { Page } from 'playwright-core';

export type Tap = (page: Page) => Promise<void>;

export interface TapTimes {
  /** From each tap to the next picture, in milliseconds. */
  readonly felt: readonly number[];
  /** From each tap that leads to another screen to that screen, in milliseconds. */
  readonly arrived: readonly number[];
}

/** What the browser does not report was drawn sooner than this, in milliseconds. */
const LEAST_REPORTED = 16;

/** What the page itself notes down. */
type Noted = Window & { unknotFelt: Map<number, number>; unknotArrived: number[] };

/**
 * As the browser itself times it (Event Timing). Faster ones than 16 ms are not reported one by one and count as 16. A
 * new screen has a title of its own; it is there with the picture after that title.
 */
export async function tapDelays(page: Page, taps: readonly Tap[]): Promise<TapTimes> {
  await page.evaluate(takeNotes, LEAST_REPORTED);
  for (const tap of taps) {
    await tap(page);
    await page.waitForTimeout(SETTLE_MS);
  }
  const { felt, arrived } = await page.evaluate(() => {
    const { unknotFelt, unknotArrived } = window as unknown as Noted;
    return { felt: [...unknotFelt.values()], arrived: unknotArrived };
  });
  const faster = Math.max(0, taps.length - felt.length);
  return { felt: [...felt, ...new Array<number>(faster).fill(LEAST_REPORTED)], arrived };
}

/** Runs in the page. */
function takeNotes(least: number): void {
  const felt = new Map<number, number>();
  const arrived: number[] = [];
  Object.assign(window, { unknotFelt: felt, unknotArrived: arrived });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const { interactionId = 0, duration } = entry;
      if (interactionId > 0)
        felt.set(interactionId, Math.max(duration, felt.get(interactionId) ?? 0));
    }
  }).observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit);
  let tappedAt: number | null = null;
  window.addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      tappedAt = timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    const since = tappedAt;
    tappedAt = null;
    if (since === null) return;
    requestAnimationFrame(() => setTimeout(() => arrived.push(performance.now() - since)));
  }).observe(document.head, { subtree: true, childList: true, characterData: true });
}

/** Between two taps, as no one taps faster than that with care. */
const SETTLE_MS = 400;
