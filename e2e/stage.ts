/** The built app and a browser, there for all tests of a file. */
import { invariant } from '@unknot/logic';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningApp, startApp } from './app.ts';
import { launchBrowser } from './browser.ts';

export interface Stage {
  /** Where the app is. */
  readonly url: string;
  readonly browser: Browser;
}

/** To be called once, at the head of a test file; what it gives is there when the first test begins. */
export function setStage(): Stage {
  let app: RunningApp | null = null;
  let browser: Browser | null = null;
  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  return {
    get url() {
      invariant(app !== null, 'asked for the app before the tests began');
      return app.url;
    },
    get browser() {
      invariant(browser !== null, 'asked for the browser before the tests began');
      return browser;
    },
  };
}
