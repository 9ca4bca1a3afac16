/**
 * One person over six weeks, in English and in Spanish, against the built app: a night, the days after it, a setback, the
 * visit to the doctor, a lost phone. The app's one clock is driven by the browser's.
 */
import { ordinaryStrain } from '@unknot/knowledge';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCheck, beginCheck, newPerson, watch } from './app.ts';
import { pointer } from './hands.ts';
import { Life } from './life.ts';
import { english, spanish } from './spoken.ts';
import { setStage } from './stage.ts';

/** 2:10 at night in New York. */
const NIGHT = '2026-11-22T07:10:00Z';
const DAY = 24;
/** Acetaminophen 500 mg, by its address. */
const TABLET = 'paracetamol-500';

const stage = setStage();

describe.each([
  { language: 'English', spoken: english },
  { language: 'Spanish', spoken: spanish },
])('six weeks in $language', ({ spoken }) => {
  let person: BrowserContext;
  let page: Page;
  let life: Life;
  let trouble: readonly string[];

  beforeAll(async () => {
    person = await newPerson(stage.browser, { locale: spoken.locale, reducedMotion: 'reduce' });
    page = await person.newPage();
    await page.clock.install({ time: NIGHT });
    trouble = watch(page, stage.url);
    life = new Life(page, stage.url, spoken, NIGHT);
  });

  afterAll(async () => {
    await person?.close();
  });

  it('night: the back seizes up, no danger is found, and warmth helps', async () => {
    await beginCheck(page, stage.url, spoken);
    await answerCheck(page, ordinaryStrain, pointer(page), spoken);
    await page.getByRole('heading', { name: spoken.selfCare }).waitFor();
    await page.locator('a[href="/relief"]').first().click();
    await life.answer();
    await life.go('/relief/heat-pad');
    await page.locator('main button').first().click();
  });

  it('a dose is answered before it is taken, and one near the limit is refused in time', async () => {
    await life.go('/medicines');
    await life.answer({ ...ordinaryStrain, weight: 180 });
    for (const hour of [0.5, 6.6, 12.7]) {
      await life.at(hour);
      expect(await life.answerOn(TABLET)).toContain(spoken.mayTake);
      await life.take(TABLET, 2);
    }
    await life.at(14);
    expect(await life.answerOn(TABLET)).not.toContain(spoken.mayTake);
    await life.at(18.8);
    expect(await life.answerOn(TABLET)).not.toContain(spoken.mayTake);
    await life.at(25);
    expect(await life.answerOn(TABLET)).toContain(spoken.mayTake);
  });

  it('it eases: the line falls, and movement is offered', async () => {
    for (const [day, pain] of [7, 7, 6, 6, 5, 5, 4, 4, 3, 3].entries())
      for (const hour of [8, 20]) await life.logPain(day * DAY + hour, pain);
    await life.at(10 * DAY + 9);
    await life.checkAgain({ ...ordinaryStrain, 'pain-now': 3, 'days-since-onset': 10 });
    await page.getByRole('heading', { name: spoken.selfCare }).waitFor();
  });

  it('a session is done from the warm-up to the last number', async () => {
    await life.go('/move/session');
    await life.answer();
    await life.playSession(3);
  });

  it('a setback: the app says that it gets worse and asks about danger again', async () => {
    for (const [day, pain] of [3, 3, 3, 6, 6, 7, 7].entries())
      for (const hour of [8, 20]) await life.logPain((11 + day) * DAY + hour, pain);
    await life.at(18 * DAY + 9);
    await life.go('/');
    expect(await life.title()).toBe(spoken.worsening);
  });

  it('six weeks on, "still there" calls for a visit', async () => {
    for (let day = 19; day < 43; day += 1) await life.logPain(day * DAY + 20, 4 + (day % 2));
    await life.at(43 * DAY + 9);
    await life.checkAgain({ ...ordinaryStrain, 'pain-now': 4, 'days-since-onset': 43 });
    await life.go('/answer');
    await page.getByRole('heading', { name: spoken.routine }).waitFor();
  });

  it('the report is one printed page', async () => {
    await life.go('/report');
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4' });
    await page.emulateMedia({ media: null });
    expect(pagesOf(pdf)).toBe(1);
  });

  it('a backup outlives the phone: all is deleted, brought back, and nothing is lost', async () => {
    const before = await life.entryCount();
    const file = await life.backUp();
    await life.eraseAll();
    await life.restore(file);
    expect(await life.entryCount()).toBe(before);
    await life.go('/answer');
    await page.getByRole('heading', { name: spoken.routine }).waitFor();
  });

  it('nothing broke, and nobody else was asked', () => {
    expect(trouble).toEqual([]);
  });
});

/** The pages of a PDF, by its own page objects. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
