/** Catalogues of words: written in English, read in the language of the page. */
import { wordsOf } from './language.ts';

/** The catalogues of words there are. Every language has all of them. */
export type CatalogueName =
  | 'about'
  | 'causes'
  | 'data'
  | 'design'
  | 'diary'
  | 'ladder'
  | 'learn'
  | 'lock'
  | 'medicine'
  | 'more'
  | 'move'
  | 'people'
  | 'profile'
  | 'relief'
  | 'report'
  | 'settings'
  | 'selfTest'
  | 'today'
  | 'week'
  | 'words';

/** What a translation of `English` has to provide: the same names; other sentences of the same kind. */
export type Translated<English> = English extends string
  ? string
  : English extends undefined
    ? undefined
    : English extends (...filling: infer Filling) => string
      ? (...filling: Filling) => string
      : { readonly [Name in keyof English]: Translated<English[Name]> };

/** The words in the language of the page. They are looked up when they are read, as the language is known only then. */
export function spoken<const English extends object>(
  name: CatalogueName,
  english: English,
): Translated<English> {
  return new Proxy<object>(english, {
    get: (_, key) => Reflect.get(wordsOf(name) ?? english, key),
  }) as Translated<English>;
}
