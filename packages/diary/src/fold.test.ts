import { readFacts } from '@unknot/engine';
import { describe, expect, it } from 'vitest';
import type { DiaryEvent, RecordedEvent } from './event.ts';
import { foldDiary } from './fold.ts';
import { emptyLog, logOf } from './log.ts';
import { parseEvent } from './parse-event.ts';

type Entry = DiaryEvent extends infer E
  ? E extends DiaryEvent
    ? Omit<E, 'v' | 'id'>
    : never
  : never;

/** Ids `e0`, `e1` … in the order written. */
const diary = (...entries: readonly Entry[]) =>
  logOf(entries.map((entry, index) => ({ v: 1, id: `e${index}`, ...entry })));
const fold = (...entries: readonly Entry[]) =>
  foldDiary(diary(...entries), { defaultRegion: 'EU' });

const at = (minute: number): string => `2026-01-05T10:${String(minute).padStart(2, '0')}:00Z`;
const answered = (
  minute: number,
  answers: Record<string, boolean | number | string | null>,
): Entry => ({
  at: at(minute),
  type: 'facts-answered',
  answers,
});

describe('an empty diary', () => {
  it('knows nothing but the region', () => {
    expect(foldDiary(emptyLog, { defaultRegion: 'UK' })).toEqual({
      region: 'UK',
      chosenRegion: null,
      facts: {},
      answeredAt: {},
      checkStartedAt: null,
      checks: [],
      checkIns: [],
      doses: [],
      cabinet: [],
      questions: [],
      remedies: [],
      episodes: [],
      sessions: [],
      runningSession: null,
      selfTests: [],
      sport: null,
      articleRatings: {},
      settings: {},
      notUnderstood: 0,
    });
  });
});

describe('answers', () => {
  it('are remembered with the time of each, the last word counting', () => {
    const { facts, answeredAt } = fold(
      answered(0, { age: 34, 'chest-pain': null }),
      answered(5, { 'chest-pain': false }),
    );
    expect(facts).toEqual({ age: 34, 'chest-pain': false });
    expect(answeredAt).toEqual({ age: at(0), 'chest-pain': at(5) });
  });

  it('other than history are forgotten when a check starts', () => {
    const { facts, checkStartedAt } = fold(
      answered(0, { age: 34, smoker: true, 'chest-pain': false }),
      { at: at(1), type: 'check-started' },
      answered(2, { 'pain-now': 7 }),
    );
    expect(facts).toEqual({ age: 34, smoker: true, 'pain-now': 7 });
    expect(checkStartedAt).toBe(at(1));
  });

  it('of the very moment the check starts belong to it, whichever id sorts first', () => {
    const start: Entry = { at: at(1), type: 'check-started' };
    const same = answered(1, { 'chest-pain': true });
    expect(fold(start, same).facts).toEqual({ 'chest-pain': true });
    expect(fold(same, start).facts).toEqual({ 'chest-pain': true });
  });

  it('come back when the check is retracted', () => {
    const { facts, checkStartedAt } = fold(
      answered(0, { 'chest-pain': false }),
      { at: at(1), type: 'check-started' },
      { at: at(2), type: 'retracted', target: 'e1' },
    );
    expect(facts).toEqual({ 'chest-pain': false });
    expect(checkStartedAt).toBeNull();
  });

  it('to facts that are unknown, derived or given are passed over', () => {
    expect(
      fold(answered(0, { severe: true, 'region-uk': true, constructor: true, tomorrow: 1 })).facts,
    ).toEqual({});
  });

  it('that cannot be read take the older answer away, so that it is asked again', () => {
    for (const unreadable of ['severely', 3]) {
      expect(
        fold(answered(0, { 'chest-pain': false }), answered(1, { 'chest-pain': unreadable })).facts,
      ).toEqual({});
    }
    expect(fold(answered(0, { age: 34 }), answered(1, { age: 121 })).facts).toEqual({});
    expect(fold(answered(0, { sex: 'male' }), answered(1, { sex: 'toString' })).facts).toEqual({});
  });

  it('are facts that the engine takes', () => {
    const { facts } = fold(answered(0, { age: 34, sex: 'female', 'chest-pain': null, smoker: 4 }));
    expect(readFacts(facts)).toMatchObject({ ok: true });
  });
});

describe('what was recorded', () => {
  it('stands in the state with the id by which it can be undone', () => {
    const state = fold(
      { at: at(0), type: 'check-in', pain: 6, worst: 8, note: 'could not turn' },
      { at: at(1), type: 'dose-taken', ingredient: 'ibuprofen', mg: 400, product: 'Nurofen' },
      { at: at(2), type: 'remedy-used', remedy: 'heat-pad', minutes: 20 },
      { at: at(3), type: 'region-chosen', region: 'US' },
      { at: at(4), type: 'region-chosen', region: 'atlantis' },
      { at: at(5), type: 'episode-started', date: '2026-01-04' },
      { at: at(6), type: 'episode-ended', date: '2026-01-05' },
      { at: at(7), type: 'setting-changed', key: 'theme', value: 'dark' },
      { at: at(8), type: 'setting-changed', key: 'theme', value: 'light' },
      { at: at(9), type: 'medicine-kept', what: 'methocarbamol', mg: 500, called: 'Robaxin' },
      { at: at(10), type: 'question-noted', question: 'May I lift again?' },
      { at: at(11), type: 'self-test-done', test: 'seated-turn', left: 40, right: 35 },
      { at: at(12), type: 'self-test-done', test: 'seated-turn', left: 40 },
      { at: at(13), type: 'self-test-done', test: 'wall-angel', seen: 'some' },
      { at: at(14), type: 'article-rated', article: 'heat', helpful: false },
      { at: at(15), type: 'article-rated', article: 'heat', helpful: true },
    );
    expect(state).toEqual({
      region: 'US',
      chosenRegion: 'US',
      facts: {},
      answeredAt: {},
      checkStartedAt: null,
      checks: [],
      checkIns: [{ id: 'e0', at: at(0), pain: 6, worst: 8, note: 'could not turn' }],
      doses: [{ id: 'e1', at: at(1), ingredient: 'ibuprofen', mg: 400, product: 'Nurofen' }],
      cabinet: [{ id: 'e9', at: at(9), what: 'methocarbamol', mg: 500, called: 'Robaxin' }],
      questions: [{ id: 'e10', at: at(10), question: 'May I lift again?' }],
      remedies: [{ id: 'e2', at: at(2), remedy: 'heat-pad', minutes: 20 }],
      episodes: [{ start: '2026-01-04', end: '2026-01-05' }],
      sessions: [],
      runningSession: null,
      selfTests: [
        { id: 'e11', at: at(11), test: 'seated-turn', result: { left: 40, right: 35 }, seen: null },
        { id: 'e12', at: at(12), test: 'seated-turn', result: null, seen: null },
        { id: 'e13', at: at(13), test: 'wall-angel', result: null, seen: 'some' },
      ],
      sport: null,
      articleRatings: { heat: true },
      settings: { theme: 'light' },
      notUnderstood: 0,
    });
  });

  it('is gone when it is retracted, even by a clock that was set back', () => {
    const dose = { at: at(5), type: 'dose-taken', ingredient: 'ibuprofen', mg: 400 } as const;
    expect(fold(dose, { at: at(6), type: 'retracted', target: 'e0' }).doses).toEqual([]);
    expect(fold(dose, { at: at(4), type: 'retracted', target: 'e0' }).doses).toEqual([]);
    expect(
      fold(
        dose,
        { at: at(6), type: 'retracted', target: 'e0' },
        { at: at(7), type: 'retracted', target: 'e1' },
      ).doses,
    ).toHaveLength(1);
  });
});

describe('what a newer Unknot wrote', () => {
  it('is counted until it is undone', () => {
    const newer = { v: 2, id: 'new', at: at(0), type: 'check-in' };
    const undo = { v: 1, id: 'undo', at: at(1), type: 'retracted', target: 'new' };
    const counted = (...events: readonly RecordedEvent[]) =>
      foldDiary(logOf(events), { defaultRegion: 'EU' }).notUnderstood;
    expect(counted(newer)).toBe(1);
    expect(counted(newer, undo)).toBe(0);
  });
});

describe('ten years with ten events a day', () => {
  const years = tenYears();

  it('are events that pass the door', () => {
    expect(years.every((event) => parseEvent(event).ok)).toBe(true);
  });

  it('fold to every check-in of them', () => {
    const { checkIns } = foldDiary(logOf(years), { defaultRegion: 'EU' });
    expect(checkIns).toHaveLength(10_950);
  });
});

/** Each day one check with two pages of answers, three check-ins, two doses, one heat pad and one undo. */
function tenYears(): readonly RecordedEvent[] {
  const page = { 'chest-pain': false, 'pain-now': 4, age: 34, smoker: false, sex: 'female' };
  const kinds = [
    { type: 'check-started' },
    { type: 'facts-answered', answers: page },
    { type: 'facts-answered', answers: { ...page, 'chest-pain': null } },
    { type: 'check-in', pain: 4, worst: 6, note: 'better after the walk' },
    { type: 'check-in', pain: 3 },
    { type: 'check-in', pain: null },
    { type: 'dose-taken', ingredient: 'ibuprofen', mg: 400 },
    { type: 'dose-taken', ingredient: 'paracetamol', mg: 500 },
    { type: 'remedy-used', remedy: 'heat-pad', minutes: 20 },
  ];
  const begin = Date.UTC(2026, 0, 1);
  return Array.from({ length: 3650 }, (_, day) => day).flatMap((day) => {
    const moment = (hour: number) =>
      new Date(begin + day * 86_400_000 + hour * 3_600_000).toISOString();
    return [
      ...kinds.map((kind, hour) => ({ v: 1, id: `${day}-${hour}`, at: moment(hour), ...kind })),
      { v: 1, id: `${day}-undo`, at: moment(9), type: 'retracted', target: `${day}-7` },
    ];
  });
}
