/** E16, E17: low calcium that closes the throat, and tetanus. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const dangerousSpasm = [
  {
    id: 'airway-tetany',
    ref: 'E16',
    within: 'now',
    suspect: 'Too little calcium in the blood, which can close the throat or cause a fit',
    basis: 'sourced',
    sources: ['HYPOCA-ROMM', 'THYR-EA'],
    when: {
      any: [
        {
          all: [
            { any: ['voice-change', 'noisy-breathing', 'throat-spasm'] },
            { any: ['carpopedal-spasm', 'perioral-hand-tingle'] },
          ],
        },
        'seizure',
        { all: ['carpopedal-spasm', { any: ['fainted', 'palpitations', 'confusion'] }] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'hands cramp shut and the voice has changed',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': true, 'voice-change': true },
        gives: 'yes',
        changed: { no: ['carpopedal-spasm'] },
      },
      { name: 'a fit', facts: { ...ordinaryStrain, seizure: true }, gives: 'yes' },
      {
        name: 'hands cramp shut, nothing else',
        facts: { ...ordinaryStrain, 'carpopedal-spasm': true },
        gives: 'no',
        changed: { yes: ['fainted', 'palpitations', 'confusion'] },
      },
      {
        name: 'tingling round the mouth, throat not asked yet',
        facts: {
          ...ordinaryStrain,
          'perioral-hand-tingle': true,
          'voice-change': undefined,
          'noisy-breathing': undefined,
          'throat-spasm': undefined,
        },
        gives: 'open',
        asks: ['voice-change', 'noisy-breathing', 'throat-spasm'],
        changed: { open: ['fainted'] },
      },
    ],
  },
  {
    id: 'tetanus',
    ref: 'E17',
    within: 'now',
    suspect: 'Tetanus (lockjaw)',
    basis: 'sourced',
    sources: ['TET-GB', 'TET-NHS'],
    when: {
      any: [
        {
          all: [
            'jaw-lock-trismus',
            {
              any: [
                'trunk-spasm',
                'swallow-trouble',
                'startle-spasm',
                'wound-3w',
                'injects-drugs',
                'tetanus-vacc-incomplete',
              ],
            },
          ],
        },
        { all: ['startle-spasm', { not: 'startle-months' }] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'a locked jaw a week after a garden wound',
        facts: { ...ordinaryStrain, 'jaw-lock-trismus': true, 'wound-3w': true },
        gives: 'yes',
      },
      {
        name: 'noise sets off spasms, not sure for how long',
        facts: { ...ordinaryStrain, 'startle-spasm': true, 'startle-months': null },
        gives: 'yes',
      },
      {
        name: 'the same startle spasms for months',
        facts: { ...ordinaryStrain, 'startle-spasm': true, 'startle-months': true },
        gives: 'no',
        changed: { yes: ['jaw-lock-trismus'] },
      },
      {
        name: 'a locked jaw, wounds not asked yet',
        facts: { ...ordinaryStrain, 'jaw-lock-trismus': true, 'wound-3w': undefined },
        gives: 'open',
        asks: ['wound-3w'],
        changed: {
          yes: [
            'trunk-spasm',
            'swallow-trouble',
            'tetanus-vacc-incomplete',
            { 'injects-drugs': true, 'injected-drugs-ever': true },
          ],
        },
      },
    ],
  },
  {
    id: 'locked-jaw',
    ref: 'E17 also',
    within: 'today',
    suspect: 'A tooth or jaw problem, or a medicine that makes muscles lock',
    basis: 'sourced',
    sources: ['TET-GB'],
    when: 'jaw-lock-trismus',
    examples: [
      {
        name: 'a locked jaw, nothing else',
        facts: { ...ordinaryStrain, 'jaw-lock-trismus': true },
        gives: 'yes',
      },
      { name: 'the jaw opens well', facts: { 'jaw-lock-trismus': false }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['jaw-lock-trismus'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
