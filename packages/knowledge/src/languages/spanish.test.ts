/** The Spanish of the knowledge: true to the English in all that could harm, and none of it out of date. */
import { describe, expect, it } from 'vitest';
import { spanishEase } from '../lint/spanish-ease.ts';
import { spanish, spanishParts } from './es/index.ts';
import { saidOtherwise } from './es/said-otherwise.ts';
import { figuresLost, negationDiffers } from './same-figures.ts';
import { shownTexts } from './shown-texts.ts';

const entries = Object.entries(spanish);

describe('the Spanish of the knowledge', () => {
  it('translates every text that is shown', () => {
    expect([...shownTexts.keys()].filter((text) => !(text in spanish))).toEqual([]);
  });

  it('translates nothing that is no longer said', () => {
    expect(entries.map(([english]) => english).filter((text) => !shownTexts.has(text))).toEqual([]);
  });

  it('has each text in one file', () => {
    const all = Object.values(spanishParts).flatMap((part) => Object.keys(part));
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  it('keeps every number and unit', () => {
    const faults = entries.flatMap(([english, text]) =>
      figuresLost(english, text, 'es').map((lost) => `${lost}: "${text}" for "${english}"`),
    );
    expect(faults).toEqual([]);
  });

  it('forbids and denies what the English does', () => {
    const differ = entries
      .filter(([english, text]) => negationDiffers(english, text, 'es'))
      .map(([english]) => english);
    expect(differ.toSorted()).toEqual(saidOtherwise.toSorted());
  });

  it('ends its sentences as the English does, and calls out to nobody', () => {
    const end = (text: string) => /[.?…:]$/.exec(text)?.[0];
    expect(entries.filter(([english, text]) => end(english) !== end(text))).toEqual([]);
    expect(entries.filter(([, text]) => /[!¡]/.test(text))).toEqual([]);
  });

  it('opens each question', () => {
    const marks = (text: string, mark: string) => text.split(mark).length;
    expect(entries.filter(([, text]) => marks(text, '¿') !== marks(text, '?'))).toEqual([]);
  });

  it('reads quite easily, the lists of medicines and illnesses as ordinary text', () => {
    expect(spanishEase(Object.values(spanish))).toBeGreaterThan(75);
    const hard = Object.entries(spanishParts)
      .map(([part, texts]) => [part, spanishEase(Object.values(texts))] as const)
      .filter(([, ease]) => ease < 55);
    expect(hard).toEqual([]);
  });

  it('has hardly a text that is hard', () => {
    const texts = Object.values(spanish).filter((text) => text.split(' ').length >= 8);
    const hard = texts.filter((text) => spanishEase([text]) < 40);
    expect(hard.length / texts.length).toBeLessThan(0.02);
  });
});
