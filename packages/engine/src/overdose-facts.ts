/** Too much paracetamol in the log: the facts that the overdose rule reads (E23). */
import { type FactId, thresholds } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { DAY_HOURS, type Taken, takenOf } from './intakes.ts';
import type { Instant, PatientCase } from './patient-case.ts';
import { recent } from './recent.ts';

const LOOK_BACK_HOURS = thresholds['overdose-look-back-hours'].value;

/**
 * Whether any rolling 24 hours that ended in the last four days held more paracetamol than a pack
 * allows, or 75 mg for each kg and more, and whether one hour held that much. Feeling well does not
 * undo it. Weight that is not known counts as 50 kg.
 */
export function overdoseFacts({ doses, facts }: PatientCase, now: Instant): Facts<FactId> {
  const taken = takenOf(recent(doses, now, LOOK_BACK_HOURS + DAY_HOURS), 'paracetamol', now);
  const weight = typeof facts.weight === 'number' ? facts.weight : null;
  const kg = weight ?? thresholds['overdose-unknown-weight'].value;
  const poisoning = thresholds['overdose-mg-per-kg'].value * kg;
  const inADay = mostWithin(taken, (hours) => hours < DAY_HOURS);
  const single = thresholds['overdose-single-hours'].value;
  const atOnce = mostWithin(taken, (hours) => hours <= single);
  return {
    'paracetamol-over-label': inADay > packMg(weight),
    'paracetamol-over-75-mg-per-kg': inADay >= poisoning,
    'paracetamol-single-over-75-mg-per-kg': atOnce >= poisoning,
  };
}

/** The most milligrams that lay so close together that `within` holds from the first to the last. */
function mostWithin(taken: readonly Taken[], within: (hours: number) => boolean): number {
  const sums = taken
    .filter(({ hoursAgo }) => hoursAgo < LOOK_BACK_HOURS)
    .map((last) =>
      taken
        .filter(({ hoursAgo }) => hoursAgo >= last.hoursAgo && within(hoursAgo - last.hoursAgo))
        .reduce((sum, { mg }) => sum + mg, 0),
    );
  return Math.max(0, ...sums);
}

/** The most that a pack, or the local table for a low weight, allows in 24 hours. */
function packMg(weight: number | null): number {
  if (weight !== null && weight <= 40) return thresholds['paracetamol-pack-mg-to-40-kg'].value;
  if (weight !== null && weight < 50) return thresholds['paracetamol-pack-mg-under-50-kg'].value;
  return thresholds['paracetamol-pack-mg'].value;
}
