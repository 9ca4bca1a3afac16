/** The laws of the player, whatever is tapped. */
import type { SkipReason } from '@unknot/diary';
import type { GoingSession } from '@unknot/engine';
import { exercises, warmUp } from '@unknot/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsEarly, type Player, type PlayerAction, play, playerAt } from './player.ts';
import { stepsOf } from './session-steps.ts';

const reason = fc.constantFrom<SkipReason>('hurts', 'no-room', 'not-today', 'not-sure-how');
const action: fc.Arbitrary<PlayerAction> = fc.oneof(
  fc.constantFrom<PlayerAction>(
    { type: 'start' },
    { type: 'over' },
    { type: 'over' },
    { type: 'over' },
    { type: 'back' },
    { type: 'pause' },
    { type: 'resume' },
  ),
  reason.map((each): PlayerAction => ({ type: 'skip', reason: each })),
  fc.nat(10).map((pain): PlayerAction => ({ type: 'rated', pain })),
);
const actions = fc.array(action, { maxLength: 120 });

const session: fc.Arbitrary<GoingSession> = fc
  .record({
    parts: fc.subarray([...warmUp.parts], { minLength: 1 }),
    movements: fc.subarray([...exercises], { maxLength: 6 }),
  })
  .map(({ parts, movements }) => ({
    kind: 'going',
    warmUp: parts,
    movements: movements.map(({ id, dose }) => ({
      exercise: id,
      dose,
      adjust: [],
      seconds: 60,
    })),
  }));

const begin = (going: GoingSession, painBefore: number): Player =>
  playerAt(stepsOf(going), { painBefore, steps: {} });

/** Every player on the way. */
function way(going: GoingSession, painBefore: number, taps: readonly PlayerAction[]) {
  const players = [begin(going, painBefore)];
  for (const tap of taps) players.push(play(players.at(-1) as Player, tap));
  return players;
}

const forEveryWay = (check: (players: readonly Player[]) => void) =>
  fc.assert(
    fc.property(session, fc.nat(10), actions, (going, pain, taps) => {
      check(way(going, pain, taps));
    }),
  );

describe('the player', () => {
  it('shows no movement before the warm-up was gone through, and none without any of it', () => {
    forEveryWay((players) => {
      for (const { steps, marks, at } of players) {
        if (steps[at]?.kind === 'warm-up' || at === steps.length) continue;
        const warm = steps.filter(({ kind }) => kind === 'warm-up').map(({ id }) => marks[id]);
        expect(warm).not.toContain(undefined);
        expect(warm.some((mark) => mark?.skipped === undefined)).toBe(true);
      }
    });
  });

  it('shows no movement after pain that says stop', () => {
    forEveryWay((players) => {
      for (const player of players) {
        if (endsEarly(player) !== 'red-light') continue;
        expect(player.steps[player.at]?.kind).not.toBe('movement');
      }
    });
  });

  it('never loses a mark: it only adds one or replaces the one of the step it stands at', () => {
    forEveryWay((players) => {
      for (const [index, after] of players.slice(1).entries()) {
        const before = players[index] as Player;
        const { [before.steps[before.at]?.id ?? '']: here, ...others } = before.marks;
        expect(after.marks).toMatchObject(others);
        if (here) expect(Object.keys(after.marks)).toEqual(Object.keys(before.marks));
      }
    });
  });

  it('goes on after a killed tab where nothing was written down yet', () => {
    forEveryWay((players) => {
      for (const { steps, marks, painBefore } of players) {
        const again = playerAt(steps, { painBefore, steps: marks });
        expect(again.marks).toEqual(marks);
        for (const { id } of steps.slice(0, again.at)) {
          if (again.at < steps.length) expect(marks).toHaveProperty(id);
        }
      }
    });
  });

  it('comes to its end when every step is done', () => {
    fc.assert(
      fc.property(session, (going) => {
        let player = begin(going, 2);
        for (let tap = 0; tap < 200 && player.at < player.steps.length; tap += 1) {
          player = play(play(player, { type: 'over' }), { type: 'rated', pain: 2 });
        }
        expect(player.at).toBe(player.steps.length);
        expect(Object.keys(player.marks)).toHaveLength(player.steps.length);
      }),
    );
  });
});
