/** Where the person probably is, for the emergency number until they choose. Asks no network. */
import type { RegionId } from '@unknot/knowledge';

/** What the device says of itself. */
export interface DeviceHints {
  /** IANA time zone, such as `Europe/London`. */
  readonly timeZone: string;
  /** BCP 47 tag, such as `en-GB`. */
  readonly language: string;
}

/**
 * The time zone decides, because a phone follows the place where it is; the language only tells where its owner
 * comes from, and is asked when the zone names no place.
 */
export function guessRegion({ timeZone, language }: DeviceHints): RegionId {
  if (UK_ZONES.has(timeZone)) return 'UK';
  if (US_ZONES.test(timeZone)) return 'US';
  if (/^(Europe|Atlantic)\//.test(timeZone)) return EU_ZONES.has(timeZone) ? 'EU' : 'other';
  if (timeZone === 'Asia/Nicosia') return 'EU';
  if (/^(Etc\/|UTC|GMT|$)/.test(timeZone)) return regionOfLanguage(language);
  return 'other';
}

/** Where this device probably is. Slow the first time, so not for the first paint. */
export function deviceRegion(): RegionId {
  const { timeZone = '' } = new Intl.DateTimeFormat().resolvedOptions();
  return guessRegion({ timeZone, language: navigator.language });
}

function regionOfLanguage(language: string): RegionId {
  const country = /-([A-Z]{2})\b/.exec(language)?.[1];
  switch (country) {
    case 'US':
      return 'US';
    case 'GB':
      return 'UK';
    default:
      return country && EU_COUNTRIES.has(country) ? 'EU' : 'other';
  }
}

/** All of these are reached by 999. */
const UK_ZONES: ReadonlySet<string> = new Set([
  'Europe/London',
  'Europe/Belfast',
  'Europe/Jersey',
  'Europe/Guernsey',
  'Europe/Isle_of_Man',
  'GB',
]);

const US_ZONES =
  /^(US\/.+|Pacific\/Honolulu|America\/(New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Puerto_Rico|Indianapolis|Fort_Wayne|Louisville|(Indiana|Kentucky|North_Dakota)\/.+))$/;

const EU_ZONES: ReadonlySet<string> = new Set([
  ...'Amsterdam Athens Berlin Bratislava Brussels Bucharest Budapest Busingen Copenhagen Dublin Helsinki Lisbon'
    .split(' ')
    .map((city) => `Europe/${city}`),
  ...'Ljubljana Luxembourg Madrid Malta Mariehamn Nicosia Paris Prague Riga Rome Sofia Stockholm Tallinn Vienna'
    .split(' ')
    .map((city) => `Europe/${city}`),
  ...'Vilnius Warsaw Zagreb'.split(' ').map((city) => `Europe/${city}`),
  'Atlantic/Azores',
  'Atlantic/Canary',
  'Atlantic/Madeira',
]);

const EU_COUNTRIES: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
