/**
 * Measures the built app in a browser, prints the table and writes it into docs/benchmarks.md. It is no test.
 *
 * Usage: npm run bench:screens [-- --peer <folder of the built peer>]
 */
import { startApp } from '../../e2e/app.ts';
import { findBrowser, launchBrowser } from '../../e2e/browser.ts';
import { rounded } from '../row.ts';
import { type App, type Measured, measure, type Spread } from './measured.ts';
import { openPeer, PEER, peerTaps } from './peer.ts';
import { serveSite } from './site.ts';
import { openTenYears, ownTaps } from './ten-years.ts';
import { writeScreens } from './write-screens.ts';

const LIGHTHOUSE_WORDS = `runs with its preset for phones, three times each; the run in the middle counts. "Usable": from
the address to the first frame with the main action in it, nothing cached, on a processor four times slower and a line of
1.6 Mbit/s with 150 ms there and back, the median of five.`;
const TAP_WORDS = `On a processor four times slower: from a tap to the next picture, as the browser times it; and, where a
tap leads to another screen, until that screen is drawn.`;
const FIRST_HEAD = [
  'First page',
  'Performance',
  'Accessibility',
  'Best practices',
  'Scripts sent',
  'Largest paint',
  'Blocked',
  'Usable',
];
const TAP_HEAD = ['App', 'Diary', 'Taps', 'Felt, p50', 'p95', 'New screen, p50', 'p95'];

const found = await findBrowser(process.env);
if (!found.ok) throw new Error(found.error.message);
const browser = await launchBrowser();
try {
  const all = [await measureOwn(), ...(await measurePeer())];
  const text = page(all);
  console.log(text);
  writeScreens(text);
} finally {
  await browser.close();
}

async function measureOwn(): Promise<Measured> {
  const app = await startApp();
  const own: App = {
    name: 'Unknot',
    url: app.url,
    firstPages: [{ path: '/', ready: 'footer button' }],
    diary: 'ten years: 10,950 check-ins, 7,300 doses',
    open: openTenYears,
    taps: ownTaps,
  };
  try {
    return await measured(own);
  } finally {
    await app.stop();
  }
}

async function measurePeer(): Promise<readonly Measured[]> {
  const named = process.argv.indexOf('--peer');
  const folder = named < 0 ? undefined : process.argv[named + 1];
  if (folder === undefined) return [];
  const site = await serveSite(folder);
  const peer: App = {
    name: PEER.name,
    url: site.url,
    firstPages: [PEER.landing, PEER.app],
    diary: 'empty',
    open: openPeer,
    taps: peerTaps,
  };
  try {
    return [await measured(peer)];
  } finally {
    site.stop();
  }
}

async function measured(app: App): Promise<Measured> {
  if (!found.ok) throw new Error(found.error.message);
  return measure(app, browser, found.value);
}

function page(all: readonly Measured[]): string {
  const rows = all.flatMap(({ name, pages }) =>
    pages.map(({ path, scores, usableMs }) => [
      `${name}, \`${path}\``,
      String(scores.performance),
      String(scores.accessibility),
      String(scores.bestPractices),
      `${rounded(scores.scriptKb)} kB`,
      `${rounded(scores.largestPaint)} ms`,
      `${rounded(scores.blocked)} ms`,
      `${rounded(usableMs)} ms`,
    ]),
  );
  const rowsOfTaps = all.map(({ name, diary, taps, felt, arrived }) => [
    name,
    diary,
    String(taps),
    ...inMs(felt),
    ...(arrived ? inMs(arrived) : ['–', '–']),
  ]);
  return `## The screens

Written by \`npm run bench:screens\`. Lighthouse ${LIGHTHOUSE_WORDS}

${table(FIRST_HEAD, rows)}

${TAP_WORDS}

${table(TAP_HEAD, rowsOfTaps)}

Measured on ${new Date().toISOString().slice(0, 10)}.`;
}

function inMs({ p50, p95 }: Spread): readonly string[] {
  return [`${rounded(p50)} ms`, `${rounded(p95)} ms`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
