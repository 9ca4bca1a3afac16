/** Medicines that a person takes. */
import type { Phrases } from './phrase.ts';

const blood: Phrases = {
  'blood thinner, name not known': { anticoagulant: true },
  warfarin: { anticoagulant: true, warfarin: true },
  apixaban: { anticoagulant: true },
  rivaroxaban: { anticoagulant: true },
  edoxaban: { anticoagulant: true },
  dabigatran: { anticoagulant: true },
  heparin: { anticoagulant: true },
  'low-dose aspirin': { antiplatelet: true },
  clopidogrel: { antiplatelet: true },
  'aspirin and clopidogrel': { antiplatelet: true, 'dual-antiplatelet': true },
};

const bloodPressureAndHeart: Phrases = {
  ramipril: { 'blood-pressure-or-water-tablet': true },
  lisinopril: { 'blood-pressure-or-water-tablet': true },
  losartan: { 'blood-pressure-or-water-tablet': true },
  'water tablet': { 'blood-pressure-or-water-tablet': true, diuretic: true },
  furosemide: { 'blood-pressure-or-water-tablet': true, diuretic: true },
  bendroflumethiazide: { 'blood-pressure-or-water-tablet': true, diuretic: true },
  digoxin: { 'narrow-range-medicine': true },
  amlodipine: {},
  statin: { 'statin-or-fibrate': true },
  simvastatin: { 'statin-or-fibrate': true },
  atorvastatin: { 'statin-or-fibrate': true },
};

const immunity: Phrases = {
  prednisolone: { 'steroid-now': true },
  methotrexate: { methotrexate: true },
  'methotrexate, team agreed to anti-inflammatories': {
    methotrexate: true,
    'methotrexate-team-agreed': true,
  },
  // A biologic is listed among the causes of a weak immune system; low-dose methotrexate is not.
  'biologic medicine': { immunosuppressed: true },
  adalimumab: { immunosuppressed: true },
  chemotherapy: {
    chemotherapy: true,
    immunosuppressed: true,
    'cancer-hx': true,
    'cancer-active': true,
  },
  ciclosporin: { 'narrow-range-medicine': true, immunosuppressed: true },
};

const mindAndNerves: Phrases = {
  sertraline: { antidepressant: true },
  citalopram: { antidepressant: true },
  fluoxetine: { antidepressant: true },
  venlafaxine: { antidepressant: true },
  duloxetine: { antidepressant: true },
  antidepressant: { antidepressant: true },
  amitriptyline: { tricyclic: true },
  lithium: { 'narrow-range-medicine': true },
  carbamazepine: { 'enzyme-inducer': true, anticonvulsant: true },
  phenytoin: { 'enzyme-inducer': true, anticonvulsant: true },
  rifampicin: { 'enzyme-inducer': true },
};

/** When and how much is told nowhere, so no dose goes into the ledger. */
const takenForThisPain: Phrases = {
  'paracetamol taken for this pain': {},
  'ibuprofen taken for this pain': { 'nsaid-aspirin-user': true },
  'co-codamol taken for this pain': { 'opioid-24h': true, 'other-paracetamol-24h': true },
  'naproxen taken for this pain': { 'other-nsaid-24h': true, 'nsaid-aspirin-user': true },
  'aspirin taken for this pain': { 'other-nsaid-24h': true, 'nsaid-aspirin-user': true },
  naproxen: { 'other-nsaid-24h': true, 'nsaid-aspirin-user': true },
  diclofenac: { 'other-nsaid-24h': true, 'nsaid-aspirin-user': true },
  'cold and flu remedy with paracetamol': { 'other-paracetamol-24h': true },
  'co-codamol': { 'opioid-24h': true, 'other-paracetamol-24h': true },
  codeine: { 'opioid-24h': true },
  tramadol: { 'opioid-24h': true, 'serotonin-medicine': true },
  tizanidine: { 'relaxant-24h': true },
  methocarbamol: { 'relaxant-24h': true },
  cyclobenzaprine: { 'relaxant-24h': true },
  baclofen: { 'relaxant-24h': true },
  diazepam: { 'benzodiazepine-24h': true },
  // A patch may be anywhere; heat anywhere near it raises the dose, so it counts as near.
  'opioid patch': { 'opioid-24h': true, 'opioid-patch': true, 'medicine-patch-near': true },
};

const other: Phrases = {
  'contraceptive pill': { oestrogen: true },
  'combined contraceptive pill': { oestrogen: true },
  'hormone replacement therapy': { oestrogen: true },
  insulin: { diabetes: true },
  metformin: { diabetes: true },
  'salbutamol inhaler': { asthma: true },
  flucloxacillin: { flucloxacillin: true },
  ciprofloxacin: { ciprofloxacin: true },
  omeprazole: {},
  levothyroxine: {},
};

/** Medicines in use. */
export const medicinePhrases: readonly Phrases[] = [
  blood,
  bloodPressureAndHeart,
  immunity,
  mindAndNerves,
  takenForThisPain,
  other,
];
