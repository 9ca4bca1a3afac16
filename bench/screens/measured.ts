/** All that is measured of one app. */
import type { Browser, Page } from 'playwright-core';
import type { FoundBrowser } from '../../e2e/browser.ts';
import { quantile } from '../measure.ts';
import { cheapPhone } from './cheap-phone.ts';
import { firstUse } from './first-use.ts';
import { type Scores, scoresOf } from './lighthouse-scores.ts';
import { type Tap, tapDelays } from './tap-delays.ts';

export interface App {
  readonly name: string;
  readonly url: string;
  /** Pages that a person may meet first, each with what has to be there before it can be used (a CSS selector). */
  readonly firstPages: readonly { readonly path: string; readonly ready: string }[];
  /** Which diary the taps meet. */
  readonly diary: string;
  readonly open: (page: Page, url: string) => Promise<void>;
  readonly taps: readonly Tap[];
}

/** Milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export interface Measured {
  readonly name: string;
  readonly diary: string;
  readonly pages: readonly {
    readonly path: string;
    readonly scores: Scores;
    readonly usableMs: number;
  }[];
  readonly taps: number;
  readonly felt: Spread;
  /** `null` where no tap leads to another screen. */
  readonly arrived: Spread | null;
}

const LIGHTHOUSE_RUNS = 3;
const FIRST_USES = 5;

export async function measure(app: App, browser: Browser, found: FoundBrowser): Promise<Measured> {
  const pages: Measured['pages'][number][] = [];
  for (const { path, ready } of app.firstPages) {
    const url = `${app.url}${path}`;
    const scores = await scoresOf(url, found, LIGHTHOUSE_RUNS);
    pages.push({ path, scores, usableMs: await firstUse(browser, url, ready, FIRST_USES) });
  }
  return { name: app.name, diary: app.diary, pages, ...(await tapTimes(app, browser)) };
}

async function tapTimes(
  app: App,
  browser: Browser,
): Promise<Pick<Measured, 'taps' | 'felt' | 'arrived'>> {
  const { page, close } = await cheapPhone(browser, { slowLine: false });
  try {
    await app.open(page, app.url);
    const { felt, arrived } = await tapDelays(page, app.taps);
    return {
      taps: app.taps.length,
      felt: spreadOf(felt),
      arrived: arrived.length > 0 ? spreadOf(arrived) : null,
    };
  } finally {
    await close();
  }
}

const spreadOf = (times: readonly number[]): Spread => ({
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
});
