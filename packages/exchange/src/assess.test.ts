import { describe, expect, it } from 'vitest';
import type { Answer } from './answer-contract.ts';
import { assessCase, verifyAnswer } from './assess.ts';
import { LIMITS } from './case-contract.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';

const NOW = '2026-11-22T02:10:00Z';

function answerOf(raw: unknown): Answer {
  const outcome = assessCase(raw, NOW);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function faultsOf(raw: unknown): readonly Fault[] {
  const outcome = assessCase(raw, NOW);
  if (outcome.ok) throw new Error('the case was taken');
  return outcome.error.faults;
}

describe('answers', () => {
  it('are the engine’s, in the shape of the contract', () => {
    const emergency = answerOf({ facts: { 'tearing-ripping': true } });
    verifyAnswer(emergency);
    expect(emergency).toMatchObject({ disposition: 'emergency', within: 'now', ask: [] });
    expect(emergency.reasons[0]).toMatchObject({ because: ['tearing-ripping'] });
    const undecided = answerOf({ facts: { age: 34 } });
    verifyAnswer(undecided);
    expect(undecided.disposition).toBe('undecided');
    expect(undecided.ask.length).toBeGreaterThan(0);
  });

  it('have every part of the contract', () => {
    const answer = answerOf({
      id: 'c1',
      now: '2026-11-22T02:10:00Z',
      region: 'US',
      facts: { age: 34, 'sudden-onset': true, 'chest-pain': false },
      checkIns: [{ at: '2026-11-20T20:00:00Z', pain: 6, worst: 8, interference: 5, nightWakes: 1 }],
      doses: [{ at: '2026-11-21T22:00:00Z', ingredient: 'ibuprofen', mg: 400 }],
      episodes: [{ start: '2026-09-01', end: '2026-09-20' }],
    });
    verifyAnswer(answer);
    expect(answer).toMatchObject({ id: 'c1', knowledge: expect.any(String), now: NOW });
    expect(answer.medicines.ibuprofen).toMatchObject({ takenMg24h: 400 });
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining(
        'id knowledge disposition within reasons open ask factors phase plan remedies medicines trend outlook'.split(
          ' ',
        ),
      ),
    );
  });

  it('read the measures of a week, and the heat that was used', () => {
    const at = (day: number) => `2026-11-${day}T20:00:00Z`;
    const answer = answerOf({
      now: NOW,
      facts: {},
      checkIns: [
        ...Array.from({ length: 8 }, (_, index) => ({ at: at(14 + index), pain: 6 })),
        {
          at: at(15),
          pain: 6,
          activities: { 'lift my child': 4 },
          weekCheck: { duties: 5, wishes: 6, mind: 1 },
          change: -1,
        },
      ],
      remedies: [{ at: at(20), remedy: 'heat-pad', minutes: 20 }],
    });
    verifyAnswer(answer);
    expect(answer.outlook.measures).toMatchObject({
      activities: { latest: 4, change: null },
      weekCheck: { latest: 4 },
      change: { latest: -1, change: 'worse' },
    });
    expect(answer.reasons.map(({ rule }) => rule)).toContain('no-change-7d');
  });

  it.each([['c1'], [7], [0], [''], [null]])('echo the id %j', (id) => {
    expect(answerOf({ id, facts: {} }).id).toBe(id);
  });

  it('have the id null when the case has none', () => {
    expect(answerOf({ facts: {} }).id).toBeNull();
  });

  it('read GB as UK, and know no region as another country', () => {
    const { id: _gb, ...gb } = answerOf({ id: 1, region: 'GB', facts: {} });
    const { id: _uk, ...uk } = answerOf({ id: 2, region: 'UK', facts: {} });
    expect(gb).toEqual(uk);
    expect(answerOf({ facts: {} })).toEqual(answerOf({ region: 'other', facts: {} }));
  });

  it('count a medicine by any of its names', () => {
    const taken = (ingredient: string) =>
      answerOf({ facts: {}, doses: [{ at: '2026-11-22T01:00:00Z', ingredient, mg: 500 }] })
        .medicines.paracetamol.takenMg24h;
    expect(['paracetamol', 'Paracetamol', 'acetaminophen'].map(taken)).toEqual([500, 500, 500]);
  });

  it.each([
    ['naproxen', 'duplicate-nsaid'],
    ['aspirin', 'duplicate-nsaid'],
    ['diclofenac', 'duplicate-nsaid'],
    ['celecoxib', 'duplicate-nsaid'],
    ['meloxicam', 'other-nsaid-24h'],
  ])('keep ibuprofen apart from %s', (ingredient, reason) => {
    const doses = [{ at: '2026-11-21T21:10:00Z', ingredient: ingredient.toUpperCase(), mg: 300 }];
    const { ibuprofen } = answerOf({ facts: {}, doses }).medicines;
    expect(ibuprofen).toMatchObject({ verdict: 'avoid', because: [reason] });
  });

  it('name what the dose ledger adds to the reasons', () => {
    const at = (day: number) => `2026-11-${day}T02:00:00Z`;
    const daily = Array.from({ length: 10 }, (_, day) => at(day + 13));
    const ibuprofen = (moments: readonly string[], mg: number) => {
      const doses = moments.map((moment) => ({ at: moment, ingredient: 'ibuprofen', mg }));
      const answer = answerOf({ facts: { 'gi-bleed-hx': true }, doses });
      verifyAnswer(answer);
      return answer.medicines.ibuprofen.because;
    };
    expect(ibuprofen([at(22)], 400)).toEqual(['gi-bleed-hx']);
    expect(ibuprofen(daily, 400)).toEqual(['gi-bleed-hx', 'days-limit']);
    expect(ibuprofen([at(22)], 1600)).toEqual(['gi-bleed-hx', 'over-24h-limit']);
  });
});

describe('refusals', () => {
  const dose = { at: NOW, ingredient: 'ibuprofen', mg: 400 };
  it.each<[string, unknown, Partial<Fault>]>([
    ['not an object', [], { type: 'invalid-value', path: '' }],
    ['nothing', null, { type: 'invalid-value', path: '' }],
    ['no facts', {}, { type: 'invalid-value', path: 'facts' }],
    [
      'a misspelt key',
      { facts: {}, chekIns: [] },
      { type: 'unknown-key', path: 'chekIns', message: 'unknown key; did you mean "checkIns"?' },
    ],
    [
      'a key inside a list',
      { facts: {}, doses: [{ ...dose, when: NOW }] },
      {
        type: 'unknown-key',
        path: 'doses[0].when',
        message: 'unknown key; known keys are at, ingredient, mg.',
      },
    ],
    [
      'a misspelt fact',
      { facts: { 'chest-pian': true } },
      {
        type: 'unknown-fact',
        path: 'facts.chest-pian',
        message: expect.stringContaining('Did you mean "chest-pain"?'),
      },
    ],
    [
      'a fact named as an object’s insides',
      { facts: { constructor: true } },
      { type: 'unknown-fact', path: 'facts.constructor' },
    ],
    [
      'a hidden prototype',
      JSON.parse('{"facts":{"__proto__":true}}'),
      { type: 'unknown-fact', path: 'facts.__proto__' },
    ],
    [
      'a prototype as a key',
      JSON.parse('{"facts":{},"__proto__":{}}'),
      { type: 'unknown-key', path: '__proto__' },
    ],
    [
      'a fact of the wrong kind',
      { facts: { age: 'old' } },
      { type: 'wrong-kind', path: 'facts.age' },
    ],
    ['a fact out of bounds', { facts: { age: -1 } }, { type: 'out-of-bounds', path: 'facts.age' }],
    ['a list as a fact', { facts: { age: [34] } }, { type: 'invalid-value', path: 'facts.age' }],
    ['a derived fact', { facts: { severe: true } }, { type: 'derived-fact', path: 'facts.severe' }],
    [
      'a long text',
      { facts: { sex: 'x'.repeat(201) } },
      { type: 'invalid-value', path: 'facts.sex' },
    ],
    ['a long id', { id: 'x'.repeat(201), facts: {} }, { type: 'invalid-value', path: 'id' }],
    ['an id that is a list', { id: [], facts: {} }, { type: 'invalid-value', path: 'id' }],
    [
      'a moment without a zone',
      { facts: {}, now: '2026-11-22T02:10:00' },
      { type: 'invalid-value', path: 'now' },
    ],
    [
      'a day that does not exist',
      { facts: {}, now: '2026-02-30T02:10:00Z' },
      { type: 'invalid-value', path: 'now' },
    ],
    ['an unknown region', { facts: {}, region: 'Mars' }, { type: 'invalid-value', path: 'region' }],
    [
      'pain above 10',
      { facts: {}, checkIns: [{ at: NOW, pain: 11 }] },
      {
        type: 'invalid-value',
        path: 'checkIns[0].pain',
        message: 'expected a pain rating, 0 to 10.',
      },
    ],
    [
      'pain that is endless',
      JSON.parse(`{"facts":{},"checkIns":[{"at":"${NOW}","pain":1e999}]}`),
      { type: 'invalid-value', path: 'checkIns[0].pain' },
    ],
    [
      'no milligrams',
      { facts: {}, doses: [{ ...dose, mg: 0 }] },
      { type: 'invalid-value', path: 'doses[0].mg' },
    ],
    [
      'too many milligrams',
      { facts: {}, doses: [{ ...dose, mg: 100_001 }] },
      { type: 'invalid-value', path: 'doses[0].mg' },
    ],
    [
      'a misspelt ingredient',
      { facts: {}, doses: [dose, { ...dose, ingredient: 'ibuprofin' }] },
      { type: 'unknown-ingredient', path: 'doses[1].ingredient' },
    ],
    [
      'an episode that ends before it starts',
      { facts: {}, episodes: [{ start: '2026-09-02', end: '2026-09-01' }] },
      { type: 'invalid-value', path: 'episodes[0].end' },
    ],
    [
      'an episode without a start',
      { facts: {}, episodes: [{ end: '2026-09-01' }] },
      { type: 'invalid-value', path: 'episodes[0].start' },
    ],
    [
      'too many facts',
      {
        facts: Object.fromEntries(
          Array.from({ length: LIMITS.facts + 1 }, (_, n) => [`f${n}`, true]),
        ),
      },
      { type: 'invalid-value', path: 'facts' },
    ],
    [
      'too many doses',
      { facts: {}, doses: Array.from({ length: LIMITS.doses + 1 }, () => dose) },
      { type: 'invalid-value', path: 'doses' },
    ],
  ])('%s', (_name, raw, fault) => {
    expect(faultsOf(raw)[0]).toMatchObject(fault);
  });

  it('keep the id when it can be read', () => {
    const id = (raw: unknown) => {
      const outcome = assessCase(raw, NOW);
      return outcome.ok ? 'taken' : outcome.error.id;
    };
    expect(id({ id: 'c9' })).toBe('c9');
    expect(id({ id: 9, facts: { nothing: 1 } })).toBe(9);
    expect(id({ id: {}, facts: {} })).toBeNull();
    expect(id('c9')).toBeNull();
  });

  it('name all faults, up to a limit, and cut endless names', () => {
    const facts = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`fact${n}`, true]));
    expect(faultsOf({ facts })).toHaveLength(MOST_FAULTS);
    const [fault] = faultsOf({ facts: {}, ['k'.repeat(100_000)]: 1 });
    expect(JSON.stringify(fault).length).toBeLessThan(400);
  });
});

describe('the schema of answers', () => {
  it('stops an answer that breaks the contract', () => {
    const answer = answerOf({ facts: {} });
    expect(() => verifyAnswer({ ...answer, phase: 'better' } as unknown as Answer)).toThrow(
      'contract',
    );
    const { remedies: _remedies, ...without } = answer;
    expect(() => verifyAnswer(without as unknown as Answer)).toThrow('contract');
    expect(() => verifyAnswer({ ...answer, page: null } as unknown as Answer)).toThrow('contract');
  });
});
