import type { GoingSession } from '@unknot/engine';
import { exercises, warmUp } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { doneOf, endsEarly, type Player, type PlayerAction, play, playerAt } from './player.ts';
import { goesOf, PAIN_STEP, stepsOf, wholeSeconds } from './session-steps.ts';

const going = (...ids: readonly string[]): GoingSession => ({
  kind: 'going',
  warmUp: warmUp.parts.filter(({ id }) => id === 'march' || id === 'slow-breaths'),
  movements: exercises
    .filter(({ id }) => ids.includes(id))
    .map(({ id, dose }) => ({ exercise: id, dose, adjust: [], seconds: 60 })),
});
const begin = (...ids: readonly string[]) =>
  playerAt(stepsOf(going(...ids)), { painBefore: 3, steps: {} });
const after = (player: Player, ...actions: readonly PlayerAction[]) => actions.reduce(play, player);

const OVER = { type: 'over' } as const;
const HURTS = { type: 'skip', reason: 'hurts' } as const;
const idAt = ({ steps, at }: Player) => steps[at]?.id;

describe('the steps', () => {
  it('are the warm-up, half of the movements, the pain, the other half', () => {
    expect(begin('supported-lean', 'cat-camel', 'open-book').steps.map(({ id }) => id)).toEqual([
      'march',
      'slow-breaths',
      'supported-lean',
      'cat-camel',
      PAIN_STEP,
      'open-book',
    ]);
    expect(begin('cat-camel').steps.map(({ id }) => id)).not.toContain(PAIN_STEP);
  });

  it('have a go for each set and side, with a rest between sets', () => {
    const [, , openBook] = stepsOf(going('open-book'));
    const goes = openBook ? goesOf(openBook) : [];
    expect(goes.map(({ set, side, restBefore }) => [set, side, restBefore])).toEqual([
      [1, 'first', 0],
      [1, 'second', 0],
      [2, 'first', 10],
      [2, 'second', 0],
    ]);
    expect(goes[0] && wholeSeconds(goes[0])).toBe(60);
  });

  it('have one go where the sides take turns', () => {
    const [, , turn] = stepsOf(going('seated-rotation'));
    const [first, ...others] = turn ? goesOf(turn) : [];
    expect(first).toMatchObject({ set: 1, sets: 2, reps: 8, seconds: 14 });
    expect(first).not.toHaveProperty('side');
    expect(others).toHaveLength(1);
  });

  it('have no clock for a distance', () => {
    const [, , carry] = stepsOf(going('suitcase-carry'));
    expect((carry ? goesOf(carry) : []).map(({ seconds }) => seconds)).toEqual([0, 0, 0, 0]);
  });
});

describe('play', () => {
  it('goes from go to go with a rest, then to the next movement, which waits', () => {
    const lean = after(begin('supported-lean', 'cat-camel'), OVER, OVER, { type: 'start' });
    expect(lean).toMatchObject({ go: 0, phase: 'going' });
    expect(after(lean, OVER)).toMatchObject({ go: 1, phase: 'resting' });
    expect(after(lean, OVER, OVER)).toMatchObject({ go: 1, phase: 'going' });
    const next = after(lean, OVER, OVER, OVER, OVER, OVER);
    expect(idAt(next)).toBe(PAIN_STEP);
    expect(next).toMatchObject({ phase: 'ready', marks: { 'supported-lean': {} } });
  });

  it('keeps the reason of what is left out, until it is done after all', () => {
    const skipped = after(begin('cat-camel'), OVER, OVER, HURTS);
    expect(doneOf(skipped)).toEqual([{ exercise: 'cat-camel', skipped: 'hurts' }]);
    const done = after(skipped, { type: 'back' }, OVER, OVER, OVER);
    expect(doneOf(done)).toEqual([{ exercise: 'cat-camel' }]);
  });

  it('ends when all of the warm-up is left out, and goes on when some of it is made up for', () => {
    const cold = after(begin('cat-camel'), HURTS, HURTS);
    expect(endsEarly(cold)).toBe('no-warm-up');
    expect(idAt(cold)).toBeUndefined();
    const back = after(cold, { type: 'back' });
    expect(idAt(back)).toBe('slow-breaths');
    expect(idAt(after(back, OVER))).toBe('cat-camel');
  });

  it('ends at the red line, and the number can be put right', () => {
    const half = after(begin('supported-lean', 'cat-camel'), OVER, OVER, HURTS);
    const red = after(half, { type: 'rated', pain: 5 });
    expect(endsEarly(red)).toBe('red-light');
    expect(idAt(red)).toBeUndefined();
    const again = after(red, { type: 'back' }, { type: 'rated', pain: 4 });
    expect(idAt(again)).toBe('cat-camel');
  });

  it('pauses what runs, and nothing else', () => {
    const start = begin('cat-camel');
    expect(play(start, { type: 'pause' })).toBe(start);
    const paused = after(start, { type: 'start' }, { type: 'pause' });
    expect(paused).toMatchObject({ phase: 'going', paused: true });
    expect(play(paused, { type: 'resume' })).toMatchObject({ phase: 'going', paused: false });
  });
});
