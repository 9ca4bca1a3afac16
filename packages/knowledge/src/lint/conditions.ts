/** Every predicate of the knowledge with the place where it stands. */
import type { Predicate } from '@unknot/logic';
import { derivedFacts } from '../derived-facts.ts';
import { exclusions } from '../exclusions.ts';
import { factors } from '../factors.ts';
import { lookAgain } from '../look-again.ts';
import { medicines, type OtcMedicine } from '../medicines.ts';
import { remedies } from '../remedies.ts';
import { rules } from '../rules.ts';
import type { Remedy } from '../schema.ts';
import { movementConditions } from './movement-records.ts';

interface Condition {
  readonly place: string;
  readonly when: Predicate | undefined;
}

const offers = [...Object.values<Remedy>(remedies), ...Object.values<OtcMedicine>(medicines)];

const all: readonly Condition[] = [
  ...rules.map(({ id, when }) => ({ place: `rule ${id}`, when })),
  ...Object.entries(derivedFacts).map(([id, { when }]) => ({ place: `derived ${id}`, when })),
  ...exclusions.map(({ id, when }) => ({ place: `exclusion ${id}`, when })),
  ...factors.flatMap(({ id, weights, clinician }) =>
    [...weights, ...clinician].map(({ when }) => ({ place: `factor ${id}`, when })),
  ),
  ...offers.flatMap(({ id, avoidWhen, askWhen }) => [
    { place: `${id} avoidWhen`, when: avoidWhen },
    { place: `${id} askWhen`, when: askWhen },
  ]),
  ...Object.values<OtcMedicine>(medicines).flatMap(({ id, lowered }) =>
    lowered.map(({ when }) => ({ place: `${id} lowered`, when })),
  ),
  { place: 'look again', when: lookAgain.when },
  ...movementConditions,
];

/** Every predicate that is there. */
export const conditions = all.filter(
  (condition): condition is { readonly place: string; readonly when: Predicate } =>
    condition.when !== undefined,
);
