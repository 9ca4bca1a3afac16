/** What Lighthouse says of a page, with its own preset for phones. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { FoundBrowser } from '../../e2e/browser.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

export interface Scores {
  /** 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Milliseconds, on the phone and the network that Lighthouse simulates. */
  readonly largestPaint: number;
  readonly blocked: number;
  /** Scripts until the page was quiet, in kB as sent. */
  readonly scriptKb: number;
}

/** The scores of the run in the middle of `runs`, by performance. */
export async function scoresOf(url: string, browser: FoundBrowser, runs: number): Promise<Scores> {
  const all: Scores[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await scoresOnce(url, browser));
  all.sort((a, b) => a.performance - b.performance);
  return all[Math.floor(all.length / 2)] as Scores;
}

async function scoresOnce(url: string, browser: FoundBrowser): Promise<Scores> {
  const chrome = await launch({
    chromePath: browser.executablePath,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
    envVars: { ...process.env, ...browser.env },
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...CATEGORIES] });
    if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
    const { categories, audits } = result.lhr;
    const score = (id: string) => Math.round(100 * (categories[id]?.score ?? 0));
    const numeric = (id: string) => audits[id]?.numericValue ?? Number.NaN;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      largestPaint: numeric('largest-contentful-paint'),
      blocked: numeric('total-blocking-time'),
      scriptKb: scriptBytes(audits) / 1000,
    };
  } finally {
    chrome.kill();
  }
}

interface NetworkDetails {
  readonly items?: readonly { readonly resourceType?: string; readonly transferSize?: number }[];
}

function scriptBytes(audits: Readonly<Record<string, { readonly details?: unknown }>>): number {
  const details = audits['network-requests']?.details as NetworkDetails | undefined;
  return (details?.items ?? [])
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0);
}
