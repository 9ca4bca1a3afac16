/** What speaks against codeine, alone or with another painkiller: 6.4. */
import type { MedicineCaution } from '../record.ts';
import { adultsOnly } from './adults-only.ts';
import { opioidCautions } from './sedative.ts';

export const codeineCautions = [
  adultsOnly,
  ...opioidCautions,
  {
    ref: '6.4',
    verdict: 'avoid',
    when: 'opioid-24h',
    why: 'Never with another strong painkiller: together they can stop your breath.',
    basis: 'sourced',
    sources: ['COD-PIL', 'FDA-BOX'],
  },
  {
    ref: '6.4',
    verdict: 'avoid',
    when: 'breastfeeding',
    why: 'Not while you breastfeed: it can reach the baby.',
    basis: 'sourced',
    sources: ['COD-PIL'],
  },
  {
    ref: '6.4',
    verdict: 'avoid',
    when: 'codeine-too-strong',
    why: 'It works too strongly in you.',
    basis: 'sourced',
    sources: ['COD-PIL'],
  },
  {
    ref: '6.4',
    verdict: 'avoid',
    when: 'breathing-problem',
    why: 'With a breathing problem it can stop your breath.',
    basis: 'sourced',
    sources: ['COD-PIL'],
  },
  {
    ref: '6.4',
    verdict: 'ask',
    when: { any: ['pregnant', 'kidney-disease', 'liver-disease', 'severe-organ-failure', 'maoi'] },
    why: 'It can build up or act more strongly in you.',
    basis: 'consensus',
    sources: [],
  },
] as const satisfies readonly MedicineCaution[];

/** Why codeine is never cleared. */
export const codeineWhy =
  'Ask a pharmacist: only when nothing milder helps, for 3 days at most. It is addictive.';
