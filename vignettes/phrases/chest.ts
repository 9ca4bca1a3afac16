/** Chest, breath and circulation. */
import type { Phrases } from './phrase.ts';

/** A chest pain that is listed without a time is there now: the phrases tell how it is today. */
const chest: Phrases = {
  'chest pain': { 'chest-pain': true, 'chest-pain-last': 'now' },
  'chest pressure or tightness': { 'chest-pressure': true, 'chest-pain-last': 'now' },
  'heavy or squeezing chest': { 'chest-pressure': true, 'chest-pain-last': 'now' },
  'chest pain within the last 12 hours, gone now': {
    'chest-pain': true,
    'chest-pain-last': 'under-12h',
  },
  'chest pressure within the last 12 hours, gone now': {
    'chest-pressure': true,
    'chest-pain-last': 'under-12h',
  },
  'chest pain 1 to 3 days ago, gone now': { 'chest-pain': true, 'chest-pain-last': '12-72h' },
  'chest pain 3 to 14 days ago, gone now': { 'chest-pain': true, 'chest-pain-last': '3-14d' },
  'chest pain more than 2 weeks ago': { 'chest-pain': true, 'chest-pain-last': 'older' },
  'chest pain for 15 minutes or more': {
    'chest-pain': true,
    'chest-pain-15min': true,
    'chest-pain-last': 'now',
  },
  'chest pain coming back at rest or with little effort': {
    'chest-pain': true,
    'chest-recurrent-low-effort': true,
  },
  'pain brought on by exertion and eased by rest': { exertional: true },
  'pain on stairs that goes with rest': { exertional: true },
  'the effort pain is there now at rest': { exertional: true, 'pain-now-at-rest': true },
  'pain spreading to the arm or jaw': { 'arm-jaw-spread': true },
  // "Running down" is how nerve pain is told; the heart's is told as spreading. With any chest sign, sweat
  // or short breath E02 fires all the same.
  'pain running down one arm': { 'arm-jaw-spread': true, 'arm-spread-neural': true },
  'jaw pain': { 'arm-jaw-spread': true },
  // The exact words of the exemption in E02: neck movement brings it on, and there is no chest sign.
  'tingling or electric arm pain brought on by moving the neck': {
    'arm-jaw-spread': true,
    'arm-spread-neural': true,
  },
  'chest wall sore to press': {},
  'took cocaine or amphetamine': { 'stimulant-cocaine': true },
};

const body: Phrases = {
  'sweaty or clammy': { 'sweaty-clammy': true },
  'cold sweat': { 'sweaty-clammy': true },
  'sweating with the pain': { 'sweaty-clammy': true },
  vomiting: { 'nausea-vomit': true },
  'feeling sick': { 'nausea-vomit': true },
  'nausea or vomiting': { 'nausea-vomit': true },
  'fainted or nearly fainted': { fainted: true },
  collapse: { fainted: true, collapse: true },
  dizzy: {},
  'racing or uneven heartbeat': { palpitations: true },
  palpitations: { palpitations: true },
  'pale, grey or blue lips': { 'pale-grey-blue-lips': true },
  'very pale or grey': { 'pale-grey-blue-lips': true },
  'cold arm or leg': { 'cold-or-pulseless-limb': true },
  'mottled or blue skin': { 'mottled-blue-skin': true },
  'one calf swollen or sore': { 'calf-swelling-pain': true },
  'both legs swollen': { 'leg-swelling': true },
};

const breath: Phrases = {
  breathless: { breathless: true },
  'breathless at rest': { breathless: true },
  'short of breath': { breathless: true },
  'suddenly breathless': { breathless: true, 'breathless-sudden': true },
  'breathless only with effort': { 'breathless-on-effort': true },
  'breathless on stairs only': { 'breathless-on-effort': true },
  'fast breathing': { 'rapid-breathing': true },
  'pain worse on breathing in': { pleuritic: true },
  'sharp pain on breathing in or coughing': { pleuritic: true },
  'coughing up blood': { 'coughing-blood': true },
  'streaks of blood coughed up': { 'coughing-blood': true, 'blood-more-than-streaks': false },
  'coughing up more than streaks of blood': {
    'coughing-blood': true,
    'blood-more-than-streaks': true,
  },
  cough: { 'cough-new': true },
  'cough for over 3 weeks': { 'cough-gt3w': true, 'cough-new': true },
  wheeze: { wheeze: true },
  hoarse: { hoarse: true },
};

/** Heart and lung. */
export const chestPhrases: readonly Phrases[] = [chest, body, breath];
