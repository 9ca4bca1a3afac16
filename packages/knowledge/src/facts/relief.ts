/** What decides whether warmth, cold, warm water or massage is safe. */
import type { Fact } from '../schema.ts';

export const reliefFacts = {
  'numb-skin': {
    kind: 'yes-no',
    label: 'Numb skin, or skin that does not feel hot and cold well',
    history: true,
  },
  'medicine-patch-near': {
    kind: 'yes-no',
    label: 'A medicine patch on or near the sore place',
    help: 'Such as a patch for pain, the heart, hormones or nicotine.',
  },
  'broken-bruised-skin': {
    kind: 'yes-no',
    label: 'Broken, bruised, swollen or infected skin at the sore place, or a rash there',
    ref: '5.1 heat: broken or bruised skin',
  },
  sedated: {
    kind: 'yes-no',
    label: 'Drowsy now; or, in the last hours, alcohol or a drug that makes me drowsy',
  },
  'needs-help-to-remove': {
    kind: 'yes-no',
    label: 'I could not take a pad off, or get out of the shower, by myself',
    ref: '5.1 heat: someone who cannot remove it',
  },
  'lying-on-pad': {
    kind: 'yes-no',
    label: 'I can only lie on a pad: it would be under me',
  },
  'relief-limit': {
    kind: 'yes-no',
    lead: 'What limits heat, cold or massage',
    label:
      'Poor blood flow; a medicine patch anywhere; a bad reaction to cold; rheumatoid arthritis; high or low blood pressure; fits; a very high weight; a limit on how much I drink a day; or, in the last weeks, an operation, a needle near the spine or chest, or glandular fever',
    ref: '5.1 heat: ask first',
    settles: [
      'poor-circulation',
      'patch-anywhere',
      'rheumatoid-arthritis',
      'cold-reaction',
      'hot-water-risk',
      'fluid-limit',
      'no-press-trunk',
    ],
  },
  'poor-circulation': {
    kind: 'yes-no',
    label: 'Poor blood flow to the skin',
    ref: '5.1 heat: poor circulation',
    history: true,
  },
  'patch-anywhere': {
    kind: 'yes-no',
    label: 'A medicine patch anywhere on the body',
    ref: '5.1 heat: patch and bath',
  },
  'rheumatoid-arthritis': {
    kind: 'yes-no',
    label: 'Rheumatoid arthritis',
    ref: '5.1 heat: rheumatoid arthritis',
    history: true,
  },
  'cold-reaction': {
    kind: 'yes-no',
    label: 'Raynaud disease, hives from cold, or another bad reaction to cold',
    ref: "5.2: Raynaud's, cold urticaria, cryoglobulin",
    history: true,
  },
  'hot-water-risk': {
    kind: 'yes-no',
    label: 'High or low blood pressure, or tablets for it; fits (epilepsy); or a very high weight',
    ref: '5.3: ask first',
    history: true,
  },
  'fluid-limit': {
    kind: 'yes-no',
    label: 'My heart or kidney team limits how much I drink',
    ref: "5.10: follow team's limits",
    history: true,
  },
  'no-press-trunk': {
    kind: 'yes-no',
    label:
      'Glandular fever (mono) in the last 8 weeks; a needle or surgery at the spine in the last 6; other surgery in the last 4; or a needle near the blade in the last 7 days',
    ref: '5.4: U34, M08, recent surgery, U31',
  },
} as const satisfies Record<string, Fact>;
