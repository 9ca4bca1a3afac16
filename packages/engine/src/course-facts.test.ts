import { type FactId, thresholds } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import type { CheckIn, Dose, PatientCase, RemedyUse } from './patient-case.ts';
import { today } from './today.ts';

/** One rating a day, the last an hour ago; `null`: no entry. */
const days = (...pains: readonly (number | null)[]): readonly CheckIn[] =>
  pains.flatMap((pain, index) =>
    pain === null ? [] : [{ at: addHours(NOW, -24 * (pains.length - 1 - index) - 1), pain }],
  );

const repeated = <Pain extends number | null>(pain: Pain, count: number) =>
  Array.from({ length: count }, () => pain);

const dosesOf = (ingredient: string, daysAgo: readonly number[], mg = 400): readonly Dose[] =>
  daysAgo.map((ago) => ({ at: addHours(NOW, -24 * ago - 2), ingredient, mg }));

const dose = (ingredient: string, hoursAgo: number): Dose => ({
  at: addHours(NOW, -hoursAgo),
  ingredient,
  mg: 400,
});

const heat = (hoursAgo: number): RemedyUse => ({
  at: addHours(NOW, -hoursAgo),
  remedy: 'heat-pad',
  minutes: 20,
});

const WEEK_HOURS = 24 * thresholds['week-days'].value;

/** The course facts that hold. */
function holding(patient: Partial<PatientCase>): readonly string[] {
  const facts = caseFacts(caseWith({}, patient), NOW);
  return COURSE.filter((id) => facts[id] === true);
}

const COURSE: readonly FactId[] = [
  'worse-acute',
  'worse-acute-48h',
  'worse-trend',
  'worse-after-14-days',
  'woken-3-nights',
  'function-worse',
  'no-change-7d',
  'tablets-10-days',
  'persistent-14',
  'persistent-28',
  'subacute-42',
  'chronic-84',
  'recurrent-3',
];

describe('the course by the log', () => {
  it.each([
    ['nothing logged', [], []],
    ['a spasm that settles', days(8, 7, 6, 5, 4, 3, 2), []],
    ['a flare of a day', days(2, 2, 3, 2, 6, 6), ['worse-acute']],
    [
      'a flare of two days',
      days(2, 2, 3, 2, 6, 6, 7),
      ['worse-acute', 'worse-acute-48h', 'worse-trend'],
    ],
    ['two weeks without relief', days(...repeated(6, 14)), ['persistent-14']],
    ['four weeks at 4', days(...repeated(4, 28)), ['persistent-14', 'persistent-28']],
    ['twelve weeks at 2', days(...repeated(2, 84)), ['subacute-42', 'chronic-84']],
    ['a new spell after three weeks at 0', days(6, 5, 4, 2, ...repeated(0, 21), 6, 6, 5), []],
    [
      'a new spell after one week at 0',
      days(6, 5, 4, 2, ...repeated(0, 7), 6, 6, 6),
      ['worse-acute', 'worse-acute-48h'],
    ],
    [
      'a rise after two weeks',
      days(...repeated(2, 14), ...repeated(5, 5)),
      ['worse-acute', 'worse-acute-48h', 'worse-trend', 'worse-after-14-days'],
    ],
    [
      'a rise on day 14',
      days(...repeated(2, 9), ...repeated(5, 5)),
      ['worse-acute', 'worse-acute-48h', 'worse-trend', 'worse-after-14-days'],
    ],
    [
      'a rise on day 13',
      days(...repeated(2, 8), ...repeated(5, 5)),
      ['worse-acute', 'worse-acute-48h', 'worse-trend'],
    ],
  ])('%s', (_, checkIns, facts) => {
    expect(holding({ checkIns })).toEqual(facts);
  });

  it.each([
    [[2, 3, 2], ['woken-3-nights']],
    [[2, 1, 2], []],
    [[2, 2], []],
  ])('woken %j times', (wakes, facts) => {
    const checkIns = wakes.map((nightWakes, ago) => ({
      at: addHours(NOW, -24 * ago - 1),
      pain: 3,
      nightWakes,
    }));
    expect(holding({ checkIns })).toEqual(facts);
  });

  it.each([
    ['from this moment on', [0, 24, 48], true],
    ['but not the last', [24, 48, 72], false],
    ['and one of them is still to come', [-1, 1, 25], false],
    ['two of them the same', [1, 2, 25], false],
  ])('woken on three nights, %s', (_, hoursAgo, expected) => {
    const checkIns = hoursAgo.map((hours) => ({
      at: addHours(NOW, -hours),
      pain: 3,
      nightWakes: thresholds['woken-times'].value,
    }));
    expect(caseFacts(caseWith({}, { checkIns }), NOW)['woken-3-nights']).toBe(expected);
  });

  it.each([
    ['without tablets', {}, []],
    ['with ibuprofen', { doses: dosesOf('ibuprofen', [1, 3]) }, ['no-change-7d']],
    [
      'with paracetamol in a stronger tablet',
      { doses: dosesOf('co-codamol', [1]) },
      ['worse-trend', 'no-change-7d'],
    ],
    ['with heat', { remedies: [heat(30)] }, ['no-change-7d']],
    ['with heat of this moment', { remedies: [heat(0)] }, ['no-change-7d']],
    ['with heat that is still to come', { remedies: [heat(-1)] }, []],
    ['with heat a week ago', { remedies: [heat(WEEK_HOURS)] }, []],
    ['with something else', { remedies: [{ ...heat(30), remedy: 'tens' }] }, []],
    ['with ibuprofen long ago', { doses: dosesOf('ibuprofen', [9]) }, []],
    ['with ibuprofen a week ago', { doses: [dose('ibuprofen', WEEK_HOURS)] }, []],
    ['with another medicine', { doses: dosesOf('tizanidine', [1]) }, []],
    ['with a medicine that only has a name', { doses: dosesOf('losartan', [1]) }, []],
  ])('a week at 6 %s', (_, more, facts) => {
    expect(holding({ checkIns: days(...repeated(6, 7)), ...more })).toEqual(facts);
  });

  it.each([
    ['on day 6', repeated(6, 6), false],
    ['at 4', repeated(4, 7), true],
    ['at 3', repeated(3, 7), false],
    ['with a fall of a sixth', [6, 6, 6, 6, 5, 5, 5], true],
    ['with a fall of a fifth', [5, 5, 5, 5, 4, 4, 4], false],
    ['from no pain', [0, 0, 0, 6, 6, 6, 6], false],
    ['with two entries of the new spell', [...repeated(1, 7), 6, ...repeated(null, 6), 6], false],
  ])('looks for a change with tablets %s', (_, pains, expected) => {
    const patient = caseWith({}, { checkIns: days(...pains), doses: dosesOf('ibuprofen', [1]) });
    expect(caseFacts(patient, NOW)['no-change-7d']).toBe(expected);
  });
});

describe('tablets for ten days', () => {
  const all = Array.from({ length: 10 }, (_, ago) => ago);
  it.each([
    ['on ten days', dosesOf('ibuprofen', all), {}, true],
    ['on nine of ten days', dosesOf('ibuprofen', all.slice(0, 9)), {}, false],
    [
      'two kinds in turn',
      [...dosesOf('ibuprofen', all.slice(0, 5)), ...dosesOf('paracetamol', all.slice(5))],
      {},
      true,
    ],
    ['one today on day 11', dosesOf('ibuprofen', [0]), { 'days-since-onset': 11 }, true],
    ['one today on day 10', dosesOf('ibuprofen', [0]), { 'days-since-onset': 10 }, false],
    ['none today on day 11', dosesOf('ibuprofen', [1]), { 'days-since-onset': 11 }, false],
    ['a rub', dosesOf('topical-menthol', all), {}, false],
  ] as const)('%s', (_, doses, answers, expected) => {
    expect(caseFacts(caseWith(answers, { doses }), NOW)['tablets-10-days']).toBe(expected);
  });

  it.each([
    ['on the eleventh day of the diary', { checkIns: days(...repeated(2, 11)) }, {}, true],
    ['on the tenth', { checkIns: days(...repeated(2, 10)) }, {}, false],
    ['on the eleventh day of an episode', { episodes: [{ start: '2026-11-12' }] }, {}, true],
    ['on day 11 as told, with one entry', { checkIns: days(2) }, { 'days-since-onset': 11 }, true],
  ])('one today %s', (_, more, answers, expected) => {
    const patient = caseWith(answers, { doses: dosesOf('ibuprofen', [0]), ...more });
    expect(caseFacts(patient, NOW)['tablets-10-days']).toBe(expected);
  });
});

describe('what the person can do', () => {
  const entry = (ago: number, activities: Readonly<Record<string, number>>, pain = 5) => ({
    at: addHours(NOW, -24 * ago - 1),
    pain,
    activities,
  });
  it.each([
    [
      'the mean falls by 2',
      [entry(7, { lift: 6, drive: 8 }), entry(0, { lift: 4, drive: 6 })],
      true,
    ],
    [
      'the mean falls by 1',
      [entry(7, { lift: 6, drive: 8 }), entry(0, { lift: 5, drive: 7 })],
      false,
    ],
    ['one is lost', [entry(7, { lift: 1, drive: 8 }), entry(0, { lift: 0, drive: 8 })], true],
    ['other activities', [entry(7, { lift: 9 }), entry(0, { drive: 2 })], false],
    ['the fall is old', [entry(20, { lift: 9 }), entry(10, { lift: 2 })], false],
  ])('%s: %#', (_, checkIns, expected) => {
    expect(caseFacts(caseWith({}, { checkIns }), NOW)['function-worse']).toBe(expected);
  });

  it('says that a fall of the pain is no improvement while the person can do less', () => {
    const checkIns = days(8, 7, 7, 6, 5, 4, 4).map((each, index) => ({
      ...each,
      activities: { lift: 8 - index },
    }));
    const { trend } = today(caseWith(strainFacts, { checkIns }), NOW);
    expect(trend).toMatchObject({ direction: 'unclear' });
    expect(trend.because).toContain('function-worse');
  });

  it('reads how much the pain gets in the way, week by week', () => {
    const checkIns = days(...repeated(4, 14)).map((each, index) => ({
      ...each,
      interference: index < 7 ? 3 : 5,
    }));
    expect(caseFacts(caseWith({}, { checkIns }), NOW)['function-worse']).toBe(true);
  });
});

describe('the log cannot be denied', () => {
  it('by an answer', () => {
    const patient = caseWith({ 'persistent-14': false }, { checkIns: days(...repeated(6, 14)) });
    expect(caseFacts(patient, NOW)['persistent-14']).toBe(true);
  });

  it('and raises the answer of an ordinary strain', () => {
    const steady = today(caseWith(strainFacts, { checkIns: days(...repeated(6, 14)) }), NOW);
    expect(steady).toMatchObject({ disposition: 'routine', within: '2-weeks' });
    const worse = today(caseWith(strainFacts, { checkIns: days(2, 2, 2, 5, 6, 6) }), NOW);
    expect(worse).toMatchObject({ disposition: 'routine', within: '3-days' });
    const severe = today(
      caseWith({ ...strainFacts, 'pain-now': 8 }, { checkIns: days(2, 2, 2, 8, 8) }),
      NOW,
    );
    expect(severe).toMatchObject({ disposition: 'urgent', within: 'today' });
  });
});
