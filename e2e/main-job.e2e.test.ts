/** The main job, as it must work at 2 a.m.: by keyboard, by touch, offline, and without a word to anybody else. */
import { type FactId, ordinaryStrain } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerCheck, barriers, beginCheck, newPerson, startApp, watch } from './app.ts';
import { type Hands, keyboard, pointer } from './hands.ts';
import { setStage } from './stage.ts';

const strain: Facts<FactId> = ordinaryStrain;
const emergency: Facts<FactId> = { 'tearing-ripping': true };

const stage = setStage();

const selfCare = (page: Page) =>
  page.getByRole('heading', { name: 'You can look after this yourself for now' }).waitFor();

it('runs from the first screen to "log how it is now" by touch at 320 px', async () => {
  const person = await newPerson(stage.browser, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await person.newPage();
  const trouble = watch(page, stage.url);
  await beginCheck(page, stage.url);
  await answerCheck(page, strain);
  await selfCare(page);
  await page.getByRole('link', { name: 'The next 20 minutes' }).tap();
  await page.waitForURL('**/relief');
  await passReliefQuestions(page);
  await page.getByRole('heading', { level: 1, name: 'The next 20 minutes' }).waitFor();
  await page.goto(`${stage.url}/log`);
  await page.getByRole('button', { name: 'Pain 4 of 10' }).tap();
  await page.getByText('Saved.').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(trouble).toEqual([]);
  await person.close();
});

it('runs from the first screen to a saved entry by keyboard alone', async () => {
  const person = await newPerson(stage.browser, { viewport: { width: 1280, height: 800 } });
  const page = await person.newPage();
  const hands = keyboard(page);
  await page.goto(stage.url);
  await hands.tap('button', 'My back has seized up');
  await answerCheck(page, strain, hands);
  await selfCare(page);
  await hands.tap('link', 'The next 20 minutes');
  await page.waitForURL('**/relief');
  await passReliefQuestions(page, hands);
  await page.goto(`${stage.url}/log`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await hands.tap('button', 'Pain 4 of 10');
  await page.getByText('Saved.').first().waitFor();
  await person.close();
});

it('reaches the call button by keyboard in an emergency', async () => {
  const person = await newPerson(stage.browser, { viewport: { width: 1280, height: 800 } });
  const page = await person.newPage();
  const hands = keyboard(page);
  await page.goto(stage.url);
  await hands.tap('button', 'My back has seized up');
  await answerCheck(page, emergency, hands);
  const call = page.getByRole('link', { name: /Call 911/ });
  await call.waitFor();
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    if (await call.evaluate((link) => link === document.activeElement)) break;
  }
  expect(await call.evaluate((link) => link === document.activeElement)).toBe(true);
  await person.close();
});

it('interrupts at once with one call button in an emergency', async () => {
  const person = await newPerson(stage.browser);
  const page = await person.newPage();
  const trouble = watch(page, stage.url);
  await beginCheck(page, stage.url);
  await answerCheck(page, emergency);
  const call = page.getByRole('link', { name: /Call 911/ });
  await call.waitFor();
  expect(await call.getAttribute('href')).toBe('tel:911');
  const others = await page.getByRole('main').getByRole('link').allTextContents();
  expect(others.filter((text) => !/911/.test(text))).toEqual([]);
  expect(trouble).toEqual([]);
  await person.close();
});

it('offers urgent help to who is faster than the questions', async () => {
  const person = await newPerson(stage.browser);
  const page = await person.newPage();
  await page.route('**/assets/check-*.js', () => undefined);
  await beginCheck(page, stage.url);
  await page.getByRole('heading', { level: 1, name: 'One moment.' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Get urgent help' }).click();
  await page.getByRole('link', { name: 'Call 911' }).waitFor();
  await person.close();
});

it('keeps the answers of a tab that was killed', async () => {
  const person = await newPerson(stage.browser);
  const first = await person.newPage();
  await beginCheck(first, stage.url);
  await first.getByRole('checkbox', { name: 'None of these' }).check();
  await first.getByRole('button', { name: 'Continue' }).click();
  await first.getByRole('heading', { level: 1, name: 'About the pain itself' }).waitFor();
  await first.close();
  const second = await person.newPage();
  await second.goto(`${stage.url}/check`);
  await second.getByRole('heading', { level: 1, name: 'About the pain itself' }).waitFor();
  await person.close();
});

it('comes back to Today, from where a change begins the check anew', async () => {
  const person = await newPerson(stage.browser);
  const page = await person.newPage();
  await page.goto(stage.url);
  expect(await page.getByRole('navigation', { name: 'Places' }).count()).toBe(0);
  await beginCheck(page, stage.url);
  await answerCheck(page, strain);
  await selfCare(page);
  await page.getByRole('link', { name: 'Today' }).click();
  const places = page.getByRole('navigation', { name: 'Places' });
  expect(await places.locator('[aria-current="page"]').textContent()).toBe('Today');
  await page.getByRole('link', { name: 'The next 20 minutes' }).waitFor();
  await page.getByRole('button', { name: 'It is getting worse' }).click();
  await page.getByRole('heading', { level: 1, name: 'Do you have any of these?' }).waitFor();
  await person.close();
});

it('asks once more before the first warmth, and keeps its time through a reload', async () => {
  const person = await newPerson(stage.browser);
  const page = await person.newPage();
  await beginCheck(page, stage.url);
  await answerCheck(page, strain);
  await selfCare(page);
  await page.goto(`${stage.url}/relief/heat-pad`);
  await passReliefQuestions(page);
  await page.getByRole('button', { name: 'Start 15 minutes' }).click();
  await page.getByRole('button', { name: 'None is true. Start' }).click();
  await page.getByRole('button', { name: 'Stop the timer' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Stop the timer' }).click();
  await page.getByRole('button', { name: 'Start 15 minutes' }).click();
  await page.getByRole('button', { name: 'Stop the timer' }).waitFor();
  await person.close();
});

it('reloads and decides offline after the first visit, with the server gone', async () => {
  const person = await newPerson(stage.browser);
  const page = await person.newPage();
  const own = await startApp();
  await page.goto(own.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await page.reload();
  await own.stop();
  await person.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'My back has seized up' }).click();
  await answerCheck(page, strain);
  await selfCare(page);
  for (const path of [
    '/relief',
    '/causes',
    '/log',
    '/medicines',
    '/learn/heat',
    '/urgent',
    '/data',
    '/about',
  ]) {
    await page.goto(own.url + path);
    await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  }
  await person.close();
});

describe.each(['dark', 'light'] as const)('every screen, %s', (colorScheme) => {
  it('has no barrier that axe can find', async () => {
    const person = await newPerson(stage.browser, { colorScheme, reducedMotion: 'reduce' });
    const page = await person.newPage();
    const found: string[] = [];
    const look = async (name: string) => {
      await page.locator('main:not([aria-busy="true"]) h1').waitFor();
      found.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`));
    };
    await page.goto(stage.url);
    await look('first');
    await beginCheck(page, stage.url);
    await look('first question');
    await answerCheck(page, strain);
    await selfCare(page);
    await look('self-care');
    for (const path of [
      '/relief',
      '/causes',
      '/medicines',
      '/log',
      '/learn',
      '/learn/causes',
      '/learn/discs',
      '/urgent',
      '/data',
      '/about',
      '/nowhere',
    ]) {
      await page.goto(stage.url + path);
      await look(path);
    }
    expect(found).toEqual([]);
    await person.close();
  });

  it('has none in an emergency either', async () => {
    const person = await newPerson(stage.browser, { colorScheme, reducedMotion: 'reduce' });
    const page = await person.newPage();
    await beginCheck(page, stage.url);
    await answerCheck(page, emergency);
    await page.getByRole('link', { name: /Call 911/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await person.close();
  });
});

/** Answers "none of these" before heat is offered. */
async function passReliefQuestions(page: Page, hands: Hands = pointer(page)): Promise<void> {
  const heading = page.locator('main:not([aria-busy="true"]) h1');
  while (true) {
    await heading.waitFor();
    const none = page.getByRole('checkbox', { name: /^(None of these|No, this is not true)$/ });
    if (!(await none.isVisible())) return;
    const title = await heading.textContent();
    const alone = await page.getByRole('checkbox', { name: 'No, this is not true' }).isVisible();
    await hands.tap('checkbox', alone ? 'No, this is not true' : 'None of these');
    await hands.tap('button', 'Continue');
    await expect.poll(() => heading.textContent()).not.toBe(title);
  }
}
