/** Where a person is in their session: pure, so that no tap and no killed tab can lose anything or skip the warm-up. */
import type { RunningSession, SkipReason, StepMark } from '@unknot/diary';
import { lightOf } from '@unknot/engine';
import { goesOf, PAIN_STEP, type SessionStep } from './session-steps.ts';

export type Marks = RunningSession['steps'];

export interface Player {
  readonly steps: readonly SessionStep[];
  readonly painBefore: number;
  /** What became of each step so far. */
  readonly marks: Marks;
  /** The step the person is at; as many as there are steps: at the end. */
  readonly at: number;
  /** Which of the goes of this step. */
  readonly go: number;
  readonly phase: 'ready' | 'going' | 'resting';
  readonly paused: boolean;
}

export type PlayerAction =
  | { readonly type: 'start' }
  /** This go is over, by the clock or by a tap; or so is the rest before the next. */
  | { readonly type: 'over' }
  | { readonly type: 'skip'; readonly reason: SkipReason }
  | { readonly type: 'rated'; readonly pain: number }
  | { readonly type: 'back' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' };

/** Where the session goes on: at the first step without a mark. */
export function playerAt(
  steps: readonly SessionStep[],
  { painBefore, steps: marks }: Pick<RunningSession, 'painBefore' | 'steps'>,
): Player {
  const open = steps.findIndex(({ id }) => marks[id] === undefined);
  const player = { steps, painBefore, marks, go: 0, phase: 'ready', paused: false } as const;
  return { ...player, at: endOr({ ...player, at: 0 }, open < 0 ? steps.length : open) };
}

/** The player after `action`; the same player when the action means nothing where it stands. */
export function play(player: Player, action: PlayerAction): Player {
  const step = player.steps[player.at];
  switch (action.type) {
    case 'back':
      return goBack(player);
    case 'start':
      return step && step.kind !== 'pain' ? { ...player, phase: 'going', paused: false } : player;
    case 'over':
      return step && step.kind !== 'pain' ? afterGo(player, step) : player;
    case 'skip':
      return step ? marked(player, step, { skipped: action.reason }) : player;
    case 'rated':
      return step?.kind === 'pain' ? marked(player, step, { pain: action.pain }) : player;
    case 'pause':
      return player.phase === 'ready' ? player : { ...player, paused: true };
    case 'resume':
      return { ...player, paused: false };
  }
}

function afterGo(player: Player, step: SessionStep): Player {
  const goes = goesOf(step);
  if (player.phase === 'resting') return { ...player, phase: 'going' };
  const next = goes[player.go + 1];
  if (next === undefined) return marked(player, step, {});
  return { ...player, go: player.go + 1, phase: next.restBefore > 0 ? 'resting' : 'going' };
}

function marked(player: Player, { id }: SessionStep, mark: StepMark): Player {
  const marks = { ...player.marks, [id]: mark };
  return standAt({ ...player, marks }, player.at + 1);
}

function goBack(player: Player): Player {
  const before = player.steps.slice(0, player.at).findLastIndex((step) => isOpen(player, step));
  return before < 0 ? player : standAt(player, before);
}

const standAt = (player: Player, at: number): Player => ({
  ...player,
  at: endOr(player, at),
  go: 0,
  phase: 'ready',
  paused: false,
});

function endOr(player: Player, at: number): number {
  const step = player.steps[at];
  return step && isOpen(player, step) ? at : player.steps.length;
}

/** No movement without any warm-up, and none after pain that says stop; both answers can be changed. */
function isOpen(player: Player, { kind }: SessionStep): boolean {
  switch (endsEarly(player)) {
    case 'no-warm-up':
      return kind === 'warm-up';
    case 'red-light':
      return kind !== 'movement';
    case null:
      return true;
  }
}

/** Why nothing more may be done: all of the warm-up was left out, or the pain half way is at its red line. */
export function endsEarly({
  steps,
  marks,
  painBefore,
}: Pick<Player, 'steps' | 'marks' | 'painBefore'>): EarlyEnd | null {
  const warmUp = steps.filter(({ kind }) => kind === 'warm-up').map(({ id }) => marks[id]);
  if (warmUp.length > 0 && warmUp.every((mark) => mark?.skipped !== undefined)) return 'no-warm-up';
  const pain = marks[PAIN_STEP]?.pain;
  if (pain === undefined) return null;
  return lightOf({ painBefore, painWorst: pain }) === 'red' ? 'red-light' : null;
}

export type EarlyEnd = 'no-warm-up' | 'red-light';

/** What was done of the movements and what was left out; those that were not reached do not count as done. */
export function doneOf({ steps, marks }: Pick<Player, 'steps' | 'marks'>) {
  return steps.flatMap(({ kind, id }) => {
    const mark = marks[id];
    if (kind !== 'movement' || mark === undefined) return [];
    return [{ exercise: id, ...(mark.skipped && { skipped: mark.skipped }) }];
  });
}
