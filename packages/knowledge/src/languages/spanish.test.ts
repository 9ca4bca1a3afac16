/** The Spanish of the knowledge: true to the English in all that could harm, and none of it out of date. */
import { describe, expect, it } from 'vitest';
import { spanish, spanishParts } from './es/index.ts';
import { saidOtherwise } from './es/said-otherwise.ts';
import { figuresLost, negationDiffers } from './same-figures.ts';
import { shownTexts } from './shown-texts.ts';

const entries = Object.entries(spanish);

describe('the Spanish of the knowledge', () => {
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
});
