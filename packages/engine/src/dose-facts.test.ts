import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { doseFacts } from './dose-facts.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';

const factsAfter = (ingredient: string, mg: number, hoursAgo: number) =>
  doseFacts(
    caseWith({ weight: 80 }, { doses: [{ at: addHours(NOW, -hoursAgo), ingredient, mg }] }),
    NOW,
  );

describe('doseFacts', () => {
  it.each([
    ['tizanidine', 2, 5, ['relaxant-24h', 'sedative-24h']],
    ['diazepam', 5, 5, ['benzodiazepine-24h', 'sedative-24h']],
    ['codeine', 8, 5, ['codeine-in-log', 'sedative-24h']],
    ['co-codamol', 500, 5, ['codeine-in-log', 'sedative-24h']],
    ['oxycodone', 5, 5, ['opioid-24h', 'sedative-24h']],
    ['lorazepam', 1, 5, ['benzodiazepine-24h', 'sedative-24h']],
    ['pethidine', 50, 5, ['opioid-24h', 'serotonin-medicine', 'sedative-24h']],
    ['a herb that nobody knows', 5, 5, []],
    ['steroid-tablets', 5, 5, ['steroid-now']],
    ['aspirin', 75, 5, ['antiplatelet', 'nsaid-aspirin-user']],
    ['aspirin', 300, 5, ['nsaid-aspirin-user']],
    ['ibuprofen', 400, 1.9, ['medicine-taken-2h', 'nsaid-aspirin-user']],
    ['ibuprofen', 400, 160, ['nsaid-aspirin-user']],
    ['ibuprofen', 400, 170, []],
    ['paracetamol', 500, 1, ['medicine-taken-2h']],
    ['tizanidine', 2, 24, []],
  ] as const)('says of %s %d mg %d hours ago', (ingredient, mg, hoursAgo, expected) => {
    const facts = Object.entries(factsAfter(ingredient, mg, hoursAgo));
    const held = facts.filter(([, value]) => value === true).map(([fact]) => fact);
    expect(held.sort()).toEqual([...expected].sort());
  });
});
