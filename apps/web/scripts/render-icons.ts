/**
 * Draws the app icons from the knot: SVG by hand of the same geometry, PNG through the browser.
 *
 * Usage: npx tsx apps/web/scripts/render-icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../e2e/browser.ts';
import { knotPath } from '../src/design/knot/knot-curve.ts';
import { knotShape } from '../src/design/knot/knot-shapes.ts';

/** The colours of the night theme (tokens.css); an icon has no theme of its own. */
const INK = '#10141c';
const SAND = '#d9bd8f';

interface IconDrawing {
  /** The part of the 200 × 100 drawing that is seen: the side of a square about the knot. */
  readonly side: number;
  readonly penWidth: number;
  /** Corner radius as a share of the side; 0 where the system cuts the corners itself. */
  readonly corner: number;
}

const APP: IconDrawing = { side: 130, penWidth: 7.5, corner: 0.22 };
const SMALL: IconDrawing = { side: 108, penWidth: 8.5, corner: 0.2 };
/** Android keeps a circle of 80 % of the side: the knot, 96 wide, lies well inside of it. */
const MASKABLE: IconDrawing = { side: 150, penWidth: 8.5, corner: 0 };
const APPLE: IconDrawing = { side: 130, penWidth: 7.5, corner: 0 };

const folder = new URL('../public/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('icon.svg', folder), iconSvg(APP));
writeFileSync(new URL('favicon.svg', folder), iconSvg(SMALL));

const browser = await launchBrowser();
try {
  await renderPng(browser, APP, 192, 'icon-192.png');
  await renderPng(browser, APP, 512, 'icon-512.png');
  await renderPng(browser, MASKABLE, 512, 'maskable-512.png');
  await renderPng(browser, APPLE, 180, 'apple-touch-icon.png');
} finally {
  await browser.close();
}

function iconSvg({ side, penWidth, corner }: IconDrawing): string {
  const path = knotPath(knotShape('easing'), { width: penWidth, clearance: penWidth * 0.55 });
  // The knot reaches from y 13 to the line at y 80: its middle is the middle of the icon.
  const [left, top] = [100 - side / 2, 47 - side / 2];
  const place = `x="${left}" y="${top}" width="${side}" height="${side}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}">
<rect ${place} rx="${(side * corner).toFixed(1)}" fill="${INK}"/>
<path d="${path}" fill="none" stroke="${SAND}" stroke-width="${penWidth}" stroke-linejoin="round"/>
</svg>
`;
}

async function renderPng(
  chromium: Browser,
  drawing: IconDrawing,
  size: number,
  file: string,
): Promise<void> {
  const page = await chromium.newPage({ viewport: { width: size, height: size } });
  const svg = iconSvg(drawing).replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(file, folder), png);
  await page.close();
}
