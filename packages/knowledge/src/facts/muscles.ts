/** Muscles and bones in many places, medicines that harm muscles, and what uses up salts. */
import type { Fact } from '../schema.ts';

export const muscleFacts = {
  'muscle-trouble': {
    kind: 'yes-no',
    lead: 'Muscles or bones',
    label:
      'They ache or cramp in more than one place or for no cause; a muscle is swollen, hard or weak; or an ache sits deep in the bones',
    help: 'Soreness where you worked or trained hard does not count.',
    ref: 'muscle_symptom_unexplained',
    settles: [
      'muscle-severe-swollen-weak',
      'muscle-symptom-unexplained',
      'muscle-weak-hips-shoulders',
      'bone-ache-diffuse-gt6w',
      'bone-pain-persistent',
    ],
  },
  'muscle-severe-swollen-weak': {
    kind: 'yes-no',
    label: 'A muscle that is very painful, swollen, hard or weak',
  },
  'muscle-symptom-unexplained': {
    kind: 'yes-no',
    label: 'Muscle pain, weakness or cramps in several places, on both sides, or without a cause',
  },
  'muscle-weak-hips-shoulders': {
    kind: 'yes-no',
    label: 'Stairs, a low chair or lifting the arms have become hard',
  },
  'bone-ache-diffuse-gt6w': {
    kind: 'yes-no',
    label: 'A deep ache in ribs, shins and back for over 6 weeks',
  },
  'bone-pain-persistent': { kind: 'yes-no', label: 'A bone pain that does not go away' },
  'percussion-gun-use': { kind: 'yes-no', label: 'A massage gun was used on it' },
  'extreme-new-exercise': {
    kind: 'yes-no',
    label: 'Extreme exercise that I was not used to, in the last days',
  },
  'crush-long-lie': {
    kind: 'yes-no',
    label: 'Pinned down, or a long time lying on the floor',
  },
  'statin-or-fibrate': {
    kind: 'yes-no',
    label: 'A statin or fibrate: a tablet against cholesterol',
    history: true,
  },
  'statin-interaction': {
    kind: 'yes-no',
    label:
      'A statin or the like, and, in the last weeks, also a medicine against germs, fungus or a virus',
    help: 'Such as clarithromycin or fusidic acid. Much grapefruit counts too.',
  },
  'low-calcium-neck-surgery-hx': {
    kind: 'yes-no',
    label: 'An operation on the thyroid or neck, ever, with low calcium after it',
    history: true,
  },
  diuretic: { kind: 'yes-no', label: 'A water tablet', history: true },
  'ppi-gt1y': {
    kind: 'yes-no',
    label: 'For over a year, omeprazole or the like against acid',
    history: true,
  },
  'vomit-diarrhoea-24h': {
    kind: 'yes-no',
    label: 'Vomiting or diarrhoea for over 24 hours',
    ref: 'vomit_diarrhoea24h',
  },
  'eating-disorder': { kind: 'yes-no', label: 'An eating disorder', history: true },
  chemotherapy: { kind: 'yes-no', label: 'Chemotherapy', history: true },
  'bone-injection-3m': {
    kind: 'yes-no',
    label: 'An injection for thin bones in the last 3 months',
    ref: 'bone_injection3m',
  },
  'fast-breathing-attack': { kind: 'yes-no', label: 'An attack of fast, panicky breathing' },
  'low-sun-or-covered': {
    kind: 'yes-no',
    label: 'Little sun on my skin, as I stay in or cover up',
    history: true,
  },
  'darker-skin': { kind: 'yes-no', label: 'Darker skin', history: true },
  'diet-no-dairy-egg-fish': {
    kind: 'yes-no',
    label: 'I eat no dairy, eggs or fish',
    history: true,
  },
  malabsorption: {
    kind: 'yes-no',
    label: 'A gut that takes up food badly, or weight-loss surgery',
    history: true,
  },
  anticonvulsant: { kind: 'yes-no', label: 'A medicine for epilepsy', history: true },
} as const satisfies Record<string, Fact>;
