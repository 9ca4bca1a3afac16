import { describe, expect, it } from 'vitest';
import { parseEvent } from './parse-event.ts';

const AT = '2026-11-22T02:10:00Z';
const entry = (type: string, fields: object = {}): Record<string, unknown> => ({
  v: 1,
  id: '0b1d8a52-6f4e-4d0e-9a53-2b8f6a6f1c11',
  at: AT,
  type,
  ...fields,
});

const nested = (depth: number): unknown => (depth === 0 ? 0 : { deeper: nested(depth - 1) });

describe('parseEvent takes', () => {
  it.each([
    entry('check-started'),
    entry('facts-answered', { answers: { age: 34, 'chest-pain': null, sex: 'female', x: true } }),
    entry('facts-answered', { answers: {} }),
    entry('check-in', { pain: null }),
    entry('check-in', { pain: 0, worst: 10, interference: 5, nightWakes: 2, note: 'after work' }),
    entry('check-in', {
      pain: 3,
      activities: { 'lift my child': 4, drive: 10 },
      weekCheck: { duties: 4, wishes: 5, mind: 0 },
      change: -1,
    }),
    entry('check-in', {
      pain: 5,
      sleepHours: 6.5,
      where: { places: ['neck', 'place-of-tomorrow'], main: 'neck', spreadsTo: ['forearm-left'] },
      circumstances: [],
    }),
    entry('dose-taken', { ingredient: 'ibuprofen', mg: 12.5, product: 'Extra Strength 200' }),
    entry('remedy-used', { remedy: 'heat-pad', minutes: 20 }),
    entry('session-begun', {
      level: 0,
      load: 1,
      painBefore: 6,
      warmUp: ['march'],
      movements: ['supported-lean'],
    }),
    entry('session-step', { session: 'b', step: 'march' }),
    entry('session-step', { session: 'b', step: 'supported-lean', skipped: 'hurts', pain: 4 }),
    entry('session-done', {
      session: 'b',
      level: 1,
      load: 0.5,
      painBefore: 3,
      painWorst: 4,
      painAfter: 3,
      stopSign: 'cramp',
      seconds: 600,
      movements: [{ exercise: 'supported-lean' }, { exercise: 'x', skipped: 'no-room' }],
    }),
    entry('self-test-done', { test: 'chest-lift-hold', value: 31.5 }),
    entry('self-test-done', { test: 'seated-turn', left: 40, right: 35 }),
    entry('self-test-done', { test: 'wall-angel', seen: 'some' }),
    entry('sport-chosen', { sport: 'Five-a-side, football', contactOrInjury: true }),
    entry('sport-answered', { strength: { sore: 9, other: 10 }, confidence: 7 }),
    entry('sport-session', { volume: 0.75, painBefore: 1, painWorst: 2 }),
    entry('article-rated', { article: 'heat', helpful: false }),
    entry('region-chosen', { region: 'US' }),
    entry('episode-started', { date: '2024-02-29' }),
    entry('episode-ended', { date: '2026-03-01' }),
    entry('retracted', { target: 'a' }),
    entry('setting-changed', { key: 'textSize', value: 1.25 }),
  ])('$type $pain', (event) => {
    const parsed = parseEvent(event);
    expect(parsed).toEqual({ ok: true, value: event });
    expect(parsed.ok && parsed.value).toBe(event);
  });

  it('what only a newer Unknot knows, as it is', () => {
    const tomorrow = [
      entry('mood', { colours: ['blue', { deep: [1.5, null] }] }),
      entry('constructor'),
      { ...entry('check-in', { pain: 'a lot' }), v: 2 },
      { ...entry('retracted'), v: 7 },
    ];
    for (const event of tomorrow) expect(parseEvent(event)).toEqual({ ok: true, value: event });
  });
});

describe('parseEvent refuses, and names the place:', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'must be an entry'],
    ['a list', [], '', 'must be an entry'],
    ['no id', { v: 1, at: AT, type: 'check-started' }, 'id', 'must be 1 to 64 letters'],
    ['a long id', entry('check-started', { id: 'a'.repeat(65) }), 'id', 'must be 1 to 64 letters'],
    ['version 0', entry('check-started', { v: 0 }), 'v', 'must be a whole number'],
    ['half a version', entry('mood', { v: 1.5 }), 'v', 'must be a whole number'],
    ['no offset', entry('mood', { at: '2026-11-22T02:10:00' }), 'at', 'must be a date and time'],
    ['30 February', entry('mood', { at: '2026-02-30T00:00Z' }), 'at', 'must be a date and time'],
    ['an empty type', entry(''), 'type', 'must be 1 to 64 characters'],
    ['pain 11', entry('check-in', { pain: 11 }), 'pain', 'must be a whole number, 0 to 10'],
    ['pain 2.5', entry('check-in', { pain: 2.5 }), 'pain', 'must be a whole number, 0 to 10'],
    ['no pain', entry('check-in'), 'pain', 'must be a whole number, 0 to 10'],
    ['worst null', entry('check-in', { pain: 1, worst: null }), 'worst', 'must be a whole number'],
    [
      'four activities',
      entry('check-in', { pain: 1, activities: { a: 1, b: 1, c: 1, d: 1 } }),
      'activities',
      'must be at most 3 activities',
    ],
    ['a change of 4', entry('check-in', { pain: 1, change: 4 }), 'change', 'must be a whole'],
    ['51 wakes', entry('check-in', { pain: 1, nightWakes: 51 }), 'nightWakes', 'must be a whole'],
    ['a long note', entry('check-in', { pain: 1, note: 'x'.repeat(2001) }), 'note', 'at most 2000'],
    ['a stray field', entry('check-in', { pain: 1, mood: 3 }), 'mood', 'is not a field'],
    ['0 mg', entry('dose-taken', { ingredient: 'ibuprofen', mg: 0 }), 'mg', 'more than 0'],
    ['NaN mg', entry('dose-taken', { ingredient: 'ibuprofen', mg: Number.NaN }), 'mg', 'amount'],
    ['1 kg', entry('dose-taken', { ingredient: 'ibuprofen', mg: 1e6 }), 'mg', 'at most 100000'],
    ['free text', entry('dose-taken', { ingredient: 'my pills', mg: 1 }), 'ingredient', 'a name'],
    ['two days', entry('remedy-used', { remedy: 'x', minutes: 2880 }), 'minutes', '0 to 1440'],
    [
      'level 4',
      entry('session-begun', { level: 4, load: 1, painBefore: 1, warmUp: [], movements: [] }),
      'level',
      'must be 0, 1, 2 or 3',
    ],
    [
      'another reason',
      entry('session-step', { session: 'b', step: 'march', skipped: 'bored' }),
      'skipped',
      'must be a reason to skip',
    ],
    ['a turn of -1', entry('self-test-done', { test: 'x', value: -1 }), 'value', '0 or more'],
    ['a new view', entry('self-test-done', { test: 'x', seen: 'most' }), 'seen', 'all, some or'],
    [
      'half a strength',
      entry('sport-answered', { strength: { sore: 9 } }),
      'strength.other',
      'must be a whole',
    ],
    ['a list answer', entry('facts-answered', { answers: { age: [3] } }), 'answers.age', 'must be'],
    ['huge answer', entry('facts-answered', { answers: { age: 1e12 } }), 'answers.age', 'must be'],
    ['a bad fact', entry('facts-answered', { answers: { 'a b': 1 } }), 'answers.a b', 'the name'],
    ['no answers', entry('facts-answered'), 'answers', 'must be answers by fact'],
    ['no day', entry('episode-started', { date: '2026-02-29' }), 'date', 'must be a date'],
    [
      'an endless theme',
      entry('setting-changed', { key: 'a', value: 'x'.repeat(65) }),
      'value',
      'must',
    ],
    [
      '501 answers',
      entry('facts-answered', { answers: manyAnswers(501) }),
      'answers',
      'at most 500',
    ],
    ['a future function', entry('mood', { say: () => 'ouch' }), '', 'must be plain JSON'],
    ['a bottomless future', entry('mood', { nested: nested(40) }), '', 'nested at most 32 deep'],
  ])('%s', (_, event, path, words) => {
    expect(parseEvent(event)).toEqual({
      ok: false,
      error: { type: 'malformed-event', path, message: expect.stringContaining(words) },
    });
  });
});

function manyAnswers(count: number): Record<string, boolean> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`fact-${index}`, true]));
}
