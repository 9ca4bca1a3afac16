/** A diary of ten years, brought in as a person would: from a backup file; and the taps of an ordinary day in it. */
import { exportDiary, logOf } from '@unknot/diary';
import { KNOWLEDGE_VERSION } from '@unknot/knowledge';
import type { Page } from 'playwright-core';
import { tenYearsOfEvents } from '../ten-years-of-events.ts';
import type { Tap } from './tap-delays.ts';

/** Restores the diary through the screen that people use for it. */
export async function openTenYears(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/data`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'unknot.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupFile(new Date().toISOString())),
  });
  await page.getByRole('button', { name: 'Add them' }).click();
  await page.getByText('entries added.').waitFor({ timeout: 120_000 });
  await page.goto(url);
  await page.getByRole('link', { name: 'Diary' }).waitFor();
}

const backupFile = (now: string): string =>
  exportDiary(logOf(tenYearsOfEvents(now)), { exportedAt: now, knowledge: KNOWLEDGE_VERSION });

const place =
  (name: string): Tap =>
  (page) =>
    page.getByRole('link', { name, exact: true }).click();
const pain =
  (level: number): Tap =>
  (page) =>
    page.getByRole('button', { name: `Pain ${level} of 10`, exact: true }).click();
const log: Tap = (page) => page.locator('a[href="/log"]').first().click();
const back: Tap = (page) => page.locator('header a, header button').first().click();

/** From place to place, and five ratings of the pain on the way. */
export const ownTaps: readonly Tap[] = [3, 5, 2, 8, 4].flatMap((level) => [
  log,
  pain(level),
  back,
  place('Diary'),
  place('Move'),
  place('More'),
  place('Today'),
]);
