/** Claims S1 to S4: what a spasm is and how it runs. */
import type { Claim } from './claim.ts';

export const aboutSpasms = [
  {
    id: 'S1',
    claim: 'For most people it goes on and gets worse with age.',
    verdict: 'contradicted',
    strength: 'moderate',
    outcome: 'dropped',
    now: 'We say that it mostly eases within weeks and can come back. Age changes the safety checks.',
    sources: ['WAL24', 'KNE20', 'PEN03', 'HEN08'],
    answeredIn: [
      'article:getting-older#not-worse',
      'article:how-long-it-takes#weeks',
      'factor:previous-episode',
    ],
  },
  {
    id: 'S2',
    claim: 'It starts in a moment.',
    verdict: 'supported-with-nuance',
    strength: 'moderate',
    outcome: 'corrected',
    now: 'A start with one movement and a worst pain at once with none are two questions. The second can be an emergency.',
    sources: ['ADD-SUM'],
    answeredIn: ['article:usual-causes#in-a-moment', 'rule:aortic-syndrome'],
  },
  {
    id: 'S3',
    claim: 'A spasm is a muscle that tightens by itself.',
    verdict: 'supported',
    strength: 'consensus',
    outcome: 'kept',
    now: 'Five words that get mixed up are told apart: guarding, cramp, spasticity, dystonia and tetany.',
    sources: ['AAFP-DYST', 'HYPOCA-ROMM'],
    answeredIn: [
      'article:what-is-a-spasm#tight-muscle',
      'article:what-is-a-spasm#five-words',
      'rule:odd-posture',
      'rule:tetanus',
    ],
  },
  {
    id: 'S4',
    claim: 'It leaves most people helpless.',
    verdict: 'supported-with-nuance',
    strength: 'moderate',
    outcome: 'corrected',
    now: 'We ask how much it hurts and what you can do, in calm words.',
    sources: ['HEN08'],
    answeredIn: [
      'article:what-is-a-spasm#how-bad',
      'article:stress-and-worry#link',
      'factor:stress',
    ],
  },
] as const satisfies readonly Claim[];
