import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, launchBrowser } from '../e2e/browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('findBrowser', () => {
  it('takes the one that is asked for', async () => {
    expect(await findBrowser({ UNKNOT_BROWSER: process.execPath })).toMatchObject({
      ok: true,
      value: { executablePath: process.execPath, from: 'environment' },
    });
  });

  it('says so when the one that is asked for is not there', async () => {
    expect(await findBrowser({ UNKNOT_BROWSER: '/no/such/browser' })).toMatchObject({
      ok: false,
      error: {
        message: expect.stringMatching(/^UNKNOT_BROWSER names \/no\/such\/browser.*Install/),
      },
    });
  });
});

describe('launchBrowser', () => {
  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'shows a page without any installed browser or system library for it',
    { timeout: 60_000 },
    async () => {
      vi.stubEnv('UNKNOT_BROWSER_SKIP_SYSTEM', '1');
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage();
        await page.setContent('<h1>Unknot</h1>');
        expect(await page.locator('h1').textContent()).toBe('Unknot');
        // Text has a height only where there is a font.
        expect((await page.locator('h1').boundingBox())?.height).toBeGreaterThan(20);
      } finally {
        await browser.close();
      }
    },
  );
});
