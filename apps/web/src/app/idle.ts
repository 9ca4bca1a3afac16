/** Waits until the browser has nothing else to do, so that no tap waits for work that can wait. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST });
    else setTimeout(resolve, BREATH);
  });

/** Idle or not, milliseconds. */
const LONGEST = 1000;
/** Long enough for a tap and its picture, milliseconds. */
const BREATH = 50;
