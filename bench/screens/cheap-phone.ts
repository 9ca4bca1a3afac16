/** A cheap phone on a slow line: a processor a quarter as fast, 1.6 Mbit/s, 150 ms there and back. */
import type { Browser, CDPSession, Page } from 'playwright-core';

const SLOWER = 4;
const BYTES_A_SECOND = (1.6 * 1_000_000) / 8;
const LATENCY_MS = 150;

export interface CheapPhone {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** A new person on a new phone: nothing in any cache. */
export async function cheapPhone(browser: Browser, { slowLine = true } = {}): Promise<CheapPhone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session, slowLine);
  return { page, close: () => context.close() };
}

async function slowDown(session: CDPSession, slowLine: boolean): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  if (!slowLine) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
}
