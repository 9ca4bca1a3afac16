import { afterEach, describe, expect, it, vi } from 'vitest';
import { locale } from './language.ts';

afterEach(() => vi.unstubAllGlobals());

describe('locale', () => {
  it.each([
    [['en-US'], 'en-US'],
    [['fr-FR', 'en-AU'], 'en-AU'],
    [['en-US@posix'], 'en-GB'],
    [[], 'en-GB'],
  ])('%j is written as %s', (languages, expected) => {
    vi.stubGlobal('navigator', { languages });
    expect(locale()).toBe(expected);
  });
});
