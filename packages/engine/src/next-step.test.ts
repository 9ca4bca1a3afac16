import { describe, expect, it } from 'vitest';
import {
  type DueKind,
  type NextStep,
  nextStep,
  type PartOfDay,
  partOfDay,
  type Situation,
} from './next-step.ts';
import type { Phase } from './phase.ts';

const CLOCK: Readonly<Record<PartOfDay, string>> = {
  night: '2026-11-22T02:10:00.000+01:00',
  morning: '2026-11-22T08:00:00.000+01:00',
  day: '2026-11-22T13:00:00.000+01:00',
  evening: '2026-11-22T19:30:00.000+01:00',
};

const quiet: Situation = {
  disposition: 'self-care',
  phase: 'flare',
  now: CLOCK.day,
  inEpisode: true,
  running: null,
  due: [],
};
const everything: readonly DueKind[] = ['look-again', 'check', 'after-session', 'log', 'session'];

describe('danger comes before all else', () => {
  it.each<[Situation['disposition'], NextStep]>([
    ['emergency', 'call'],
    ['undecided', 'go-on'],
    ['urgent', 'check-again'],
    ['routine', 'look-again'],
    ['self-care', 'look-again'],
  ])('%s, with everything due and a session running: %s', (disposition, step) => {
    const due = everything;
    expect(nextStep({ ...quiet, disposition, due, running: 'session' })).toBe(step);
  });

  it('keeps to the advice of an urgent answer that still stands', () => {
    expect(nextStep({ ...quiet, disposition: 'urgent', due: ['session', 'log'] })).toBe(
      'get-advice',
    );
  });
});

describe('then what is running, then what is due', () => {
  it.each<[Partial<Situation>, NextStep]>([
    [{ running: 'session', due: ['check', 'log'] }, 'go-on-session'],
    [{ running: 'remedy', due: ['check', 'log'] }, 'go-on-remedy'],
    [{ running: 'remedy', inEpisode: false }, 'go-on-remedy'],
    [{ inEpisode: false, due: ['check', 'session', 'log'] }, 'seized-up'],
    [{ due: ['check', 'after-session', 'log', 'session'] }, 'check-again'],
    [{ due: ['after-session', 'log', 'session'] }, 'rate-session'],
  ])('%o: %s', (change, step) => {
    expect(nextStep({ ...quiet, ...change })).toBe(step);
  });
});

const both: readonly DueKind[] = ['log', 'session'];

describe('then what the phase asks for', () => {
  it.each<[Phase, PartOfDay, readonly DueKind[], NextStep]>([
    ['flare', 'night', both, 'relief'],
    ['flare', 'morning', both, 'relief'],
    ['flare', 'evening', both, 'relief'],
    ['easing', 'night', both, 'sleep'],
    ['easing', 'morning', both, 'session'],
    ['easing', 'day', both, 'session'],
    ['easing', 'evening', both, 'log'],
    ['easing', 'evening', ['session'], 'session'],
    ['easing', 'day', ['log'], 'log'],
    ['easing', 'day', [], 'relief'],
    ['easing', 'evening', [], 'relief'],
    ['rebuilding', 'night', both, 'sleep'],
    ['rebuilding', 'morning', both, 'session'],
    ['rebuilding', 'evening', both, 'log'],
    ['rebuilding', 'day', [], 'log'],
    ['prevention', 'morning', both, 'session'],
    ['prevention', 'evening', both, 'log'],
    ['prevention', 'day', [], 'log'],
  ])('%s, %s, due %o: %s', (phase, part, due, step) => {
    for (const disposition of ['self-care', 'routine'] as const)
      expect(nextStep({ ...quiet, disposition, phase, now: CLOCK[part], due })).toBe(step);
  });
});

it.each<[string, PartOfDay]>([
  ['00:00', 'night'],
  ['04:59', 'night'],
  ['05:00', 'morning'],
  ['10:59', 'morning'],
  ['11:00', 'day'],
  ['16:59', 'day'],
  ['17:00', 'evening'],
  ['21:59', 'evening'],
  ['22:00', 'night'],
])('%s is %s', (clock, part) => {
  expect(partOfDay(`2026-11-22T${clock}:00.000+01:00`)).toBe(part);
});
