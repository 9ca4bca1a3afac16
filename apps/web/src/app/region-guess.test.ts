import { describe, expect, it } from 'vitest';
import { guessRegion } from './region-guess.ts';

describe('guessRegion', () => {
  it.each([
    ['Europe/London', 'en-US', 'UK'],
    ['Europe/Berlin', 'en-US', 'EU'],
    ['Europe/Zagreb', 'hr-HR', 'EU'],
    ['Atlantic/Canary', 'es-ES', 'EU'],
    ['America/New_York', 'es-ES', 'US'],
    ['America/Indiana/Knox', 'en-US', 'US'],
    ['Pacific/Honolulu', 'en-US', 'US'],
    ['Europe/Oslo', 'nb-NO', 'other'],
    ['America/Toronto', 'en-CA', 'other'],
    ['Australia/Sydney', 'en-US', 'other'],
    ['UTC', 'en-GB', 'UK'],
    ['UTC', 'de-DE', 'EU'],
    ['Etc/GMT+5', 'en-US', 'US'],
    ['UTC', 'en', 'other'],
    ['', 'ja-JP', 'other'],
  ])('%s with %s is %s', (timeZone, language, region) => {
    expect(guessRegion({ timeZone, language })).toBe(region);
  });
});
