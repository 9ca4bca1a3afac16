import { describe, expect, it } from 'vitest';
import { changesIn, shownFacts, summaryOf } from './profile-answers.ts';

describe('shownFacts', () => {
  it('asks for details only behind a gate that is open', () => {
    expect(shownFacts('allergies', {}, {})).not.toContain('allergy-nsaid');
    expect(shownFacts('allergies', { 'pain-tablet-reaction': true }, {})).toContain(
      'allergy-nsaid',
    );
    expect(shownFacts('allergies', {}, { 'pain-tablet-reaction': null })).toContain(
      'allergy-nsaid',
    );
  });

  it('always shows what was said', () => {
    expect(shownFacts('allergies', { 'allergy-nsaid': true }, {})).toContain('allergy-nsaid');
  });

  it('asks for the weeks of a pregnancy alone', () => {
    expect(shownFacts('pregnancy', { pregnant: true }, {})).toContain('pregnant-weeks');
    expect(shownFacts('pregnancy', { pregnant: false }, {})).not.toContain('pregnant-weeks');
  });
});

describe('summaryOf', () => {
  it('names what was said and counts the rest', () => {
    const standing = { 'pain-tablet-reaction': true, 'allergy-nsaid': true, 'hay-fever': false };
    expect(summaryOf('allergies', standing)).toEqual({ said: ['allergy-nsaid'], no: 1, open: 2 });
  });

  it('asks for nothing that another group has settled', () => {
    expect(summaryOf('skin', { 'relief-limit': false })).toMatchObject({ open: 3 });
    expect(summaryOf('skin', {})).toMatchObject({ open: 4 });
  });
});

describe('changesIn', () => {
  it('is what is new', () => {
    expect(changesIn({ age: 40, diabetes: true }, { age: 40 })).toEqual({ diabetes: true });
    expect(changesIn({ age: null }, { age: 40 })).toEqual({ age: null });
  });

  it('says no to the details of a gate that is closed', () => {
    const standing = { 'pain-tablet-reaction': true, 'allergy-nsaid': true };
    expect(changesIn({ 'pain-tablet-reaction': false }, standing)).toEqual({
      'pain-tablet-reaction': false,
      'allergy-nsaid': false,
    });
  });

  it('opens the gate of a detail that is said', () => {
    expect(changesIn({ anticoagulant: true }, { 'bleeding-risk': false })).toEqual({
      anticoagulant: true,
      'bleeding-risk': true,
    });
  });
});
