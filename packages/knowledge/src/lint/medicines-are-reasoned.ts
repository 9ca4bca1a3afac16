import { medicines, type OtcMedicine } from '../medicines.ts';
import type { Linter } from './linter.ts';

export const medicinesAreReasoned: Linter = {
  name: 'medicines-are-reasoned',
  description:
    'Whatever is never cleared says why; what is "sourced" has a source; prescription medicines have no dose, a card and no clearance; adults only.',
  check: () => Object.values<OtcMedicine>(medicines).flatMap(problemsOf),
};

function problemsOf(medicine: OtcMedicine): readonly string[] {
  const { id, atBest, atBestWhy, cautions, supply, limits, card, basis, sources } = medicine;
  const cleared = [atBest.US, atBest.UK].every((verdict) => verdict === 'ok');
  const prescribed = (['US', 'UK'] as const).filter((label) => supply[label] === 'prescription');
  return [
    ...(cleared === (atBestWhy !== undefined) ? [`${id}: atBestWhy does not fit atBest`] : []),
    ...(basis === 'sourced' && sources.length === 0 ? [`${id} has no source`] : []),
    ...cautions
      .filter((caution) => caution.basis === 'sourced' && caution.sources.length === 0)
      .map(({ ref }) => `${id} ${ref} has no source`),
    ...prescribed
      .filter((label) => atBest[label] === 'ok' || limits[label] !== null)
      .map((label) => `${id} is by prescription (${label}) and yet has a dose or a clearance`),
    ...(prescribed.length === 2 && card === undefined && atBest.US !== 'avoid'
      ? [`${id} has no card for the prescriber`]
      : []),
    ...(cautions.some(({ verdict, when }) => verdict === 'avoid' && isAdultsOnly(when))
      ? []
      : [`${id} is not for adults only`]),
  ];
}

const isAdultsOnly = (when: OtcMedicine['avoidWhen']): boolean =>
  typeof when === 'object' && 'below' in when && when.fact === 'age' && when.below >= 18;
