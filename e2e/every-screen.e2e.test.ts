/** What must hold on every screen: no barrier, nothing off the screen, all by keyboard, help always at hand. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriers, newPerson, watch } from './app.ts';
import { bringIn } from './diaries.ts';
import { type Screen, screens } from './screen-list.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Screens by the diary that shows them, so that each diary is brought in once. */
const diaries = [...new Set(screens.map(({ diary }) => diary))];

it('no screen has a barrier that axe can find, runs off a narrow screen, also in the largest letters, breaks, or hides help', async () => {
  const options = { colorScheme: 'dark', viewport: { width: 320, height: 800 } } as const;
  const found = await troublesOf(options, async (page, screen) => [
    ...(await troublesOn(page, screen)),
    ...(await troublesInLargestLetters(page, screen)),
  ]);
  expect(found).toEqual([]);
}, 600_000);

it('nor by day on a wide one, where every control is reached with Tab, shows the focus, and has a name', async () => {
  const options = { colorScheme: 'light', viewport: { width: 1280, height: 900 } } as const;
  const found = await troublesOf(options, async (page, screen) => [
    ...(await troublesOn(page, screen)),
    ...(await keyboardTroubles(page, screen)),
  ]);
  expect(found).toEqual([]);
}, 600_000);

async function troublesOf(
  options: BrowserContextOptions,
  look: (page: Page, screen: Screen) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const diary of diaries) {
    const person = await newPerson(stage.browser, { ...options, reducedMotion: 'reduce' });
    const page = await person.newPage();
    const seen = watch(page, stage.url);
    if (diary) await bringIn(page, stage.url, diary);
    for (const screen of screens.filter((each) => each.diary === diary)) {
      await page.goto(`${stage.url}${screen.path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      found.push(...(await look(page, screen)));
    }
    found.push(...seen);
    await person.close();
  }
  return found;
}

async function troublesOn(page: Page, { name }: Screen): Promise<readonly string[]> {
  const found = (await barriers(page)).map((barrier) => `${name}: ${barrier}`);
  if (await runsOff(page)) found.push(`${name}: wider than the screen`);
  const help = page.locator('a[href="/urgent"], a[href^="tel:"]');
  if ((await help.count()) === 0) found.push(`${name}: no way to urgent help`);
  return found;
}

/** A screen half as wide in letters of the largest size is what zooming to 200 % leaves. */
async function troublesInLargestLetters(page: Page, { name }: Screen): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.dataset['text'] = 'largest';
  });
  return (await runsOff(page)) ? [`${name}: wider than the screen in the largest letters`] : [];
}

const runsOff = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const MOST_TABS = 150;

/** Walks with Tab until the focus comes round (it leaves the page for the browser on its way), and compares with what can be seen and worked. */
async function keyboardTroubles(page: Page, { name }: Screen): Promise<readonly string[]> {
  const reached = new Set<string>();
  let last = '';
  const found: string[] = [];
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusedControl(page);
    // A field for a time is one control with several stops.
    if (focused === null || focused.id === last) continue;
    if (reached.has(focused.id)) break;
    last = focused.id;
    reached.add(focused.id);
    if (!focused.shown) found.push(`${name}: the focus cannot be seen on ${focused.id}`);
  }
  for (const control of await controlsOf(page)) {
    if (!reached.has(control.id)) found.push(`${name}: not reached: ${control.id}`);
    if (control.name === '') found.push(`${name}: without a name: ${control.id}`);
  }
  return found;
}

interface Focused {
  readonly id: string;
  /** An outline, a border or a shadow that was not there before. */
  readonly shown: boolean;
}

interface Control {
  readonly id: string;
  readonly name: string;
}

/** What holds the focus; `null` when it has left the page. */
const focusedControl = (page: Page): Promise<Focused | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const radio = element instanceof HTMLInputElement && element.type === 'radio';
    const shownOn = [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.closest('label'),
    ];
    const shown = shownOn.some((place) => {
      if (!place) return false;
      const { outlineStyle, boxShadow } = getComputedStyle(place);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
    const order = [...document.querySelectorAll('*')].indexOf(element);
    return {
      id: radio ? `group ${element.name}` : `${order} ${element.outerHTML.slice(0, 90)}`,
      shown,
    };
  });

/** All that can be worked on the screen as it is, a group of radios counting as one. */
const controlsOf = (page: Page): Promise<readonly Control[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const named = (element: Element) =>
      element.getAttribute('aria-label') ||
      element.textContent?.trim() ||
      (element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])].map((label) => label.textContent?.trim()).join(' ')
        : '') ||
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    return all
      .filter((element) =>
        element.matches(
          'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary',
        ),
      )
      .filter(
        (element) => element.checkVisibility() && !element.closest('[tabindex="-1"] > [hidden]'),
      )
      .map((element) => ({
        id:
          element instanceof HTMLInputElement && element.type === 'radio'
            ? `group ${element.name}`
            : `${all.indexOf(element)} ${element.outerHTML.slice(0, 90)}`,
        name: named(element),
      }));
  });
