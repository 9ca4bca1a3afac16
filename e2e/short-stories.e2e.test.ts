/** Two shorter stories in both languages: an emergency, and a daughter who answers for her mother; and how many taps things take. */
import { type FactId, ordinaryStrain } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerCheck, beginCheck, newPerson, watch } from './app.ts';
import { bringIn, easing } from './diaries.ts';
import { pointer } from './hands.ts';
import { Life } from './life.ts';
import { english, spanish } from './spoken.ts';
import { setStage } from './stage.ts';

const NIGHT = '2026-11-22T07:10:00Z';
const LANGUAGES = [
  { language: 'English', spoken: english },
  { language: 'Spanish', spoken: spanish },
];

const stage = setStage();

describe.each(LANGUAGES)('in $language', ({ spoken }) => {
  it('an emergency interrupts, stays after a reload, and is asked again once it is over', async () => {
    const person = await newPerson(stage.browser, { locale: spoken.locale });
    const page = await person.newPage();
    const trouble = watch(page, stage.url);
    await page.clock.install({ time: NIGHT });
    const life = new Life(page, stage.url, spoken, NIGHT);
    const truth: Facts<FactId> = { 'tearing-ripping': true };
    await beginCheck(page, stage.url, spoken);
    await answerCheck(page, truth, pointer(page), spoken);
    await page.getByRole('heading', { name: spoken.emergency }).first().waitFor();
    expect(await page.locator('a[href^="tel:"]').first().getAttribute('href')).toBe('tel:911');
    await page.reload();
    await page.getByRole('heading', { name: spoken.emergency }).first().waitFor();
    for (const path of ['/medicines', '/relief', '/move/session']) {
      await life.go(path);
      expect(await page.getByText(spoken.mayTake).count()).toBe(0);
      expect(await page.locator('main input[type="radio"]').count()).toBe(0);
    }
    await life.at(24);
    await life.checkAgain(ordinaryStrain);
    await page.getByRole('heading', { name: spoken.selfCare }).waitFor();
    expect(trouble).toEqual([]);
    await person.close();
  });

  it('a daughter answers for her mother, in a diary of its own', async () => {
    const person = await newPerson(stage.browser, { locale: spoken.locale });
    const page = await person.newPage();
    const trouble = watch(page, stage.url);
    await page.clock.install({ time: NIGHT });
    const life = new Life(page, stage.url, spoken, NIGHT);
    await life.logPain(0, 2);
    await life.go('/people/new');
    await page.locator('main input[type="text"]').fill('Rosa');
    await life.mainAction();
    await page.getByText('Rosa').first().waitFor();
    await page.getByRole('button', { name: spoken.start }).click();
    await life.answer({ ...ordinaryStrain, reporter: 'carer-of-able' });
    await page.waitForURL('**/answer');
    await page.getByRole('heading', { name: spoken.selfCare }).waitFor();
    await page.getByText('Rosa').first().waitFor();
    await life.go('/people');
    await page.locator('main button').first().click();
    await page.waitForLoadState();
    await life.go('/');
    await page.getByRole('button', { name: spoken.start }).waitFor();
    expect(trouble).toEqual([]);
    await person.close();
  });
});

describe('taps', () => {
  let page: Page;

  beforeAll(async () => {
    const person = await newPerson(stage.browser, { reducedMotion: 'reduce' });
    page = await person.newPage();
    await bringIn(page, stage.url, easing);
  });

  it('a first verdict takes two where danger is the first thing tapped', async () => {
    const person = await newPerson(stage.browser);
    const first = await person.newPage();
    const taps = await countingTaps(first, async (tap) => {
      await first.goto(stage.url);
      await tap('button', 'My back has seized up');
      await tap('checkbox', 'The pain feels like tearing or ripping');
      await first.getByRole('heading', { name: english.emergency }).first().waitFor();
    });
    expect(taps).toBeLessThanOrEqual(2);
    await person.close();
  });

  it('pain is logged in two', async () => {
    const taps = await countingTaps(page, async (tap) => {
      await page.goto(stage.url);
      await tap('link', /^Log how it is now/);
      await tap('button', 'Pain 3 of 10');
      await page.getByText('Saved.').first().waitFor();
    });
    expect(taps).toBeLessThanOrEqual(2);
  });

  it('a session is begun in two', async () => {
    const person = await newPerson(stage.browser, { reducedMotion: 'reduce' });
    const mover = await person.newPage();
    await bringIn(mover, stage.url, easing);
    const life = new Life(mover, stage.url, english, new Date().toISOString());
    // The questions before a first session are asked once; some come with the pain of the day.
    await life.go('/move/session');
    await life.answer();
    await mover.getByRole('radio', { name: '2' }).first().click({ force: true });
    await life.answer();
    const taps = await countingTaps(mover, async (tap) => {
      await mover.goto(stage.url);
      await mover.getByRole('heading', { level: 1 }).waitFor();
      await tap('link', /session/i);
      await tap('radio', '2');
      await mover.getByText('Warm-up.').first().waitFor();
    });
    expect(taps).toBeLessThanOrEqual(2);
    await person.close();
  });

  it('a dose of a medicine at home is logged in three', async () => {
    const life = new Life(page, stage.url, english, new Date().toISOString());
    await life.go('/medicines');
    await life.answer({ ...ordinaryStrain, weight: 180 });
    await life.go('/medicines/ibuprofen-200');
    await page.getByRole('link', { name: 'Put it with my medicines' }).click();
    await page.waitForURL('**/medicines');
    const taps = await countingTaps(page, async (tap) => {
      await page.goto(stage.url);
      await tap('link', 'Medicines');
      await tap('link', /^Ibuprofen 200 mg/);
      await tap('button', /^1 tablet/);
      await page.getByText('Logged: Ibuprofen').first().waitFor();
    });
    expect(taps).toBeLessThanOrEqual(3);
  });
});

type Role = 'button' | 'link' | 'checkbox' | 'radio';
type Tap = (role: Role, name: string | RegExp) => Promise<void>;

/** How many taps `work` needed. */
async function countingTaps(page: Page, work: (tap: Tap) => Promise<void>): Promise<number> {
  let taps = 0;
  await work(async (role, name) => {
    taps += 1;
    await page
      .getByRole(role, { name })
      .first()
      .click({ force: role === 'radio' });
  });
  return taps;
}
