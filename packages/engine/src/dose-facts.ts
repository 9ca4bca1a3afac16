/** What the log of doses says by itself, so that it need not be asked and cannot be denied. */
import {
  type FactId,
  type MedicineGroup,
  medicineKinds,
  recognisedMedicines,
} from '@unknot/knowledge';
import { type Facts, hoursBetween } from '@unknot/logic';
import { DAY_HOURS, ingredientsOf, isLowDoseAspirin } from './intakes.ts';
import { ledger } from './ledger.ts';
import { overdoseFacts } from './overdose-facts.ts';
import type { Dose, Instant, PatientCase } from './patient-case.ts';
import { recent } from './recent.ts';

/** After so many days running, someone of 65 or older asks first (PA8). */
const LONG_DAYS = 3;

/** Hours in which an allergic reaction to a medicine shows (E22). */
const REACTION_HOURS = 2;

/** Hours in which an anti-inflammatory still counts as in use (U26). */
const NSAID_USE_HOURS = 7 * DAY_HOURS;

/** A dose of the group in 24 hours is a "yes" to this. */
const FACT_OF_GROUP: { readonly [Group in MedicineGroup]?: FactId } = {
  opioid: 'opioid-24h',
  benzodiazepine: 'benzodiazepine-24h',
  relaxant: 'relaxant-24h',
  gabapentinoid: 'gabapentinoid',
  tricyclic: 'tricyclic',
  steroid: 'steroid-now',
  'sedating-antihistamine': 'sedating-antihistamine-24h',
};

/** The facts that the doses of `patient` settle at `now`. An empty log says no more than the given facts. */
export function doseFacts(patient: PatientCase, now: Instant): Facts<FactId> {
  const week = recent(patient.doses, now, NSAID_USE_HOURS);
  const within = (hours: number) => week.filter(({ at }) => hoursBetween(at, now) < hours);
  const today = within(DAY_HOURS);
  const fresh = today.flatMap(ingredientsOf);
  const facts = [
    ...fresh.flatMap(factsOf),
    ...(today.some(isLowDoseAspirin) ? (['antiplatelet'] as const) : []),
    ...(within(NSAID_USE_HOURS).some(isNsaid) ? (['nsaid-aspirin-user'] as const) : []),
    ...(within(REACTION_HOURS).length > 0 ? (['medicine-taken-2h'] as const) : []),
  ];
  return {
    ...Object.fromEntries(facts.map((fact) => [fact, true])),
    'codeine-in-log': fresh.includes('codeine'),
    'paracetamol-3-days': ledger(patient.doses, 'paracetamol', null, now).daysRunning >= LONG_DAYS,
    ...overdoseFacts(patient, now),
  };
}

const isNsaid = ({ ingredient }: Dose): boolean => medicineKinds[ingredient]?.group === 'nsaid';

const FACTS_OF_NAME: ReadonlyMap<string, readonly FactId[]> = new Map(
  recognisedMedicines.map(({ name, facts = [] }) => [name, facts]),
);

/** Codeine has a fact of its own: it must not forbid its own next dose as "another strong painkiller". */
function factsOf(ingredient: string): readonly FactId[] {
  if (ingredient === 'codeine') return ['sedative-24h'];
  const kind = medicineKinds[ingredient];
  if (kind === undefined) return withSedative(FACTS_OF_NAME.get(ingredient) ?? []);
  const fact = FACT_OF_GROUP[kind.group];
  return fact === undefined ? [] : withSedative([fact]);
}

/** What can stop the breath of someone found drowsy (E33). */
const SEDATIVES: ReadonlySet<FactId> = new Set([
  'opioid-24h',
  'benzodiazepine-24h',
  'relaxant-24h',
  'gabapentinoid',
  'sedating-antihistamine-24h',
]);

const withSedative = (facts: readonly FactId[]): readonly FactId[] =>
  facts.some((fact) => SEDATIVES.has(fact)) ? [...facts, 'sedative-24h'] : facts;
