/** How long after the address was entered the first screen can be used. */
import type { Browser } from 'playwright-core';
import { cheapPhone } from './cheap-phone.ts';

/** The median over `runs`, in milliseconds, each on a phone that has never seen the page. `ready` is a CSS selector. */
export async function firstUse(
  browser: Browser,
  url: string,
  ready: string,
  runs: number,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await onceOn(browser, url, ready));
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] as number;
}

/** Usable: it is there, it can be seen, and the page is quiet enough to draw the next frame. */
async function onceOn(browser: Browser, url: string, ready: string): Promise<number> {
  const { page, close } = await cheapPhone(browser);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor({ state: 'visible' });
    return await page.evaluate(
      () =>
        new Promise<number>((drawn) =>
          requestAnimationFrame(() => setTimeout(() => drawn(performance.now()))),
        ),
    );
  } finally {
    await close();
  }
}
