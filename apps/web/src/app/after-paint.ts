/** Lets the browser show that a tap was felt before a new screen is made, which takes a cheap phone a while. */

/** Runs `act` once the next picture is drawn, and soon when none is, as in a tab that is not seen. */
export function afterPaint(act: () => void): void {
  let waits = true;
  const once = () => {
    if (waits) act();
    waits = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_MS);
}

const LONGEST_MS = 100;
