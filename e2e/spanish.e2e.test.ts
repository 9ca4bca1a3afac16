/** The app in Spanish: not a word of English left on any screen, no barrier, and nothing that breaks from right to left. */
import { ordinaryStrain, products, translations } from '@unknot/knowledge';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { barriers, newPerson, watch } from './app.ts';
import { bringIn } from './diaries.ts';
import { screens as listed, type Screen } from './screen-list.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** What else is said where there is danger, or where it is not ruled out. */
const answers = {
  emergency: { ...ordinaryStrain, 'chest-symptom': true, 'chest-pressure': true },
  urgent: { ...ordinaryStrain, 'cancer-hx': true, 'cancer-active': true },
  undecided: { 'chest-symptom': true },
};

const screens: readonly Screen[] = [
  ...listed,
  ...Object.entries(answers).flatMap(([name, told]) => {
    const diary = [
      [0.2, 'region-chosen', { region: 'UK' }],
      [0.2, 'check-started', {}],
      [0.1, 'facts-answered', { answers: told }],
    ] as const;
    return ['/', '/answer', '/check'].map((path) => ({ name: `${name} ${path}`, path, diary }));
  }),
];

/** Names, and words that both languages write alike. */
const ALIKE = new Set(['Unknot', 'English', 'Español', 'No', 'Normal']);

/** What a pack is called stays as it is printed there. */
const PACKS = new Set([...products.values()].flatMap(({ names: [, ...printed] }) => printed));

const isName = (text: string): boolean =>
  ALIKE.has(text) || text.split(', ').every((part) => PACKS.has(part));

const SPANISH = {
  locale: 'es-MX',
  viewport: { width: 320, height: 800 },
  reducedMotion: 'reduce',
} as const;

describe('the app in Spanish', () => {
  let walked: ReadonlyMap<string, Seen>;

  beforeAll(async () => {
    walked = await onEveryScreen(SPANISH, async (page, screen) => ({
      faults: await faultsOn(page, screen),
      texts: new Set(await textsOn(page)),
    }));
  }, 600_000);

  it('has no barrier and breaks nothing when all is turned from right to left', () => {
    expect([...walked.values()].flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('goes to the home screen with Spanish words', async () => {
    const person = await newPerson(stage.browser, SPANISH);
    const page = await person.newPage();
    await page.goto(stage.url);
    await page.locator('link[rel="manifest"][href="/manifest.es.webmanifest"]').waitFor({
      state: 'attached',
    });
    const [spanish, english] = await Promise.all(
      ['/manifest.es.webmanifest', '/manifest.webmanifest'].map(async (path) =>
        (await page.request.get(`${stage.url}${path}`)).json(),
      ),
    );
    expect(spanish).toMatchObject({ lang: 'es', id: english.id, icons: english.icons });
    const namesOf = (manifest: { readonly shortcuts: readonly { readonly name: string }[] }) =>
      manifest.shortcuts.map(({ name }) => name);
    const shared = namesOf(spanish).filter((name) => namesOf(english).includes(name));
    expect(shared).toEqual([]);
    await person.close();
  });

  it('shows no English to a Spanish reader', async () => {
    const spanish = new Map(Object.entries<string>(await translations.es()));
    const inEnglish = await onEveryScreen(
      { ...SPANISH, locale: 'en-GB' },
      async (page) => new Set(await textsOn(page)),
    );
    const left = [...walked].flatMap(([name, { texts }]) => {
      const english = inEnglish.get(name) ?? new Set();
      return [...texts]
        .filter((text) => (english.has(text) || spanish.has(text)) && spanish.get(text) !== text)
        .filter((text) => !isName(text))
        .map((text) => `${name}: ${text}`);
    });
    expect(left).toEqual([]);
  }, 600_000);
});

interface Seen {
  readonly faults: readonly string[];
  readonly texts: ReadonlySet<string>;
}

async function faultsOn(page: Page, { name }: Screen): Promise<readonly string[]> {
  const faults = (await barriers(page)).map((barrier) => `${name}: ${barrier}`);
  if (await runsOff(page)) faults.push(`${name}: wider than the screen`);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  if (await runsOff(page)) faults.push(`${name}: wider than the screen from right to left`);
  return faults;
}

/** By screen, what `look` finds there; errors and foreign requests under the name of the diary's last screen. */
async function onEveryScreen<Found>(
  options: BrowserContextOptions,
  look: (page: Page, screen: Screen) => Promise<Found>,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  for (const diary of new Set(screens.map((screen) => screen.diary))) {
    const person = await newPerson(stage.browser, options);
    const page = await person.newPage();
    const troubles = watch(page, stage.url);
    if (diary) await bringIn(page, stage.url, diary);
    for (const screen of screens.filter((each) => each.diary === diary)) {
      await page.goto(`${stage.url}${screen.path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      found.set(screen.name, await look(page, screen));
    }
    await person.close();
    expect(troubles).toEqual([]);
  }
  return found;
}

/** What is read on the page or aloud, if it holds a word. Titles of sources stay in their own language. */
const textsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [document.title];
    for (const details of document.querySelectorAll('details')) details.open = true;
    const all = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('script, style, noscript, [lang="en"]:not(html), a[href^="http"]'))
        continue;
      if (node instanceof Element)
        texts.push(
          ...['aria-label', 'title', 'alt', 'placeholder'].map(
            (name) => node.getAttribute(name) ?? '',
          ),
        );
      else texts.push(node.textContent ?? '');
    }
    return texts
      .map((text) => text.trim())
      .filter((text) => /\p{L}{3}/u.test(text) || text === 'No');
  });

const runsOff = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
