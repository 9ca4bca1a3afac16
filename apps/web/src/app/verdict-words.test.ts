import { describe, expect, it } from 'vitest';
import { deadlineHours, headline, saidInWords } from './verdict-words.ts';

describe('headline', () => {
  it.each([
    ['emergency', 'now', 'Call an ambulance now'],
    ['urgent', 'today', 'Get medical advice today'],
    ['routine', '3-days', 'See a doctor within 3 days'],
    ['routine', '2-weeks', 'See a doctor within 2 weeks'],
    ['self-care', null, 'You can look after this yourself for now'],
    ['undecided', null, 'We cannot say yet'],
  ] as const)('%s within %s', (disposition, within, words) => {
    expect(headline({ disposition, within })).toBe(words);
  });
});

describe('deadlineHours', () => {
  it('is a date only for what can wait for one', () => {
    expect(deadlineHours({ within: '3-days' })).toBe(72);
    expect(deadlineHours({ within: '2-weeks' })).toBe(336);
    expect(deadlineHours({ within: 'today' })).toBeNull();
  });
});

describe('saidInWords', () => {
  it.each([
    ['fainted', true, 'Fainted or nearly fainted'],
    ['fainted', false, 'No to: fainted or nearly fainted'],
    ['fainted', null, 'Fainted or nearly fainted (you were not sure)'],
    ['age', 34, 'Age: 34 years'],
    ['sex', 'female', 'Sex: Female'],
  ] as const)('%s %s', (id, value, words) => {
    expect(saidInWords(id, { [id]: value }, 'kg')).toBe(words);
  });

  it('names what was not asked', () => {
    expect(saidInWords('fainted', {}, 'kg')).toBe('Fainted or nearly fainted');
  });

  it('gives the weight in the unit of the place', () => {
    expect(saidInWords('weight', { weight: 70 }, 'kg')).toBe('Weight: 70 kg');
    expect(saidInWords('weight', { weight: 70 }, 'lb')).toBe('Weight: 154 pounds');
  });
});
