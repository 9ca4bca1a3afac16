/**
 * The language the app speaks. It is known before the first screen is drawn and stays until the page is loaded again:
 * a change of language loads the page anew, so that no word of the old one is left anywhere.
 */
import { translations } from '@unknot/knowledge';
import { isLanguage, type LanguageId, languageFor, languages, primaryOf } from './languages.ts';

/** A copy beside the diary, as the language is needed before the diary is open. */
const COPY = 'unknot-language';

let spokenNow: LanguageId = 'en';
let texts: ReadonlyMap<string, string> = new Map();
let catalogue: object = {};

/** The language of this page. */
export const language = (): LanguageId => spokenNow;

/** The language as `Intl` wants it: the person's own kind of it, such as `es-MX`, where the device names one. */
export function locale(): string {
  const own = navigator.languages.find((tag) => primaryOf(tag) === spokenNow && isWellFormed(tag));
  // British English gives the 24-hour clock and day before month that most of the world expects.
  return own ?? (spokenNow === 'en' ? 'en-GB' : spokenNow);
}

/** Some systems name their language in a way that `Intl` refuses, such as `en-US@posix`. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** How the words of each language but English are fetched. */
type Catalogues = Readonly<Record<Exclude<LanguageId, 'en'>, () => Promise<object>>>;

/** Finds out the language and fetches its words. English is there already, and is what is left when they do not come. */
export async function findLanguage(catalogues: Catalogues): Promise<void> {
  const chosen = keptLanguage() ?? languageFor(navigator.languages);
  try {
    if (chosen !== 'en') catalogue = await catalogues[chosen]();
    spokenNow = chosen;
  } catch {
    spokenNow = 'en';
  }
  document.documentElement.lang = spokenNow;
  document.documentElement.dir = languages[spokenNow].dir;
  if (spokenNow !== 'en') nameManifest(spokenNow);
}

/** What the home screen will say when the app is put there. */
function nameManifest(id: LanguageId): void {
  const link = document.querySelector('link[rel="manifest"]');
  link?.setAttribute('href', `/manifest.${id}.webmanifest`);
}

/** Keeps the choice and loads the page anew in it. */
export function chooseLanguage(id: LanguageId): void {
  try {
    localStorage.setItem(COPY, id);
  } catch {
    // Storage is blocked: the language of the device is all there is.
  }
  window.location.reload();
}

/** The words of one catalogue in the language of this page, or `null` in English. */
export const wordsOf = (name: string): object | null => Reflect.get(catalogue, name) ?? null;

/**
 * Fetches what the knowledge says in the language of this page; to be awaited before a text of it is shown. When it does
 * not come, the screens open in English all the same: a danger check must not wait for a translation.
 */
export async function fetchTexts(): Promise<void> {
  if (spokenNow === 'en' || texts.size > 0) return;
  try {
    texts = new Map(Object.entries(await translations[spokenNow]()));
  } catch {
    // The next screen asks again.
  }
}

/**
 * A text of the knowledge in the language of this page. English is the key: a text whose English has changed has no
 * translation any more, and is shown in English until somebody has looked at it.
 */
export const say = (text: string): string => texts.get(text) ?? text;

function keptLanguage(): LanguageId | null {
  try {
    const kept = localStorage.getItem(COPY);
    return isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}
