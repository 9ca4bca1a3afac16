/** Opens every example of every component, narrow and wide, by night and by day, and looks for barriers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const WEB = fileURLToPath(new URL('../apps/web', import.meta.url));
const SETTINGS = [320, 1280].flatMap((width) =>
  (['dark', 'light'] as const).map((colorScheme) => ({ width, colorScheme })),
);

let catalogue: Catalogue;
let browser: Browser;

beforeAll(async () => {
  [catalogue, browser] = await Promise.all([openCatalogue(), launchBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await catalogue?.close();
});

describe.each(SETTINGS)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  it('no example has a barrier that axe can find, runs off the screen, or breaks', async () => {
    const barriers: string[] = [];
    await withPage({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
      page.on('pageerror', (error) => barriers.push(`${page.url()} throws: ${error.message}`));
      page.on('console', (line) => {
        if (line.type() === 'error') barriers.push(`${page.url()} reports: ${line.text()}`);
      });
      for (const example of await exampleAddresses(page)) {
        await openExample(page, example);
        barriers.push(...(await axeFindings(page)).map((finding) => `${example}: ${finding}`));
        if (await runsOff(page)) barriers.push(`${example}: wider than the screen`);
      }
    });
    expect(barriers).toEqual([]);
  }, 180_000);
});

it('no example runs off a 320 px screen with the spacing of WCAG 1.4.12', async () => {
  const tooWide: string[] = [];
  await withPage({ viewport: { width: 320, height: 800 } }, async (page) => {
    for (const example of await exampleAddresses(page)) {
      await openExample(page, example);
      await page.evaluate(() => {
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets = [spacing];
      });
      if (await runsOff(page)) tooWide.push(example);
    }
  });
  expect(tooWide).toEqual([]);
}, 60_000);

describe('by keyboard', () => {
  it('answers statements, and keeps "none of these" apart from them', async () => {
    await withExample('StatementList/nothing said', {}, async (page) => {
      const numb = page.getByRole('checkbox', { name: 'Numb or tingling legs' });
      const notSure = page.getByRole('button', { name: 'Not sure: Numb or tingling legs' });
      const none = page.getByRole('checkbox', { name: 'None of these' });
      await numb.focus();
      await page.keyboard.press('Space');
      expect(await numb.isChecked()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await notSure.getAttribute('aria-pressed')).toBe('true');
      expect(await numb.isChecked()).toBe(false);
      await none.focus();
      await page.keyboard.press('Space');
      expect(await none.isChecked()).toBe(true);
      expect(await notSure.getAttribute('aria-pressed')).toBe('false');
    });
  });

  it('answers the scale with the arrow keys', async () => {
    await withExample('Scale/six', {}, async (page) => {
      await page.getByRole('radio', { name: '6', exact: true }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('radio', { name: '7', exact: true }).isChecked()).toBe(true);
      expect(await page.getByRole('radio', { name: '0 (No pain)' }).count()).toBe(1);
    });
  });

  it('never has focus under the dock', async () => {
    const small = { viewport: { width: 390, height: 700 } };
    await withExample('Page/a question', small, async (page) => {
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('Tab');
        expect(await focusIsCovered(page)).toBe(false);
      }
    });
  });

  it('begins at the heading and can skip to the content', async () => {
    await withExample('Page/a question', {}, async (page) => {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.getByRole('link', { name: 'Skip to the content' }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    });
  });
});

describe('NumberField', () => {
  it('takes typed decimals and steps inside the bounds', async () => {
    await withExample('NumberField/one decimal', {}, async (page) => {
      const field = page.getByRole('textbox', { name: 'Temperature' });
      await field.fill('');
      await field.pressSequentially('38.5');
      expect(await field.inputValue()).toBe('38.5');
      await page.getByRole('button', { name: 'More: Temperature' }).click();
      expect(await field.inputValue()).toBe('38.6');
      await field.fill('45');
      expect(await page.getByRole('button', { name: 'More: Temperature' }).isDisabled()).toBe(true);
    });
  });
});

describe('under reduced motion', () => {
  it('the breathing pace is a bar that steps', async () => {
    await withExample('BreathPacer/running', { reducedMotion: 'reduce' }, async (page) => {
      const pacer = page.getByRole('region', { name: 'Breathing pace' });
      expect(await pacer.locator('path').count()).toBe(1); // the icon of the button alone
      await page.getByText('Breathe out').waitFor({ timeout: 8000 });
    });
  }, 15_000);

  it('the knot changes at once', async () => {
    await withExample('Knot/loosening', { reducedMotion: 'reduce' }, async (page) => {
      await page.getByRole('radio', { name: 'Prevention' }).check();
      const path = await page.getByRole('img').locator('path').getAttribute('d');
      expect(path?.split('M')).toHaveLength(2); // one strand: no crossing is left
    });
  });
});

it('every target of a question is at least 56 px high', async () => {
  await withExample('Page/a question', { viewport: { width: 390, height: 800 } }, async (page) => {
    const heights = await page
      .locator('label, button, main a, footer a')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(8);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
  });
});

interface Catalogue {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the catalogue apart from the app and serves it as strictly as the app is served. */
async function openCatalogue(): Promise<Catalogue> {
  const outDir = await mkdtemp(join(tmpdir(), 'unknot-catalogue-'));
  const shared = { root: WEB, configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(WEB, 'catalogue.html') },
    },
  });
  const server: PreviewServer = await preview({
    ...shared,
    build: { outDir },
    preview: {
      host: '127.0.0.1',
      port: 0,
      headers: { 'Content-Security-Policy': "default-src 'self'" },
    },
  });
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('The catalogue is not served.');
  return {
    address: `${origin}catalogue.html`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function withPage(
  options: BrowserContextOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await run(await context.newPage());
  } finally {
    await context.close();
  }
}

async function withExample(
  example: string,
  options: BrowserContextOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(options, async (page) => {
    await openExample(page, example);
    await run(page);
  });
}

async function exampleAddresses(page: Page): Promise<readonly string[]> {
  await page.goto(catalogue.address);
  await page.locator('h1').waitFor();
  const addresses: unknown = await page.evaluate('window.exampleAddresses');
  if (!Array.isArray(addresses) || addresses.length < 20) {
    throw new Error('The catalogue does not list its examples.');
  }
  return addresses.map(String);
}

async function openExample(page: Page, example: string): Promise<void> {
  await page.goto(`${catalogue.address}?example=${encodeURIComponent(example)}`);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

async function runsOff(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

async function focusIsCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement?.closest('label') ?? document.activeElement;
    const dock = document.querySelector('footer')?.parentElement;
    if (!focused || !dock || focused.contains(dock) || dock.contains(focused)) return false;
    return focused.getBoundingClientRect().bottom > dock.getBoundingClientRect().top + 1;
  });
}
