import { facts, rules } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { predicateWords } from '../predicate-words.ts';
import { vocabulary } from '../vocabulary.ts';
import { ruleBook } from './rule-book.ts';
import { ruleBookMarkdown } from './rule-book-markdown.ts';

describe('a condition in words', () => {
  it('names facts as the person sees them and keeps the nesting', () => {
    const words = predicateWords({
      all: [
        'severe',
        { fact: 'age', atLeast: 50 },
        { any: ['fever', { fact: 'chest-pain-last', is: ['now', 'under-12h'] }] },
        { not: { any: ['coughing-blood', 'fainted'] } },
        { atLeast: 2, of: ['night-worse', { not: 'easing' }, { fact: 'pain-now', below: 4 }] },
      ],
    });
    expect(words.split('\n')).toEqual([
      '- all of these:',
      `  - ${vocabulary().find(({ id }) => id === 'severe')?.question}`,
      '  - Age: at least 50 years',
      '  - any of these:',
      `    - ${facts.fever.label}`,
      `    - ${facts['chest-pain-last'].label}: “Now” or “Within the last 12 hours”`,
      '  - none of these:',
      `    - ${facts['coughing-blood'].label}`,
      `    - ${facts.fainted.label}`,
      '  - at least 2 of these:',
      `    - ${facts['night-worse'].label}`,
      `    - not: ${facts.easing.label}`,
      '    - Pain now: below 4 of 10',
    ]);
  });

  it('refuses a fact that nobody knows', () => {
    expect(() => predicateWords('no-such-fact')).toThrow('no-such-fact');
  });
});

describe('the rule book', () => {
  const book = ruleBook();
  const page = ruleBookMarkdown();

  it('has every rule, most urgent first', () => {
    expect(book.rules.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
    const order = ['emergency', 'urgent', 'routine'];
    const places = book.rules.map(({ disposition }) => order.indexOf(disposition));
    expect(places).toEqual([...places].sort());
    expect(places[0]).toBe(0);
  });

  it('shows each rule with its words, basis, sources and worked examples', () => {
    for (const rule of book.rules) {
      expect(page).toContain(`Rule \`${rule.id}\``);
      expect(page).toContain(rule.when.words);
      for (const { title, url } of rule.sources) expect(page).toContain(`[${title}](${url})`);
      for (const { name } of rule.examples)
        expect(page.toLowerCase()).toContain(name.toLowerCase());
    }
    expect(page).toContain('awaits a clinician’s signature');
  });

  it('leaves no record out', () => {
    const { records } = book;
    const ids = [
      ...Object.keys({ ...records.facts, ...records.derivedFacts, ...records.remedies }),
      ...Object.keys({
        ...records.medicines,
        ...records.thresholds,
        ...records.movementThresholds,
      }),
      ...[...records.rules, ...records.factors, ...records.exercises, ...records.selfTests].map(
        ({ id }) => id,
      ),
      ...[...records.pages, ...records.articles, ...records.products].map(({ id }) => id),
    ];
    expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
    expect(Object.keys(records.sources).filter((id) => !page.includes(`**${id}**`))).toEqual([]);
    expect(records.claims.filter(({ claim }) => !page.includes(claim))).toEqual([]);
  });

  it('names on its first page all that awaits a signature', () => {
    const waiting = book.grounds.filter(({ basis }) => basis !== 'sourced');
    expect(waiting.length).toBeGreaterThan(100);
    expect(waiting.filter(({ place }) => !page.includes(`- ${place}\n`))).toEqual([]);
  });

  it('shows a choice in an example by its words', () => {
    expect(page).not.toMatch(/\b(undefined|null|\[object)\b/);
  });

  it('keeps the predicates as they are, for machines', () => {
    const [rule] = rules;
    expect(book.rules.find(({ id }) => id === rule?.id)?.when.predicate).toEqual(rule?.when);
  });
});

describe('the vocabulary', () => {
  it('has every fact once, with what its kind needs', () => {
    const entries = vocabulary();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ derived }) => !derived)).toHaveLength(Object.keys(facts).length);
    expect(entries.find(({ id }) => id === 'age')).toEqual({
      id: 'age',
      kind: 'quantity',
      question: 'How old are you?',
      unit: 'years',
      min: 0,
      max: 120,
      history: true,
      derived: false,
      highYield: false,
      given: false,
    });
    expect(entries.find(({ id }) => id === 'sex')?.options).toHaveProperty('female');
    expect(entries.find(({ id }) => id === 'severe')).toMatchObject({ derived: true });
  });
});
