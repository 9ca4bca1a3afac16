/** What the log says of the course, as facts that the rules read: part 8.4 of the evidence. */
import { type FactId, type MedicineGroup, medicineKinds, thresholds } from '@unknot/knowledge';
import { type Facts, hoursBetween } from '@unknot/logic';
import { DAY_HOURS, ingredientsOf, isLowDoseAspirin } from './intakes.ts';
import type { CheckIn, Dose, Instant, PatientCase } from './patient-case.ts';
import { recent } from './recent.ts';
import type { Trend } from './trend.ts';

const NOTHING_LOGGED = {
  'worse-acute': false,
  'worse-acute-48h': false,
  'worse-trend': false,
  'worse-after-14-days': false,
  'woken-3-nights': false,
  'function-worse': false,
  'no-change-7d': false,
  'tablets-10-days': false,
  'persistent-14': false,
  'persistent-28': false,
  'subacute-42': false,
  'chronic-84': false,
  'recurrent-3': false,
} as const satisfies Facts<FactId>;

/** The facts that the log of `patient` settles at `now`, its trend being `trend`. */
export function courseFacts(patient: PatientCase, trend: Trend, now: Instant): Facts<FactId> {
  const { checkIns, doses, episodes } = patient;
  if (checkIns.length + doses.length + episodes.length === 0) return NOTHING_LOGGED;
  const has = (sign: Trend['because'][number]) => trend.because.includes(sign);
  const day = trend.numbers.day ?? 0;
  const worse = RISES.some(has);
  return {
    'worse-acute': has('worse-acute'),
    'worse-acute-48h': has('worse-acute-48'),
    'worse-trend': worse,
    'worse-after-14-days': worse && day >= thresholds['persistent-14-days'].value,
    'woken-3-nights': wokenThreeNights(checkIns, now),
    'function-worse': has('function-worse'),
    'no-change-7d': noChange(patient, trend, now),
    'tablets-10-days': tabletsTooLong(patient, day, now),
    'persistent-14': has('persistent-14'),
    'persistent-28': has('persistent-28'),
    'subacute-42': has('subacute-42'),
    'chronic-84': has('chronic-84'),
    'recurrent-3': trend.recurrent,
  };
}

const RISES = [
  'worse-trend',
  'worse-run',
  'worse-since-start',
  'worse-slowly',
  'worse-lately',
  'worse-behind-medicine',
] as const;

/** A bad night was logged on each of the last three days, counted back from `now`. */
function wokenThreeNights(checkIns: readonly CheckIn[], now: Instant): boolean {
  const nights = thresholds['woken-nights'].value;
  const bad = recent(checkIns, now, nights * DAY_HOURS).filter(
    ({ nightWakes = 0 }) => nightWakes >= thresholds['woken-times'].value,
  );
  return areRunning(daysAgoOf(bad, now), nights);
}

/** A week on, heat or tablets were used, and the pain is where it was. */
function noChange(patient: PatientCase, { numbers }: Trend, now: Instant): boolean {
  const start = numbers.start ?? 0;
  const latest = numbers.latest ?? 0;
  return (
    start > 0 &&
    (numbers.day ?? 0) >= thresholds['no-change-days'].value &&
    latest >= thresholds['no-change-pain'].value &&
    (start - latest) / start < thresholds['no-change-share'].value &&
    (usesHeat(patient, now) || usesTablets(patient, now))
  );
}

const usesHeat = ({ remedies = [] }: PatientCase, now: Instant): boolean =>
  remedies.some((use) => use.remedy.startsWith('heat') && isRecent(use, now));

const usesTablets = ({ doses }: PatientCase, now: Instant): boolean =>
  recent(doses, now, WEEK_HOURS).some((dose) => isTablet(dose) && isRecent(dose, now));

const WEEK_HOURS = thresholds['week-days'].value * DAY_HOURS;

const isRecent = ({ at }: { readonly at: Instant }, now: Instant): boolean => {
  const hours = hoursBetween(at, now);
  return hours >= 0 && hours < WEEK_HOURS;
};

/** A pain tablet of the kind that is sold over the counter. */
const isTablet = (dose: Dose): boolean =>
  !isLowDoseAspirin(dose) &&
  ingredientsOf(dose).some((ingredient) => TABLETS.has(medicineKinds[ingredient]?.group));

const TABLETS: ReadonlySet<MedicineGroup | undefined> = new Set<MedicineGroup>([
  'nsaid',
  'paracetamol',
]);

/** Tablets on ten days running, or in the last day while the pain has lasted longer than that. */
function tabletsTooLong({ doses, facts }: PatientCase, day: number, now: Instant): boolean {
  const most = thresholds['tablet-days'].value;
  const days = daysAgoOf(recent(doses, now, most * DAY_HOURS).filter(isTablet), now);
  const told = facts['days-since-onset'];
  const lasted = Math.max(day, typeof told === 'number' ? told : 0);
  return areRunning(days, most) || (lasted > most && days.has(0));
}

/** The days on which `entries` lie: 0 is the 24 hours up to `now`. */
const daysAgoOf = (
  entries: readonly { readonly at: Instant }[],
  now: Instant,
): ReadonlySet<number> =>
  new Set(entries.map(({ at }) => Math.floor(hoursBetween(at, now) / DAY_HOURS)));

/** Are the last `count` days all among `days`? */
const areRunning = (days: ReadonlySet<number>, count: number): boolean =>
  Array.from({ length: count }, (_, ago) => ago).every((ago) => days.has(ago));
