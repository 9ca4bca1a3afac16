/** E23, E33: too much of a painkiller, or too drowsy from a medicine or alcohol. */
import { ordinaryStrain } from './ordinary-strain.ts';
import { poisonLine } from './poison-line.ts';
import type { ClinicalRule } from './rule.ts';

/** Said by the person, or summed from the dose log. */
const tooMuch = {
  any: ['paracetamol-excess', 'paracetamol-over-label'],
} as const satisfies ClinicalRule['when'];

const noMore = 'Take no more of it until you are told that you may.';

export const overdose = [
  {
    id: 'overdose-paracetamol',
    ref: 'E23',
    within: 'now',
    suspect: 'Harm to the liver from too much paracetamol (acetaminophen)',
    basis: 'sourced',
    sources: ['TOX-GGC', 'DF-APAP'],
    when: {
      any: [
        'overdose-on-purpose',
        {
          all: [
            tooMuch,
            {
              any: [
                'paracetamol-symptoms',
                'paracetamol-risk',
                'crisis-thoughts',
                'paracetamol-over-75-mg-per-kg',
              ],
            },
          ],
        },
        'paracetamol-single-over-75-mg-per-kg',
        'paracetamol-staggered',
        'paracetamol-amount-unknown',
      ],
    },
    advice: [
      'Go even if you feel well: harm to the liver is worst only after 3 or 4 days.',
      noMore,
      poisonLine,
    ],
    examples: [
      {
        name: 'too many tablets, taken to hurt oneself',
        facts: { 'overdose-on-purpose': true },
        gives: 'yes',
      },
      {
        name: 'more than the pack allows and sick since',
        facts: { ...ordinaryStrain, 'paracetamol-excess': true, 'paracetamol-symptoms': true },
        gives: 'yes',
        changed: {
          yes: [{ 'paracetamol-excess': false, 'paracetamol-over-label': true }],
          no: ['paracetamol-excess'],
        },
      },
      {
        name: 'more than the pack allows, with thoughts of suicide',
        facts: { ...ordinaryStrain, 'paracetamol-excess': true, 'crisis-thoughts': true },
        gives: 'yes',
      },
      {
        name: 'does not know how much it was',
        facts: { ...ordinaryStrain, 'paracetamol-amount-unknown': true },
        gives: 'yes',
      },
      {
        name: 'a tablet too many, well and without a risk',
        facts: { ...ordinaryStrain, 'paracetamol-excess': true },
        gives: 'no',
        changed: { yes: ['paracetamol-over-75-mg-per-kg', 'paracetamol-single-over-75-mg-per-kg'] },
      },
      {
        name: 'too many, the rest not asked yet',
        facts: { 'paracetamol-excess': true },
        gives: 'open',
        asks: ['paracetamol-symptoms', 'paracetamol-risk', 'paracetamol-staggered'],
      },
    ],
  },
  {
    id: 'paracetamol-over-pack-limit',
    ref: 'E23 also',
    within: 'today',
    suspect: 'More paracetamol (acetaminophen) than the liver may bear',
    basis: 'sourced',
    sources: ['TOX-GGC', 'DF-APAP'],
    when: tooMuch,
    advice: [noMore, poisonLine],
    examples: [
      {
        name: 'a tablet too many',
        facts: { ...ordinaryStrain, 'paracetamol-excess': true },
        gives: 'yes',
      },
      {
        name: 'within the pack limit',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['paracetamol-over-label'] },
      },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['paracetamol-excess'] },
    ],
  },
  {
    id: 'opioid-or-sedative-toxicity',
    ref: 'E33',
    within: 'now',
    suspect: 'Too much of a strong painkiller, a drug that calms, or alcohol',
    basis: 'sourced',
    sources: ['FDA-BOX', 'MHRA-FENT', 'COD-PIL'],
    when: {
      all: [
        { any: ['very-drowsy-slow-breath', 'unrousable', 'pale-grey-blue-lips'] },
        { any: ['sedative-24h', 'opioid-patch'] },
      ],
    },
    advice: ['Take off any medicine patch.', 'Do not leave the person alone.'],
    examples: [
      {
        name: 'very drowsy after codeine and wine',
        facts: { ...ordinaryStrain, 'very-drowsy-slow-breath': true, 'sedative-24h': true },
        gives: 'yes',
      },
      {
        name: 'cannot be woken, with a fentanyl patch',
        facts: { ...ordinaryStrain, unrousable: true, 'opioid-patch': true },
        gives: 'yes',
      },
      {
        name: 'codeine, and wide awake',
        facts: { ...ordinaryStrain, 'sedative-24h': true },
        gives: 'no',
        changed: { yes: ['pale-grey-blue-lips'] },
      },
      {
        name: 'very drowsy, medicines not asked yet',
        facts: { 'very-drowsy-slow-breath': true },
        gives: 'open',
        asks: ['sedative-24h', 'opioid-patch'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
