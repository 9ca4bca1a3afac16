import { describe, expect, it } from 'vitest';
import { isLanguage, languageFor } from './languages.ts';

describe('languageFor', () => {
  it.each([
    [['es-MX', 'en'], 'es'],
    [['EN-us'], 'en'],
    [['fr', 'es'], 'es'],
    [['fr-CA'], 'en'],
    [[], 'en'],
  ] as const)('%j is answered in %s', (wanted, spoken) => {
    expect(languageFor(wanted)).toBe(spoken);
  });
});

describe('isLanguage', () => {
  it('does not take a name of every object for a language', () => {
    expect(isLanguage('constructor')).toBe(false);
    expect(isLanguage('es')).toBe(true);
  });
});
