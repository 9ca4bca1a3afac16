/**
 * The peer: CrisisCore-Systems/pain-tracker, an open pain diary that also works without an account. It is built outside
 * of this repository (`npm install && npx vite build`), and its `dist` is named on the command line.
 */
import type { Page } from 'playwright-core';
import type { Tap } from './tap-delays.ts';

export const PEER = {
  name: 'CrisisCore-Systems/pain-tracker',
  /** Its page for everybody, and the button that leads into the app. */
  landing: { path: '/', ready: 'main a[href], main button' },
  /** Its diary begins with a passphrase. */
  app: { path: '/app', ready: 'input[type="password"]' },
} as const;

const PASSPHRASE = 'Calm River 2026 Stone!';

/** Opens a new diary in it, as its own first steps want it. */
export async function openPeer(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${PEER.app.path}`);
  const fields = page.locator('input[type="password"]');
  await fields.nth(0).fill(PASSPHRASE);
  await fields.nth(1).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Create secure vault' }).click();
  await page.getByRole('button', { name: 'Skip onboarding' }).click();
  await painLevel(page, 5).waitFor();
  const tour = page.getByRole('button', { name: 'Skip Tour' });
  if (await tour.isVisible()) await tour.click();
}

/**
 * The pain, from 0 to 10 and back. On a phone its buttons lie over each other and under fixed bars: each is brought to the
 * middle and tapped at its left edge.
 */
export const peerTaps: readonly Tap[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 8, 6, 4, 2].map(
  (level) => async (page) => {
    const button = painLevel(page, level);
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button.click({ position: { x: 8, y: 26 }, timeout: 5000 });
  },
);

const painLevel = (page: Page, level: number) =>
  page.getByRole('button', { name: new RegExp(`^Set pain level to ${level},`) });
