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

/** Names that no list with code numbers was read for; each is a "yes" to the fact. */
const byKind: { readonly [Fact in FactId]?: readonly string[] } = {
  'other-nsaid-24h': ['etoricoxib', 'indometacin', 'ketoprofen', 'meloxicam', 'piroxicam'],
  'opioid-24h': ['buprenorphine', 'dihydrocodeine', 'hydrocodone', 'hydromorphone', 'tapentadol'],
  'benzodiazepine-24h': [
    'alprazolam',
    'clonazepam',
    'lorazepam',
    'temazepam',
    'zolpidem',
    'zopiclone',
  ],
  anticoagulant: ['apixaban', 'dabigatran', 'edoxaban', 'enoxaparin', 'heparin', 'rivaroxaban'],
  antiplatelet: ['clopidogrel', 'dipyridamole', 'prasugrel', 'ticagrelor'],
  antidepressant: [
    'citalopram',
    'desvenlafaxine',
    'duloxetine',
    'escitalopram',
    'fluoxetine',
    'paroxetine',
    'venlafaxine',
  ],
  maoi: [
    'isocarboxazid',
    'moclobemide',
    'phenelzine',
    'rasagiline',
    'selegiline',
    'tranylcypromine',
  ],
  'serotonin-medicine': ['bupropion'],
  'other-quinolone': ['levofloxacin', 'moxifloxacin', 'ofloxacin'],
  verapamil: ['verapamil'],
  'slows-tizanidine': [
    'aciclovir',
    'acyclovir',
    'amiodarone',
    'cimetidine',
    'famotidine',
    'mexiletine',
    'propafenone',
    'ticlopidine',
    'zileuton',
  ],
  'enzyme-inducer': [
    'carbamazepine',
    'isoniazid',
    'phenobarbital',
    'phenytoin',
    'primidone',
    'rifampicin',
    'rifampin',
  ],
  'kidney-watch-medicine': ['dapagliflozin', 'empagliflozin', 'nicorandil', 'zidovudine'],
  'blood-pressure-or-water-tablet': [
    'bendroflumethiazide',
    'enalapril',
    'furosemide',
    'hydrochlorothiazide',
    'lisinopril',
    'losartan',
    'ramipril',
    'spironolactone',
  ],
  tricyclic: ['clomipramine', 'dosulepin', 'imipramine'],
};

const unread: readonly RecognisedMedicine[] = Object.entries(byKind).flatMap(([fact, names]) =>
  names.map((name) => ({ name, facts: [fact as FactId], sources: [] })),
);

export const recognisedMedicines: readonly RecognisedMedicine[] = [
  { name: 'acetaminophen', as: 'paracetamol', sources: [] },
  { name: 'acetaminophen, slow release', as: 'slow-paracetamol', sources: [] },
  { name: 'prednisone', as: 'steroid-tablets', sources: [] },
  { name: 'prednisolone', as: 'steroid-tablets', sources: [] },
  { name: 'diphenhydramine', as: 'sedating-antihistamine', sources: [] },
  { name: 'doxylamine', as: 'sedating-antihistamine', sources: [] },
  { name: 'chlorphenamine', as: 'sedating-antihistamine', sources: [] },
  { name: 'promethazine', as: 'sedating-antihistamine', sources: [] },
  { name: 'eperisone', facts: ['relaxant-24h'], atc: 'M03BX09', sources: atc26 },
  { name: 'tolperisone', facts: ['relaxant-24h'], atc: 'M03BX04', sources: atc26 },
  { name: 'thiocolchicoside', facts: ['relaxant-24h'], atc: 'M03BX05', sources: atc26 },
  { name: 'pridinol', facts: ['relaxant-24h'], atc: 'M03BX03', sources: atc26 },
  { name: 'fentanyl', facts: ['opioid-24h'], rxcui: '4337', atc: 'N02AB03', sources: cpic },
  { name: 'pethidine', facts: ['opioid-24h', 'serotonin-medicine'], sources: [] },
  { name: 'meperidine', facts: ['opioid-24h', 'serotonin-medicine'], sources: [] },
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
  { name: 'methotrexate', facts: ['methotrexate'], rxcui: '6851', sources: cpic },
  { name: 'digoxin', facts: ['narrow-range-medicine'], rxcui: '3407', sources: cpic },
  { name: 'ciclosporin', facts: ['narrow-range-medicine'], rxcui: '3008', sources: cpic },
  { name: 'lithium', facts: ['narrow-range-medicine'], rxcui: '6448', sources: [] },
  { name: 'tacrolimus', facts: ['kidney-watch-medicine'], rxcui: '42316', sources: cpic },
  { name: 'ciprofloxacin', facts: ['ciprofloxacin'], rxcui: '2551', sources: cpic },
  { name: 'fluvoxamine', facts: ['fluvoxamine'], rxcui: '42355', sources: cpic },
  { name: 'sertraline', facts: ['antidepressant'], rxcui: '36437', sources: cpic },
  { name: 'flucloxacillin', facts: ['flucloxacillin'], sources: ['CM-FLUC'] },
  ...unread,
];
