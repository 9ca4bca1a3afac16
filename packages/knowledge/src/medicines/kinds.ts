/**
 * What kind of medicine each one is, and nothing more: all that the danger check needs of the dose log,
 * without loading every medicine with its cautions. A test holds it to the records.
 */
import type { MedicineGroup } from './medicine.ts';

interface MedicineKind {
  readonly group: MedicineGroup;
  /** The ingredients that a dose of it adds to, when not itself. */
  readonly countedAs?: readonly string[];
  /** Hours that a dose works, when longer than the plain kind. */
  readonly lastsHours?: number;
}

export const medicineKinds: { readonly [medicine: string]: MedicineKind } = {
  'topical-nsaid': { group: 'topical-nsaid' },
  ibuprofen: { group: 'nsaid' },
  naproxen: { group: 'nsaid' },
  paracetamol: { group: 'paracetamol' },
  'effervescent-paracetamol': { group: 'paracetamol', countedAs: ['paracetamol'] },
  'slow-paracetamol': { group: 'paracetamol', countedAs: ['paracetamol'], lastsHours: 8 },
  'topical-salicylate': { group: 'topical-nsaid' },
  'topical-capsaicin': { group: 'rub' },
  'topical-menthol': { group: 'rub' },
  aspirin: { group: 'nsaid' },
  'sedating-antihistamine': { group: 'sedating-antihistamine' },
  codeine: { group: 'opioid' },
  'co-codamol': { group: 'opioid', countedAs: ['codeine', 'paracetamol'] },
  diclofenac: { group: 'nsaid' },
  celecoxib: { group: 'nsaid' },
  methocarbamol: { group: 'relaxant' },
  cyclobenzaprine: { group: 'relaxant' },
  tizanidine: { group: 'relaxant' },
  carisoprodol: { group: 'relaxant' },
  baclofen: { group: 'relaxant' },
  orphenadrine: { group: 'relaxant' },
  chlorzoxazone: { group: 'relaxant' },
  metaxalone: { group: 'relaxant' },
  diazepam: { group: 'benzodiazepine' },
  amitriptyline: { group: 'tricyclic' },
  nortriptyline: { group: 'tricyclic' },
  tramadol: { group: 'opioid' },
  morphine: { group: 'opioid' },
  oxycodone: { group: 'opioid' },
  gabapentin: { group: 'gabapentinoid' },
  pregabalin: { group: 'gabapentinoid' },
  'steroid-tablets': { group: 'steroid' },
  'magnesium-supplement': { group: 'supplement' },
  'potassium-supplement': { group: 'supplement' },
  quinine: { group: 'quinine' },
};
