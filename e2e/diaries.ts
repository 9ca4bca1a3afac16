/** Diaries of made-up people, brought into the app as a person would bring them: from a backup file. */
import { exportDiary, logOf, type RecordedEvent } from '@unknot/diary';
import { KNOWLEDGE_VERSION, ordinaryStrain } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import type { Page } from 'playwright-core';

/** What happened so many hours before now; the rest of the event is added here. */
type Entry = readonly [hoursAgo: number, type: string, content: object];

const DAYS = 20;

/** A strain that was checked ten minutes ago. */
export const fresh: readonly Entry[] = [
  [0.2, 'region-chosen', { region: 'US' }],
  [0.2, 'check-started', {}],
  [0.19, 'facts-answered', { answers: ordinaryStrain }],
];

/** Nearly three weeks of a strain that eases: ratings twice a day, tablets in the first days, walks and warmth. */
export const easing: readonly Entry[] = [
  [24 * DAYS, 'region-chosen', { region: 'US' }],
  [24 * DAYS, 'check-started', {}],
  [24 * DAYS - 0.1, 'facts-answered', { answers: ordinaryStrain }],
  ...daily(DAYS, [8, 20], (day, hour) => ({ type: 'check-in', ...ratingOf(day, hour) })),
  ...daily(5, [9, 17], (day) => ({
    type: 'dose-taken',
    ingredient: day % 2 === 0 ? 'ibuprofen' : 'paracetamol',
    mg: day % 2 === 0 ? 400 : 1000,
  })),
  ...daily(8, [19], () => ({ type: 'remedy-used', remedy: 'heat-pad', minutes: 20 })),
  [9, 'dose-taken', { ingredient: 'paracetamol', mg: 1000 }],
  [3, 'dose-taken', { ingredient: 'paracetamol', mg: 1000 }],
  [0.5, 'check-started', {}],
  [0.4, 'facts-answered', { answers: { ...ordinaryStrain, 'days-since-onset': 13 } }],
];

function ratingOf(day: number, hour: number) {
  const pain = Math.max(1, Math.round(7 - day * 0.3 + (hour === 8 ? (day % 3) - 1 : 0)));
  return {
    pain,
    worst: Math.min(10, pain + 1),
    interference: Math.max(0, pain - 1),
    nightWakes: day < 5 ? 2 : 0,
  };
}

/** One entry at each of `hours` (after the start of the diary) on each of the first `days`. */
function daily(
  days: number,
  hours: readonly number[],
  content: (day: number, hour: number) => { readonly type: string },
): readonly Entry[] {
  return Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    hours.map((hour): Entry => {
      const { type, ...rest } = content(day, hour);
      return [24 * (DAYS - day) - hour, type, rest];
    }),
  );
}

/** The backup file of `entries`, as Unknot itself writes it. */
export function backupOf(entries: readonly Entry[], now: string): string {
  const events: readonly RecordedEvent[] = entries.map(([hoursAgo, type, content], at) => ({
    v: 1,
    id: `told-${at}`,
    at: addHours(now, -hoursAgo),
    type,
    ...content,
  }));
  return exportDiary(logOf(events), { exportedAt: now, knowledge: KNOWLEDGE_VERSION });
}

/** Restores `entries` through the screen that people use for it. The moment is that of the page. */
export async function bringIn(page: Page, url: string, entries: readonly Entry[]): Promise<void> {
  await page.goto(`${url}/data`);
  const now = await page.evaluate(() => new Date().toISOString());
  const file = page.locator('input[type="file"]').first();
  await file.setInputFiles({
    name: 'unknot.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backupOf(entries, now)),
  });
  // Whatever the language: the first button of what is said of the file adds its entries, and then it is gone.
  const add = page.locator('[role="status"] button').first();
  await add.click();
  await add.waitFor({ state: 'detached', timeout: 120_000 });
}
