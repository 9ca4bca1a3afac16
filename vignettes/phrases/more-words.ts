/** Further ways to say what the table says already. */
import type { Phrases } from './phrase.ts';

const moreSigns: Phrases = {
  'pain at its worst within seconds or minutes': { 'abrupt-onset': true },
  'pain that travels to another place': { 'migrating-pain': true },
  'chest pain or pressure in the last 12 hours, gone now': {
    'chest-pain': true,
    'chest-pain-last': 'under-12h',
  },
  'chest pressure or heaviness': { 'chest-pressure': true, 'chest-pain-last': 'now' },
  'chest pain or pressure 1 to 3 days ago, gone now': {
    'chest-pain': true,
    'chest-pain-last': '12-72h',
  },
  'chest pain or pressure 3 to 14 days ago, gone now': {
    'chest-pain': true,
    'chest-pain-last': '3-14d',
  },
  'exertional pain there now at rest': { exertional: true, 'pain-now-at-rest': true },
  'recent long flight': { 'surgery-or-immobile-4w': true },
  'skin infection or boil in the last three months': { 'skin-infection-3m': true },
  'tingling climbing up from the feet': { 'ascending-tingle': true, 'limb-tingle': true },
  'recent cold or tummy bug': {},
  'recent viral illness': {},
  'heart racing or skipping beats': { palpitations: true },
  'severe upper tummy pain': { 'ruq-or-epigastric-pain': true, 'severe-stomach-pain': true },
  'pain in the side below the ribs': { 'flank-pain': true },
  'blistering rash in a strip': { 'rash-dermatomal-blister': true },
  'both shoulders stiff and sore': { 'shoulders-both-gt2w': true },
  'scalp sore to touch': { 'scalp-jaw-pain': true },
  'jaw ache on chewing': { 'scalp-jaw-pain': true },
  'numb or weak little-finger side of one hand': { 'ulnar-hand-numb-weak': true },
  'eyes or neck twisting by themselves': { 'eyes-up-neck-twist': true },
  'anti-sickness or antipsychotic medicine started in the last week': {
    'new-antipsych-antiemetic-7d': true,
    'dopamine-blocker-2w': true,
  },
  'jerking or trembling muscles': { 'jerks-tremor': true },
  'muscle stiffness all over': { 'rigid-muscles': true },
  'long-standing weakness or numbness, unchanged and already examined': {
    'deficit-longstanding-stable': true,
  },
  'old weakness getting worse': { 'leg-weak': true, 'limb-sign': true, 'weak-spreading': true },
  'flushed or sweating above the level of injury': { 'flush-sweat-above-injury': true },
  'muscle spasm much worse than usual': { 'spasm-sudden-rise': true, 'spasm-rise-with-doom': true },
  'spinal cord injury at T4': { 'neuro-known': true, 'spinal-cord-injury-t6': true },
  'vomiting, cannot keep tablets down': { 'vomiting-tablets': true, 'nausea-vomit': true },
  'dived in the last 48 hours': { 'dive-48h': true },
  'glandular fever in the last eight weeks': { 'glandular-fever-8w': true },
  'low-speed rear-end car crash': { 'neck-trauma-14d': true, 'neck-low-risk': true },
  'pain came on later': { 'neck-low-risk': true },
  'started with a sneeze, cough or strain': { 'trigger-movement': true },
  'losing height or stooping': { 'height-loss-or-stoop': true },
  'numb between the legs or round the back passage': { 'saddle-numb': true },
  'tight band same as before, already diagnosed': {
    'band-like': true,
    'band-same-as-diagnosed': true,
  },
  'settles within an hour of cooling down': {},
  'tight band new or different for more than a day': {
    'band-like': true,
    'ms-new-symptom-24h': true,
  },
  'third contact for this problem in a week': { 'contact-count-7d': 3 },
  'grimacing, guarding or crying out, new': { 'pain-behaviour-new': true },
  'answered by a carer': { reporter: 'carer-of-able' },
  'cannot say what hurts': { reporter: 'carer-of-unable' },
  'no longer getting up or walking': { 'immobile-new': true },
  'acupuncture or needling near the shoulder in the last week': {
    'needle-chest-7d': true,
    'trigger-knock': true,
  },
  'muscle pain in several places without a cause': { 'muscle-symptom-unexplained': true },
  'pain at night only when rolling onto the sore side': { mechanical: true, 'night-wakes': false },
  'long endurance event in the last day': { 'endurance-event-24h': true, 'endurance-window': true },
  'stressed or tense': { 'trigger-stress': true },
  'vaccine in the last two weeks': { 'vaccine-14d': true, 'trigger-knock': true },
  'sore at the vaccine site': { 'vaccine-arm-pain-onset-48h': true, 'trigger-knock': true },
  'indigestion that does not go away': { 'indigestion-persistent': true },
  'took more paracetamol than the pack allows': { 'paracetamol-excess': true },
  'thoughts of ending life': { 'crisis-thoughts': true },
  'swollen legs': { 'leg-swelling': true },
  'seeing things that are not there': { hallucination: true },
  'had this before, three or more times in six months': { 'flares-6m': 3 },
};

const moreHistory: Phrases = {
  'prednisolone long term': {
    'steroid-long': true,
    'steroid-dependent': true,
    'steroid-now': true,
  },
  'HRT patch': { oestrogen: true, 'patch-anywhere': true },
  'pregnant 14 to 27 weeks': { pregnant: true, 'pregnant-weeks': 22 },
  'asthma set off by aspirin or ibuprofen': { asthma: true, 'allergy-nsaid': true },
  'bipolar disorder': {},
  'aspirin 75 mg': { antiplatelet: true },
  'reduced skin feeling': { 'numb-skin': true },
  'cold and flu sachets with paracetamol': { 'other-paracetamol-24h': true },
  'specialist team has agreed to anti-inflammatories': {
    methotrexate: true,
    'methotrexate-team-agreed': true,
  },
};

/** Further wordings. */
export const moreWords: readonly Phrases[] = [moreSigns, moreHistory];
