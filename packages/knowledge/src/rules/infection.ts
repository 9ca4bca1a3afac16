/** E07, E08, U01: infection of the spine, meningitis and sepsis. */
import type { ClinicalRule } from './rule.ts';

export const infection = [
  {
    id: 'spinal-infection-septic',
    ref: 'E07',
    within: 'now',
    suspect: 'A serious infection of the spine or the blood',
    basis: 'sourced',
    sources: ['SEA-AM', 'SEA-VDX', 'SEA-BOND'],
    when: {
      all: [
        'fever',
        {
          any: [
            'any-neuro',
            'confusion',
            'neck-stiff',
            'rapid-breathing',
            'mottled-blue-skin',
            'rash-nonblanching',
            'gravely-ill',
          ],
        },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      { name: 'fever and confusion', facts: { fever: true, confusion: true }, gives: 'yes' },
      { name: 'no fever', facts: { fever: false }, gives: 'no' },
      {
        name: 'fever, the rest not asked yet',
        facts: { fever: true, confusion: false },
        gives: 'open',
        asks: ['neck-stiff', 'gravely-ill', 'leg-weak'],
        changed: {
          yes: [
            'rapid-breathing',
            'mottled-blue-skin',
            'rash-nonblanching',
            'leg-weak',
            'neck-stiff',
            'gravely-ill',
          ],
        },
      },
    ],
  },
  {
    id: 'meningitis-sepsis',
    ref: 'E08',
    within: 'now',
    suspect: 'Meningitis or blood poisoning',
    basis: 'consensus',
    sources: ['NHS-BP'],
    when: {
      all: [
        'fever',
        { any: ['neck-stiff', 'photophobia', 'confusion', 'rash-nonblanching', 'severe-headache'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      { name: 'fever and a stiff neck', facts: { fever: true, 'neck-stiff': true }, gives: 'yes' },
      { name: 'no fever', facts: { fever: false }, gives: 'no' },
      {
        name: 'fever, headache not asked yet',
        facts: { fever: true, 'neck-stiff': false },
        gives: 'open',
        asks: ['severe-headache', 'photophobia'],
        changed: { yes: ['confusion', 'rash-nonblanching', 'photophobia', 'severe-headache'] },
      },
    ],
  },
  {
    id: 'spinal-infection-risk',
    ref: 'U01',
    within: 'today',
    suspect: 'An infection of the spine',
    basis: 'sourced',
    sources: ['NHS-BP', 'DAV20', 'SEA-MED'],
    when: {
      any: [
        'fever',
        {
          all: [
            { any: ['night-sweats', 'malaise-unexplained'] },
            {
              any: [
                'injects-drugs',
                'immunosuppressed',
                'recent-bloodstream-infection',
                'skin-infection-3m',
                'spine-procedure-90d',
                'dialysis-or-line',
                'tb-exposure',
                'endocarditis-risk',
              ],
            },
          ],
        },
      ],
    },
    examples: [
      { name: 'back pain and fever', facts: { fever: true }, gives: 'yes' },
      {
        name: 'no fever, unwell, skin infection last month',
        facts: { fever: false, 'malaise-unexplained': true, 'skin-infection-3m': true },
        gives: 'yes',
      },
      {
        name: 'no fever, no sweats, not unwell',
        facts: { fever: false, 'night-sweats': false, 'malaise-unexplained': false },
        gives: 'no',
      },
      {
        name: 'night sweats, risks not asked yet',
        facts: { fever: false, 'night-sweats': true },
        gives: 'open',
        asks: ['immunosuppressed', 'tb-exposure'],
        changed: {
          yes: [
            'injects-drugs',
            'recent-bloodstream-infection',
            'spine-procedure-90d',
            'dialysis-or-line',
            'endocarditis-risk',
            'immunosuppressed',
            'tb-exposure',
          ],
        },
      },
    ],
  },
  {
    id: 'injected-drugs',
    ref: 'U32',
    within: 'today',
    suspect: 'An infection of the spine, which can come without fever',
    basis: 'sourced',
    sources: ['DAV20', 'SEA-MED'],
    when: { all: ['injects-drugs', { not: { all: ['trigger-known', 'easing'] } }] },
    examples: [
      {
        name: 'injects drugs, no clear trigger',
        facts: { 'injects-drugs': true, easing: false },
        gives: 'yes',
        changed: { open: ['easing'] },
      },
      { name: 'never injected', facts: { 'injects-drugs': false }, gives: 'no' },
      {
        name: 'a clear trigger, easing not asked yet',
        facts: { 'injects-drugs': true, 'trigger-movement': true },
        gives: 'open',
        asks: ['easing'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
