/** E24: thoughts of suicide that cannot wait. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const suicidalCrisis = [
  {
    id: 'suicidal-crisis',
    ref: 'E24',
    within: 'now',
    suspect: 'A crisis in which your life is at risk',
    basis: 'sourced',
    sources: ['NHS-111-2', 'US-988'],
    when: { any: ['suicidal-plan', { all: ['crisis-thoughts', 'unsafe-now'] }] },
    advice: [
      'In the US, call or text 988, at any hour.',
      'In the UK, call 111 and choose option 2, at any hour. Call 999 if you are hurt or your life is at risk.',
      'Elsewhere, call the crisis line of your country, or an ambulance.',
    ],
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
] as const satisfies readonly ClinicalRule[];
