/** Cold, for those who like it better than warmth: part 5.2. */
import type { RemedyRecord } from './remedy-record.ts';

export const coldRemedies = {
  'cold-pack': {
    id: 'cold-pack',
    ref: '5.2',
    name: 'A cold pack',
    purpose: 'Cold can dull the pain of a fresh knock, if you like it.',
    steps: [
      'Wrap the pack in a cloth. Never put ice on bare skin.',
      'Lay it beside the spine, not on the bones.',
      'Look at the skin after 5 minutes.',
      'Take it off when the time is up.',
    ],
    dose: '10 to 15 minutes, with 1 to 2 hours between. In the first 24 to 48 hours after a knock.',
    minutes: 10,
    stopIf: [
      'The skin turns white, blue or numb.',
      'The pain goes up by 2 or more and stays up.',
      'New numbness, weakness or any danger sign.',
    ],
    avoidWhen: {
      any: [
        'numb-skin',
        'poor-circulation',
        'cold-reaction',
        'sickle',
        'needs-help-to-remove',
        'skin-burn-tingle-strip',
      ],
    },
    askWhen: { any: ['diabetes', 'neuro-known', 'sedated', { fact: 'age', below: 16 }] },
    strength: 'low',
    basis: 'consensus',
    sources: ['FRE06', 'SCD-AH'],
  },
} as const satisfies Record<string, RemedyRecord>;
