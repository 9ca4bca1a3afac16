/** E20: a torn spleen. It needs no blow, and the pain may sit in either shoulder. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const tornSpleen = [
  {
    id: 'splenic-rupture',
    ref: 'E20',
    within: 'now',
    suspect: 'A torn spleen that bleeds',
    basis: 'sourced',
    sources: ['SPL-AS78', 'SPL-PMJ', 'SPL-CR', 'SPL-YP', 'SPL-BMJ', 'SPL-SMW'],
    when: {
      all: [
        { any: ['left-shoulder-tip', 'luq-pain-ge4', 'shoulder-pain-lying-breathing'] },
        { any: ['blow-left-side-14d', 'glandular-fever-8w', 'big-spleen', 'fainted'] },
      ],
    },
    advice: ['Do not drive yourself.'],
    examples: [
      {
        name: 'glandular fever and shoulder pain on lying down, no blow',
        facts: {
          ...ordinaryStrain,
          'shoulder-pain-lying-breathing': true,
          'glandular-fever-8w': true,
        },
        gives: 'yes',
        changed: { no: ['glandular-fever-8w'] },
      },
      {
        name: 'pain under the left ribs after a tackle',
        facts: { ...ordinaryStrain, 'luq-pain-ge4': true, 'blow-left-side-14d': true },
        gives: 'yes',
      },
      {
        name: 'glandular fever without belly or shoulder pain',
        facts: { ...ordinaryStrain, 'glandular-fever-8w': true },
        gives: 'no',
        changed: { yes: [{ 'left-shoulder-tip': true, 'shoulder-tip': true }] },
      },
      {
        name: 'left upper belly pain, the rest not asked yet',
        facts: { 'luq-pain-ge4': true },
        gives: 'open',
        asks: ['blow-left-side-14d', 'glandular-fever-8w', 'big-spleen'],
        changed: { yes: ['fainted'] },
      },
    ],
  },
  {
    id: 'spleen-after-glandular-fever',
    ref: 'U34',
    within: 'today',
    suspect: 'A spleen that glandular fever has made large and weak',
    basis: 'sourced',
    sources: ['SPL-AS78', 'SPL-PMJ'],
    when: { all: ['glandular-fever-8w', 'luq-ache-le3'] },
    advice: ['No massage and no exercise of the trunk. Let nobody push on that side.'],
    examples: [
      {
        name: 'glandular fever and a full feeling on the left',
        facts: { ...ordinaryStrain, 'glandular-fever-8w': true, 'luq-ache-le3': true },
        gives: 'yes',
        changed: { no: ['luq-ache-le3'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'a full feeling on the left, glandular fever not asked yet',
        facts: { ...ordinaryStrain, 'luq-ache-le3': true, 'glandular-fever-8w': undefined },
        gives: 'open',
        asks: ['glandular-fever-8w'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
