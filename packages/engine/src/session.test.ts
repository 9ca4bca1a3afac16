import { exercises } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { NOW } from './fixtures.test-kit.ts';
import { daily, daysAgo, session, stateWith, unasked } from './movement/movement.test-kit.ts';
import { buildSession, goOnWith, type MovementState, type Session } from './session.ts';

const quiet = daily(...Array.from({ length: 40 }, () => 1));
const light = [25, 24, 23].map((day) => session(day));
const strength = [20, 17, 14, 11, 8, 5, 2].map((day) =>
  session(day, { level: 2, painBefore: 1, painWorst: 2 }),
);

function built(state: MovementState): Session {
  const made = buildSession(state, NOW);
  if (made.kind === 'none') throw new Error(`no session: ${made.because}`);
  return made;
}

const levelsOf = ({ movements }: Session) =>
  movements.map(({ exercise }) => exercises.find(({ id }) => id === exercise)?.level);

describe('buildSession', () => {
  it('in a flare: a short warm-up, four gentle movements, walking beside it', () => {
    const made = built(stateWith({ 'pain-now': 7 }));
    expect(made).toMatchObject({ level: 0, phase: 'flare', heatFirst: false });
    expect(made.warmUp.map(({ id }) => id)).toEqual(['march', 'slow-breaths']);
    expect(made.movements.map(({ exercise }) => exercise)).toEqual([
      'diaphragm-breath',
      'shoulder-shrug-release',
      'supported-lean',
      'scap-clock-small',
    ]);
    expect(made.alongside.map(({ exercise }) => exercise)).toEqual(['easy-walk']);
    expect(made.minutes).toBeLessThanOrEqual(15);
  });

  it('easing: the whole warm-up, six movements of level 1, heat first', () => {
    const made = built(stateWith({ 'pain-now': 4 }, daily(5, 4)));
    expect(made).toMatchObject({ level: 1, phase: 'easing', heatFirst: true });
    expect(made.warmUp).toHaveLength(5);
    expect(levelsOf(made)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('rebuilding: strength of level 2 among mobility, with a day of rest between', () => {
    const state = stateWith({ 'pain-now': 1 }, daily(4, 4, ...quiet.slice(0, 8).map(() => 1)), {
      sessions: [8, 7, 6].map((day) => session(day, { painBefore: 1 })),
    });
    expect(built(state)).toMatchObject({ level: 2, phase: 'rebuilding', restDay: false });
    const worked = [...state.sessions, session(1, { level: 2, painBefore: 1, painWorst: 1 })];
    expect(built({ ...state, sessions: worked })).toMatchObject({ level: 1, restDay: true });
  });

  it('prevention: level 3 after two green weeks', () => {
    const made = built(stateWith({ 'pain-now': 1 }, quiet, { sessions: [...light, ...strength] }));
    expect(made).toMatchObject({ level: 3, phase: 'prevention' });
    expect(levelsOf(made)).toContain(3);
    expect(made.movements.map(({ exercise }) => exercise)).not.toContain('hamstring-90-90');
  });

  it('changes from session to session', () => {
    const first = stateWith({ 'pain-now': 4 }, daily(5, 4));
    const second = { ...first, sessions: [session(1, { painBefore: 4, painWorst: 4 })] };
    expect(built(second).movements).not.toEqual(built(first).movements);
  });

  it('offers yoga to those who want it alone', () => {
    const state = stateWith({ 'pain-now': 4 }, daily(5, 4));
    const many = Array.from({ length: 12 }, (_, turn) => ({
      ...state,
      sessions: Array.from({ length: turn }, (__, day) => session(day + 1)),
    }));
    const yoga = (wantsYoga: boolean) =>
      many
        .flatMap((each) => built({ ...each, wantsYoga }).movements)
        .filter(({ exercise }) => exercise.startsWith('yoga-'));
    expect(yoga(false)).toEqual([]);
    expect(yoga(true).length).toBeGreaterThan(0);
  });

  it('halves the doses after a red session and carries the changes', () => {
    const red = session(1, { painBefore: 2, painWorst: 4 });
    const made = built(
      stateWith({ 'pain-now': 3, 'rib-sore': true }, daily(3, 3), { sessions: [red] }),
    );
    expect(made.load).toEqual({ advice: 'halve', load: 0.5 });
    for (const { exercise, dose } of made.movements) {
      const written = exercises.find(({ id }) => id === exercise)?.dose;
      expect(dose.sets * (dose.reps ?? 1)).toBeLessThanOrEqual(
        (written?.sets ?? 0) * (written?.reps ?? 1),
      );
    }
  });

  it.each([
    ['danger', stateWith({ 'band-or-girdle': true, 'band-like': true })],
    ['undecided', stateWith(unasked('fainted'))],
    ['questions', stateWith({ 'pain-now': 7, ...unasked('fracture-12w') })],
    ['nothing-cleared', stateWith({ 'pain-now': 7, 'fracture-12w': true })],
    ['nothing-cleared', stateWith({ 'pain-now': 7, 'fracture-12w': null })],
    [
      'check-first',
      stateWith({ 'pain-now': 2 }, daily(2, 2), { sessions: [session(1, { stopSign: 'chest' })] }),
    ],
  ] as const)('gives none: %s', (because, state) => {
    expect(buildSession(state, NOW)).toMatchObject({ kind: 'none', because });
  });

  it('comes back once the check was run after a stop sign', () => {
    const stopped = stateWith({ 'pain-now': 2 }, daily(2, 2), {
      sessions: [session(2, { stopSign: 'chest' })],
      checkedAt: daysAgo(1),
    });
    expect(built(stopped).load.advice).toBe('halve');
  });
});

describe('goOnWith', () => {
  const state = stateWith({ 'pain-now': 4 }, daily(5, 4));
  const made = built(state);
  const begun = {
    level: made.level,
    load: made.load.load,
    warmUp: made.warmUp.map(({ id }) => id),
    movements: made.movements.map(({ exercise }) => exercise),
  };

  it('goes on as it began', () => {
    expect(goOnWith(begun, state, NOW)).toEqual({
      kind: 'going',
      warmUp: made.warmUp,
      movements: made.movements,
    });
  });

  it('leaves out what is no longer cleared', () => {
    const worse = stateWith({ 'pain-now': 4, 'dizzy-on-moving': true }, daily(5, 4));
    const rest = goOnWith(
      { ...begun, movements: ['cat-camel', 'wall-slide', 'seated-rotation'] },
      worse,
      NOW,
    );
    expect(rest.kind === 'going' && rest.movements.map(({ exercise }) => exercise)).toEqual([
      'seated-rotation',
    ]);
  });

  it('ends when the check has come to say so', () => {
    const danger = stateWith(
      { 'pain-now': 4, 'band-or-girdle': true, 'band-like': true },
      daily(5, 4),
    );
    expect(goOnWith(begun, danger, NOW)).toMatchObject({ kind: 'none', because: 'danger' });
  });
});
