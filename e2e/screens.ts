/**
 * Takes a picture of every screen, narrow and wide, by night and by day, one sheet a screen, into docs/screens.
 *
 * Usage: npm run screens [-- <name of a screen> …] [-- --language es]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { newPerson, startApp } from './app.ts';
import { launchBrowser } from './browser.ts';
import { bringIn } from './diaries.ts';
import { type Screen, screens } from './screen-list.ts';

const FOLDER = fileURLToPath(new URL('../docs/screens/', import.meta.url));
const WIDTHS = [320, 390, 1280];
const COLOURS = ['dark', 'light'] as const;
/** Pictures stand side by side in half their size. */
const SHEET = { height: 900, scale: 0.5, quality: 72 };

const wanted = process.argv.slice(2);
const spanish = wanted.includes('es');
const chosen = screens.filter(({ name }) => wanted.includes(name));

const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
mkdirSync(FOLDER, { recursive: true });
try {
  for (const screen of chosen.length > 0 ? chosen : screens) {
    const sheet = await sheetOf(browser, await picturesOf(screen));
    writeFileSync(`${FOLDER}${screen.name}${spanish ? '.es' : ''}.jpg`, sheet);
    console.log(screen.name);
  }
} finally {
  await browser.close();
  await app.stop();
}

async function picturesOf(screen: Screen): Promise<readonly Buffer[]> {
  const pictures: Buffer[] = [];
  for (const colorScheme of COLOURS) {
    const person = await newPerson(browser, {
      colorScheme,
      reducedMotion: 'reduce',
      ...(spanish && { locale: 'es-ES' }),
    });
    pictures.push(...(await picturesBy(person, screen)));
    await person.close();
  }
  return pictures;
}

async function picturesBy(person: BrowserContext, { path, diary }: Screen) {
  const page = await person.newPage();
  if (diary) await bringIn(page, app.url, diary);
  await page.goto(`${app.url}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const pictures: Buffer[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: SHEET.height });
    await page.waitForTimeout(300);
    pictures.push(await page.screenshot());
  }
  return pictures;
}

async function sheetOf(drawing: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await drawing.newPage({ deviceScaleFactor: 1 });
  const images = pictures.map(
    (picture) =>
      `<img height="${SHEET.height * SHEET.scale}" src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await page.setContent(
    `<body style="margin:0;background:#888"><main style="display:inline-flex;gap:8px;padding:8px">${images.join('')}`,
  );
  await page.locator('img').last().waitFor();
  const sheet = await page
    .locator('main')
    .screenshot({ type: 'jpeg', quality: SHEET.quality, animations: 'disabled' });
  await page.close();
  return sheet;
}
