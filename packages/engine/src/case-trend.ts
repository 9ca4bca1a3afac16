/** The trend of a whole case: the pain, what the person can do, and the medicines that may hide it. */
import type { Instant, PatientCase } from './patient-case.ts';
import { maskingOf } from './trend/masking.ts';
import { type Trend, trend } from './trend.ts';

/** The trend of `patient` at `now`. */
export function caseTrend({ checkIns, doses, episodes, facts }: PatientCase, now: Instant): Trend {
  const { masked, strongRises } = maskingOf(doses, checkIns, now);
  return trend(
    {
      checkIns,
      episodes,
      analgesicMasked: masked || SAID.some((fact) => facts[fact] === true),
      strongPainkillerRises: strongRises,
    },
    now,
  );
}

/** A strong painkiller that was told, not logged: when it began is not known. */
const SAID = ['opioid-24h', 'strong-painkiller-now'] as const;
