/** What Unknot advises against for a tight upper back, and why: parts 5.11 and 5.12. */
import type { Basis } from './schema.ts';
import type { SourceId } from './sources.ts';

interface NotAdvised {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly why: string;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

export const notAdvised: readonly NotAdvised[] = [
  {
    id: 'magnesium',
    ref: '5.11 magnesium',
    name: 'Magnesium for the spasm',
    why: 'In trials it did not prevent cramps. It can cause loose stools, builds up in kidney disease and blocks some other medicines.',
    basis: 'sourced',
    sources: ['GAR20'],
  },
  {
    id: 'quinine',
    ref: '5.11 quinine',
    name: 'Quinine for cramps',
    why: 'Its harms are serious, and it is not for cramps.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'herbs-with-blood-thinner',
    ref: '5.11 herbs',
    name: 'Turmeric, ginger, ginkgo or fish oil with a blood thinner',
    why: 'They may make you bleed more.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'forced-water',
    ref: '5.10',
    name: 'Forcing water or salt drinks',
    why: 'Too much water can thin the salts in the blood. It does not loosen a muscle.',
    basis: 'sourced',
    sources: ['EAED19', 'EAMC22'],
  },
  {
    id: 'collar-or-brace',
    ref: '5.12 collars and braces',
    name: 'A collar or brace as a habit',
    why: 'It keeps you from moving, and moving is what helps.',
    basis: 'sourced',
    sources: ['NG59-PULSE'],
  },
  {
    id: 'traction',
    ref: '5.12 traction',
    name: 'Long pulls on the spine (traction)',
    why: 'For back pain the British advice is not to use it.',
    basis: 'sourced',
    sources: ['NG59-PULSE'],
  },
  {
    id: 'tens',
    ref: '5.12 electrotherapy',
    name: 'TENS and other electric devices',
    why: 'For back pain the British advice is not to use them.',
    basis: 'sourced',
    sources: ['NG59-PULSE'],
  },
  {
    id: 'cracking',
    ref: '5.12 manipulation',
    name: 'Having the neck or back cracked by someone who is not trained, or with force by yourself',
    why: 'It can hurt a joint or a neck artery.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'opioids',
    ref: '5.12 opioids',
    name: 'Strong painkillers by yourself',
    why: 'They make you drowsy, can harm, and hide what the pain would tell.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'shared-relaxants',
    ref: '5.12 relaxants from friends',
    name: 'Muscle relaxants from a friend',
    why: 'What is safe for one can be a danger for another.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'alcohol',
    ref: '5.12 alcohol',
    name: 'Alcohol to relax',
    why: 'It spoils sleep and is a danger with painkillers and with heat.',
    basis: 'consensus',
    sources: [],
  },
];
