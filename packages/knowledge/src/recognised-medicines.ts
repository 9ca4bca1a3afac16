/**
 * Names of other medicines and what they mean here: the medicine they are judged as, or the answer they give.
 * A name that is not in the list means nothing; the person is then asked by kind.
 */
import type { MedicineId } from './medicines.ts';
import type { SourceId } from './sources.ts';
import type { FactId } from './vocabulary.ts';

/** One name, in lower case. */
export interface RecognisedMedicine {
  readonly name: string;
  /** Judged as this medicine. */
  readonly as?: MedicineId;
  /** Taking it is a "yes" to these. */
  readonly facts?: readonly FactId[];
  /** RxNorm ingredient number. */
  readonly rxcui?: string;
  /** WHO ATC code. */
  readonly atc?: string;
  readonly sources: readonly SourceId[];
}

const cpic: readonly SourceId[] = ['CPIC-RX'];
const atc26: readonly SourceId[] = ['ATC26'];

export const recognisedMedicines: readonly RecognisedMedicine[] = [
  { name: 'acetaminophen', as: 'paracetamol', sources: [] },
  { name: 'celecoxib', facts: ['other-nsaid-24h'], rxcui: '140587', sources: cpic },
  { name: 'eperisone', facts: ['relaxant-24h'], atc: 'M03BX09', sources: atc26 },
  { name: 'tolperisone', facts: ['relaxant-24h'], atc: 'M03BX04', sources: atc26 },
  { name: 'thiocolchicoside', facts: ['relaxant-24h'], atc: 'M03BX05', sources: atc26 },
  { name: 'pridinol', facts: ['relaxant-24h'], atc: 'M03BX03', sources: atc26 },
  { name: 'fentanyl', facts: ['opioid-24h'], rxcui: '4337', atc: 'N02AB03', sources: cpic },
  { name: 'morphine', facts: ['opioid-24h'], sources: [] },
  // 7804 is oxycodone; no anti-inflammatory may carry it.
  { name: 'oxycodone', facts: ['opioid-24h'], rxcui: '7804', sources: cpic },
  {
    name: 'oxycodone with acetaminophen',
    facts: ['opioid-24h', 'other-paracetamol-24h'],
    sources: [],
  },
  {
    name: 'hydrocodone with acetaminophen',
    facts: ['opioid-24h', 'other-paracetamol-24h'],
    sources: [],
  },
  { name: 'warfarin', facts: ['anticoagulant', 'warfarin'], rxcui: '11289', sources: cpic },
  { name: 'apixaban', facts: ['anticoagulant'], sources: [] },
  { name: 'rivaroxaban', facts: ['anticoagulant'], sources: [] },
  { name: 'heparin', facts: ['anticoagulant'], sources: [] },
  { name: 'methotrexate', facts: ['methotrexate'], rxcui: '6851', sources: cpic },
  { name: 'digoxin', facts: ['narrow-range-medicine'], rxcui: '3407', sources: cpic },
  { name: 'ciclosporin', facts: ['narrow-range-medicine'], rxcui: '3008', sources: cpic },
  { name: 'lithium', facts: ['narrow-range-medicine'], rxcui: '6448', sources: [] },
  { name: 'tacrolimus', facts: ['kidney-watch-medicine'], rxcui: '42316', sources: cpic },
  { name: 'ciprofloxacin', facts: ['ciprofloxacin'], rxcui: '2551', sources: cpic },
  { name: 'levofloxacin', facts: ['other-quinolone'], sources: [] },
  { name: 'fluvoxamine', facts: ['fluvoxamine'], rxcui: '42355', sources: cpic },
  { name: 'sertraline', facts: ['antidepressant'], rxcui: '36437', sources: cpic },
  { name: 'phenelzine', facts: ['maoi'], sources: [] },
  { name: 'verapamil', facts: ['verapamil'], sources: [] },
  { name: 'amiodarone', facts: ['slows-tizanidine'], sources: [] },
  { name: 'cimetidine', facts: ['slows-tizanidine'], sources: [] },
  { name: 'famotidine', facts: ['slows-tizanidine'], sources: [] },
  { name: 'aciclovir', facts: ['slows-tizanidine'], sources: [] },
  { name: 'clopidogrel', facts: ['antiplatelet'], sources: [] },
  { name: 'flucloxacillin', facts: ['flucloxacillin'], sources: ['CM-FLUC'] },
  { name: 'diphenhydramine', as: 'sedating-antihistamine', sources: [] },
  { name: 'doxylamine', as: 'sedating-antihistamine', sources: [] },
];
