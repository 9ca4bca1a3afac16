/** The Spanish words of the app: no number and no "not" of the English is lost, and they read easily. */
import { figuresLost, negationDiffers, spanishEase } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { spanish } from './es/index.ts';

/** Stands for what a sentence is filled with. */
const FILLING = '3';

/** English sentences whose "not" the Spanish says with another word, or the other way round. Each was read twice. */
const SAID_OTHERWISE: readonly string[] = ['Offline'];

interface Pair {
  readonly english: string;
  readonly text: string;
}

type Modules = Readonly<Record<string, Record<string, object>>>;

const english: Modules = import.meta.glob('./*words.ts', { eager: true });
const translated: Modules = import.meta.glob('./es/*words.ts', { eager: true });

const pairs = Object.entries(english).flatMap(([file, catalogue]) =>
  pairsIn({ ...catalogue }, { ...translated[file.replace('./', './es/')] }),
);

describe('the Spanish words of the app', () => {
  it('stand for every catalogue', () => {
    expect(Object.keys(spanish)).toHaveLength(Object.keys(english).length);
    expect(pairs.length).toBeGreaterThan(600);
  });

  it('keep every number and unit', () => {
    const faults = pairs.flatMap(({ english, text }) =>
      figuresLost(english, text, 'es').map((lost) => `${lost}: "${text}" for "${english}"`),
    );
    expect(faults).toEqual([]);
  });

  it('forbid and deny what the English does', () => {
    const differ = pairs
      .filter(({ english, text }) => negationDiffers(english, text, 'es'))
      .map(({ english }) => english);
    expect([...new Set(differ)].toSorted()).toEqual(SAID_OTHERWISE.toSorted());
  });

  it('read quite easily, and call out to nobody', () => {
    expect(spanishEase(pairs.map(({ text }) => text))).toBeGreaterThan(75);
    expect(pairs.filter(({ text }) => /[!¡]/.test(text))).toEqual([]);
  });
});

/** Sentence by sentence, the ones to be filled with a sample in them. */
function pairsIn(english: unknown, text: unknown): readonly Pair[] {
  if (typeof english === 'string' && typeof text === 'string') return [{ english, text }];
  if (typeof english === 'function' && typeof text === 'function')
    return pairsIn(english(FILLING, FILLING, FILLING), text(FILLING, FILLING, FILLING));
  if (typeof english !== 'object' || typeof text !== 'object' || !english || !text) return [];
  return Object.entries(english).flatMap(([name, inner]) =>
    pairsIn(inner, Reflect.get(text, name)),
  );
}
