/** A diary of ten years, brought in as a person would: from a backup file; and the taps of an ordinary day in it. */
import { exportDiary, logOf, type RecordedEvent } from '@unknot/diary';
import { KNOWLEDGE_VERSION, ordinaryStrain } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import type { Page } from 'playwright-core';
import type { Tap } from './tap-delays.ts';

const DAYS = 3650;
const CHECK_INS_A_DAY = 3;
const DOSES_A_DAY = 2;

/** Three check-ins and two doses a day; the danger check was finished an hour before `now`. */
export function tenYears(now: string): string {
  const hours = (perDay: number) =>
    Array.from({ length: DAYS * perDay }, (_, at) => -24 * DAYS + (24 / perDay) * (at + 0.5));
  const events: Omit<RecordedEvent, 'v' | 'id'>[] = [
    ...hours(CHECK_INS_A_DAY).map((hour, at) => checkIn(addHours(now, hour), at)),
    ...hours(DOSES_A_DAY).map((hour) => dose(addHours(now, hour))),
    { at: addHours(now, -1), type: 'check-started' },
    answers(addHours(now, -0.9)),
  ];
  const recorded = events
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((event, at) => ({ ...event, v: 1, id: `year-${at}` }));
  return exportDiary(logOf(recorded), { exportedAt: now, knowledge: KNOWLEDGE_VERSION });
}

const checkIn = (at: string, turn: number) => ({
  at,
  type: 'check-in',
  pain: Math.max(0, 7 - Math.floor((turn % 90) / 15) + (turn % 3)),
});

const dose = (at: string) => ({ at, type: 'dose-taken', ingredient: 'ibuprofen', mg: 200 });

const answers = (at: string) => ({ at, type: 'facts-answered', answers: ordinaryStrain });

/** Restores the diary through the screen that people use for it. */
export async function openTenYears(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/data`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'unknot.json',
    mimeType: 'application/json',
    buffer: Buffer.from(tenYears(new Date().toISOString())),
  });
  await page.getByRole('button', { name: 'Add them' }).click();
  await page.getByText('entries added.').waitFor({ timeout: 120_000 });
  await page.goto(url);
  await page.getByRole('link', { name: 'Diary' }).waitFor();
}

const place =
  (name: string): Tap =>
  (page) =>
    page.getByRole('link', { name, exact: true }).click();
const pain =
  (level: number): Tap =>
  (page) =>
    page
      .getByRole('radio', { name: new RegExp(`^${level}\\b`) })
      .first()
      .click({ force: true });

/** From place to place, and five ratings of the pain on the way. */
export const ownTaps: readonly Tap[] = [3, 5, 2, 8, 4].flatMap((level) => [
  place('Diary'),
  pain(level),
  place('Medicines'),
  place('Move'),
  place('More'),
  place('Today'),
]);
