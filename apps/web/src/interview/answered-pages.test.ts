import { foldDiary, logOf, type RecordedEvent } from '@unknot/diary';
import type { Page } from '@unknot/engine';
import { describe, expect, it } from 'vitest';
import {
  answersGiven,
  inPresentCheck,
  logWithout,
  pageOf,
  partToShow,
  standingAnswers,
} from './answered-pages.ts';
import { CHECK } from './reasoning.ts';
import { RELIEF } from './treatment-interviews.ts';

const at = (minute: number) => `2026-11-22T02:${String(minute).padStart(2, '0')}:00Z`;

const event = (id: string, minute: number, rest: object): RecordedEvent =>
  ({ v: 1, id, at: at(minute), ...rest }) as RecordedEvent;

const answers = (id: string, minute: number, facts: object) =>
  event(id, minute, { type: 'facts-answered', answers: facts });

const { topics } = CHECK;

const log = logOf([
  event('c1', 0, { type: 'check-started' }),
  answers('old', 1, { 'cancer-hx': false, 'bone-risk': true }),
  event('c2', 10, { type: 'check-started' }),
  answers('first', 11, { breathless: false, fainted: false }),
  answers('wrong', 12, { 'sweaty-clammy': true }),
  answers('heat', 13, { 'numb-skin': false }),
  event('undo', 14, { type: 'retracted', target: 'wrong' }),
]);
const diary = foldDiary(log, { defaultRegion: 'EU' });
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('answersGiven', () => {
  it('lists the answers of the topics, without what was taken back', () => {
    expect(ids(answersGiven(log, topics))).toEqual(['old', 'first']);
    expect(ids(answersGiven(log, RELIEF.topics))).toEqual(['heat']);
  });

  it('is cut to the present check', () => {
    expect(ids(inPresentCheck(answersGiven(log, topics), diary))).toEqual(['first']);
    expect(inPresentCheck(answersGiven(log, topics), { checkStartedAt: null })).toEqual([]);
  });
});

describe('standingAnswers', () => {
  it('keeps history from an earlier check, and loses what was forgotten', () => {
    const [old] = answersGiven(log, topics);
    expect(old && standingAnswers(old, diary)).toEqual({ 'cancer-hx': false, 'bone-risk': true });
    const fresh = logOf([...log.events, event('c3', 20, { type: 'check-started' })]);
    const first = answersGiven(fresh, topics).at(-1);
    const later = foldDiary(fresh, { defaultRegion: 'EU' });
    expect(first && standingAnswers(first, later)).toEqual({});
  });
});

describe('pageOf', () => {
  const cutShort = answers('x', 30, { breathless: true }) as Parameters<typeof pageOf>[0];

  it('shows what was answered, in the order of the page', () => {
    const first = answersGiven(log, topics).at(-1);
    expect(first && pageOf(first, topics, null)).toMatchObject({
      id: 'danger-signs',
      facts: ['breathless', 'fainted'],
    });
  });

  it('adds what the page would still ask', () => {
    const again: Page = {
      id: 'danger-signs',
      topic: 'danger',
      title: '',
      facts: ['chest-symptom', 'breathless'],
    };
    expect(pageOf(cutShort, topics, again)?.facts).toEqual(['chest-symptom', 'breathless']);
  });

  it('does not add what another page would ask', () => {
    const again: Page = { id: 'person', topic: 'course', title: '', facts: ['age'] };
    expect(pageOf(cutShort, topics, again)?.facts).toEqual(['breathless']);
  });
});

describe('partToShow', () => {
  const page = (...facts: Page['facts']): Page => ({ id: 'x', topic: 'danger', title: '', facts });

  it('lets a question wait for the statements before it', () => {
    expect(partToShow(page('chest-pain', 'chest-pain-last')).facts).toEqual(['chest-pain']);
    expect(partToShow(page('chest-pain-last')).facts).toEqual(['chest-pain-last']);
  });

  it('asks a question with the statements after it', () => {
    const whole = page('pain-now', 'sudden-onset');
    expect(partToShow(whole)).toBe(whole);
  });
});

describe('logWithout', () => {
  it('leaves one event out', () => {
    const [old] = answersGiven(log, topics);
    expect(old && ids(logWithout(log, old).events)).not.toContain('old');
  });
});
