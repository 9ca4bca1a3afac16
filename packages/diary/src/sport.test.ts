import { describe, expect, it } from 'vitest';
import { type SportEvent, sportOf } from './sport.ts';

type Draft = SportEvent extends infer Event
  ? Event extends SportEvent
    ? Omit<Event, 'v' | 'id' | 'at'>
    : never
  : never;

const at = (index: number): string => `2026-01-0${index + 1}T10:00:00Z`;
const sportAfter = (...drafts: readonly Draft[]) =>
  sportOf(drafts.map((draft, index) => ({ v: 1, id: `e${index}`, at: at(index), ...draft })));

const running: Draft = { type: 'sport-chosen', sport: 'running', contactOrInjury: false };
const half: Draft = { type: 'sport-session', volume: 0.5, painBefore: 1, painWorst: 2 };

describe('sportOf', () => {
  it('is nothing before a sport is chosen', () => {
    expect(sportAfter()).toBeNull();
    expect(sportAfter(half)).toBeNull();
  });

  it('keeps the last answer to each question with its time, and every session', () => {
    expect(
      sportAfter(
        running,
        { type: 'sport-answered', taskPain: 3, canBrace: true },
        { type: 'sport-answered', taskPain: 1 },
        half,
      ),
    ).toEqual({
      name: 'running',
      contactOrInjury: false,
      chosenAt: at(0),
      answers: { taskPain: { value: 1, at: at(2) }, canBrace: { value: true, at: at(1) } },
      sessions: [{ id: 'e3', at: at(3), volume: 0.5, painBefore: 1, painWorst: 2 }],
    });
  });

  it('begins anew with another sport', () => {
    const judo: Draft = { type: 'sport-chosen', sport: 'judo', contactOrInjury: true };
    expect(sportAfter(running, { type: 'sport-answered', taskPain: 3 }, half, judo)).toEqual({
      name: 'judo',
      contactOrInjury: true,
      chosenAt: at(3),
      answers: {},
      sessions: [],
    });
  });
});
