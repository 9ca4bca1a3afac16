/** The languages of the app. One more language is one more line here, and its words in `words/` and the knowledge. */

interface Language {
  /** The name as its speakers write it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** A machine made the words and no clinician who speaks the language has read them yet. */
  readonly machineMade: boolean;
}

export const languages = {
  en: { name: 'English', dir: 'ltr', machineMade: false },
  es: { name: 'Español', dir: 'ltr', machineMade: true },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageId = keyof typeof languages;

/** The first of `wanted` (BCP 47, such as `es-MX`) that the app speaks; English when it speaks none of them. */
export function languageFor(wanted: readonly string[]): LanguageId {
  return wanted.map(primaryOf).find(isLanguage) ?? 'en';
}

/** The language of a tag without its region and script: `es` of `es-MX`. */
export const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

export const isLanguage = (id: unknown): id is LanguageId =>
  typeof id === 'string' && Object.hasOwn(languages, id);
