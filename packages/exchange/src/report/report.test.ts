import { type DiaryState, emptyLog, foldDiary, logOf } from '@unknot/diary';
import { today } from '@unknot/engine';
import { ordinaryStrain } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { diaryCsv } from './diary-csv.ts';
import { reportOf } from './report.ts';

const NOW = '2026-11-22T12:00:00Z';
const ago = (hours: number): string => addHours(NOW, -hours);
let count = 0;
const event = (hours: number, type: string, fields: object = {}) => {
  count += 1;
  return { v: 1, id: `e${count}`, at: ago(hours), type, ...fields };
};

const diaryWith = (...events: readonly ReturnType<typeof event>[]): DiaryState =>
  foldDiary(logOf(events), { defaultRegion: 'US' });
const reported = (diary: DiaryState) => reportOf(diary, today(diary, NOW), NOW);

const checked = (hours: number, answers: object = {}) => [
  event(hours, 'check-started'),
  event(hours - 0.01, 'facts-answered', { answers: { ...ordinaryStrain, age: 34, ...answers } }),
];

describe('reportOf', () => {
  it('says nothing of an empty diary', () => {
    const report = reported(foldDiary(emptyLog, { defaultRegion: 'UK' }));
    expect(report).toMatchObject({
      who: { ages: null, sex: null, region: 'UK' },
      answer: { disposition: 'undecided', checkedAt: null },
      flags: { present: [], absent: [], notSure: [] },
      course: { now: null, worst7d: null, ratings: 0 },
      medicines: [],
      tried: { remedies: [], sessions: null },
      questions: [],
    });
  });

  it('tells the age as a band', () => {
    expect(reported(diaryWith(...checked(2))).who.ages).toEqual({ from: 30, to: 39 });
  });

  it('gives danger signs with the time of the answer, and no detail of what is not there', () => {
    const { flags } = reported(diaryWith(...checked(2, { fever: null, 'chest-symptom': false })));
    expect(flags.absent).toContainEqual({ fact: 'chest-symptom', at: ago(1.99) });
    expect(flags.notSure).toEqual([{ fact: 'fever', at: ago(1.99) }]);
    expect(flags.absent.map(({ fact }) => fact)).not.toContain('chest-pressure');
  });

  it('gives the details of a sign that is there', () => {
    const { flags, answer } = reported(
      diaryWith(...checked(2, { 'bladder-bowel-saddle': true, 'saddle-numb': true })),
    );
    expect(flags.present.slice(0, 2).map(({ fact }) => fact)).toEqual([
      'bladder-bowel-saddle',
      'saddle-numb',
    ]);
    expect(flags.absent.map(({ fact }) => fact)).toContain('urine-retention');
    expect(answer).toMatchObject({ disposition: 'emergency', within: 'now' });
    expect(answer.reasons[0]?.sources).not.toEqual([]);
  });

  it('sums each ingredient over 24 hours and 7 days, and marks what was too much', () => {
    const dose = (hours: number, ingredient: string, mg: number) =>
      event(hours, 'dose-taken', { ingredient, mg });
    const { medicines } = reported(
      diaryWith(
        dose(200, 'paracetamol', 1000),
        dose(60, 'paracetamol', 1000),
        dose(56, 'slow-paracetamol', 1300),
        dose(50, 'paracetamol', 1000),
        dose(3, 'ibuprofen', 400),
      ),
    );
    expect(medicines).toMatchObject([
      { ingredient: 'paracetamol', taken24hMg: 0, taken7dMg: 3300, limit24hMg: 2000, over: true },
      { ingredient: 'ibuprofen', taken24hMg: 400, taken7dMg: 400, days: 1, over: false },
    ]);
    expect(medicines[0]?.highest).toEqual({ mg: 3300, at: ago(50) });
  });

  it('gives the course in numbers', () => {
    const rating = (hours: number, pain: number, more: object = {}) =>
      event(hours, 'check-in', { pain, ...more });
    const { course } = reported(
      diaryWith(
        event(72, 'episode-started', { date: '2026-11-15' }),
        rating(72, 8),
        rating(30, 6, { interference: 5, nightWakes: 2 }),
        rating(2, 4, { worst: 5 }),
      ),
    );
    expect(course).toMatchObject({
      now: { pain: 4, at: ago(2) },
      worst24h: 5,
      worst7d: 8,
      ratings: 3,
      days: 3,
      interference: 5,
      nightWakes: 2,
      daysSinceOnset: 7,
    });
  });

  it('gives what was tried, the most used first', () => {
    const used = (hours: number, remedy: string) =>
      event(hours, 'remedy-used', { remedy, minutes: 20 });
    const session = (hours: number, painWorst: number) =>
      event(hours, 'session-done', {
        level: 1,
        load: 1,
        painBefore: 3,
        painWorst,
        seconds: 600,
        movements: [],
      });
    const { tried } = reported(
      diaryWith(
        used(900, 'heat-pad'),
        used(20, 'breathing'),
        used(10, 'heat-pad'),
        used(2, 'heat-pad'),
        session(40, 4),
        session(5, 8),
      ),
    );
    expect(tried.remedies).toEqual([
      { remedy: 'heat-pad', times: 2, minutes: 40, lastAt: ago(2) },
      { remedy: 'breathing', times: 1, minutes: 20, lastAt: ago(20) },
    ]);
    expect(tried.sessions).toMatchObject({ count: 2, painBefore: 3, painWorst: 6, red: 1 });
  });

  it('keeps conditions and questions', () => {
    const report = reported(
      diaryWith(
        ...checked(2, { asthma: true }),
        event(1, 'question-noted', { question: 'May I swim?' }),
      ),
    );
    expect(report.history).toEqual([{ fact: 'asthma', at: ago(1.99) }]);
    expect(report.questions).toEqual(['May I swim?']);
  });
});

describe('diaryCsv', () => {
  it('has a row for each entry, in the order of time', () => {
    const rows = diaryCsv(
      diaryWith(
        event(5, 'dose-taken', { ingredient: 'ibuprofen', mg: 400, product: 'Red, "strong"' }),
        event(6, 'check-in', { pain: 4, note: '=1+1' }),
        event(1, 'remedy-used', { remedy: 'heat-pad', minutes: 20 }),
      ),
    ).split('\r\n');
    expect(rows[1]).toBe(`${ago(6)},check-in,4,,,,,,,,,,,,,,,,,,,,,'=1+1`);
    expect(rows[2]).toBe(`${ago(5)},dose,,,,,,,,,,,ibuprofen,400,"Red, ""strong""",,,,,,,,,`);
    expect(rows).toHaveLength(5);
  });
});
