import { describe, expect, it } from 'vitest';
import { verdictsWith } from './medicine-facts.test-kit.ts';
import { medicineOffers } from './medicine-offers.ts';

describe('medicineOffers', () => {
  it('offers a gel or an anti-inflammatory before paracetamol (6.0)', () => {
    const { offered, alsoAllowed } = medicineOffers(verdictsWith({}));
    expect(offered).toEqual(['topical-nsaid', 'ibuprofen', 'naproxen', 'topical-salicylate']);
    expect(alsoAllowed).toContain('paracetamol');
  });

  it('offers paracetamol where no anti-inflammatory suits', () => {
    const facts = { 'bleeding-risk': true, anticoagulant: true, warfarin: false } as const;
    const { offered, askFirst } = medicineOffers(verdictsWith(facts));
    expect(offered).toEqual(['paracetamol', 'effervescent-paracetamol', 'slow-paracetamol']);
    expect(askFirst).toContain('topical-nsaid');
  });

  it('offers no aspirin, relaxant, supplement or strong painkiller, not even to ask about', () => {
    const { offered, alsoAllowed, askFirst } = medicineOffers(verdictsWith({ asthma: true }));
    const named = [...offered, ...alsoAllowed, ...askFirst];
    for (const id of [
      'aspirin',
      'codeine',
      'tizanidine',
      'diazepam',
      'magnesium-supplement',
      'quinine',
    ])
      expect(named).not.toContain(id);
  });
});
