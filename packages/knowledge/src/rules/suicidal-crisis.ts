/** E24: thoughts of suicide that cannot wait. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

const crisisLines = [
  'In the US, call or text 988, at any hour.',
  'In the UK, call 111 and choose option 2, at any hour. Call 999 if you are hurt or your life is at risk.',
  'Elsewhere, call the crisis line of your country, or an ambulance.',
] as const;

export const suicidalCrisis = [
  {
    id: 'suicidal-crisis',
    ref: 'E24',
    within: 'now',
    suspect: 'A crisis in which your life is at risk',
    basis: 'sourced',
    sources: ['NHS-111-2', 'US-988'],
    when: { any: ['suicidal-plan', { all: ['crisis-thoughts', 'unsafe-now'] }] },
    advice: crisisLines,
    examples: [
      {
        name: 'a plan',
        facts: { ...ordinaryStrain, 'crisis-thoughts': true, 'suicidal-plan': true },
        gives: 'yes',
      },
      {
        name: 'thoughts, and not safe alone',
        facts: { ...ordinaryStrain, 'crisis-thoughts': true, 'unsafe-now': true },
        gives: 'yes',
        changed: { no: ['crisis-thoughts'] },
      },
      {
        name: 'thoughts, no plan, safe',
        facts: { ...ordinaryStrain, 'crisis-thoughts': true },
        gives: 'no',
      },
      {
        name: 'thoughts, nothing more asked yet',
        facts: { 'crisis-thoughts': true },
        gives: 'open',
        asks: ['suicidal-plan', 'unsafe-now'],
      },
    ],
  },
  {
    id: 'suicidal-thoughts',
    ref: 'E24, 8.5',
    within: 'today',
    suspect: 'Thoughts that you should not have to carry alone',
    basis: 'product',
    sources: ['NHS-111-2', 'US-988'],
    when: 'crisis-thoughts',
    advice: crisisLines,
    examples: [
      {
        name: 'thoughts, no plan, safe',
        facts: { ...ordinaryStrain, 'crisis-thoughts': true },
        gives: 'yes',
      },
      { name: 'no such thoughts', facts: { 'crisis-thoughts': false }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['crisis-thoughts'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
