import { rules, facts as vocabulary } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { wordingOf } from './phrases/wording.ts';
import { phraseFor, phraseGroups } from './phrases.ts';
import { saidFacts } from './said-facts.ts';
import { readVignettes, type Vignette } from './vignette.ts';

const samples = readVignettes('./samples.json');
const own = readVignettes('./own-cases.json');
const blind = readVignettes('./blind-cases.json');
const calm = samples.find(({ id }) => id === 'S16') as Vignette;

describe('the table of phrases', () => {
  it('has each phrase once', () => {
    const all = phraseGroups.flatMap(Object.keys).map(wordingOf);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  it('has every phrase of the vignettes', () => {
    const phrases = [...samples, ...blind, ...own].flatMap(
      ({ present, absent, unknown, conditions, medicines }) => [
        ...present,
        ...absent,
        ...unknown,
        ...conditions,
        ...medicines,
      ],
    );
    expect(phrases.filter((phrase) => phraseFor(phrase) === null)).toEqual([]);
  });

  it('has the words of every statement that can be tapped', () => {
    const labels = Object.values(vocabulary).flatMap((fact) =>
      fact.kind === 'yes-no' && !fact.settles && !fact.given ? [fact.label] : [],
    );
    expect(labels.filter((label) => phraseFor(label) === null)).toEqual([]);
  });

  it('names details, never a gate that no rule reads by itself', () => {
    const read = JSON.stringify(rules.map(({ when }) => when));
    const gates = Object.entries(vocabulary).flatMap(([id, fact]) =>
      fact.kind === 'yes-no' && fact.settles && !read.includes(`"${id}"`) ? [id] : [],
    );
    const named = phraseGroups.flatMap(Object.values).flatMap(Object.keys);
    expect(gates).not.toEqual([]);
    expect(gates.filter((gate) => named.includes(gate))).toEqual([]);
  });

  it('is read whatever the case and spacing', () => {
    expect(phraseFor(' Chest  Pain. ')).toEqual(phraseFor('chest pain'));
  });
});

describe('what is said', () => {
  it('lets present win over absent, and absent over unknown', () => {
    const said = saidFacts({
      ...calm,
      present: ['pins and needles in both hands or arms'],
      absent: ['pins and needles in one arm or hand', 'fever'],
      unknown: ['fever'],
    });
    expect(said.facts).toMatchObject({ 'limb-tingle': true, fever: false });
  });

  it('denies only what an absent phrase asserts', () => {
    const { facts } = saidFacts({
      ...calm,
      present: [],
      absent: ['steadily improving', 'severe pain'],
    });
    expect(facts.easing).toBe(false);
    expect(facts).not.toHaveProperty('progressive');
    expect(facts).not.toHaveProperty('pain-now');
  });

  it('counts a phrase outside of the table as a gap that could decide', () => {
    const { gaps } = saidFacts({ ...calm, present: ['a zebra in the garden'] });
    expect(gaps).toContainEqual({
      phrase: 'a zebra in the garden',
      readAs: null,
      decides: 'triage',
    });
  });

  it('reads a phrase outside of the table as the nearest one, and says so', () => {
    const { facts, gaps } = saidFacts({ ...calm, present: ['jerking and trembling of the limbs'] });
    expect(facts['jerks-tremor']).toBe(true);
    expect(gaps).toMatchObject([
      { phrase: 'jerking and trembling of the limbs', decides: 'triage' },
    ]);
    expect(gaps[0]?.readAs).not.toBeNull();
  });

  it('takes exact amounts over hints', () => {
    const { facts } = saidFacts({
      ...calm,
      conditions: ['body weight under 50 kg'],
      facts: { weight_kg: 47, egfr: 24, alcohol_units_per_day: 10, weeks_since_birth: 9 },
    });
    expect(facts).toMatchObject({
      weight: 47,
      'severe-organ-failure': true,
      'drinks-3-a-day': true,
      'postpartum-6w': false,
    });
  });
});
