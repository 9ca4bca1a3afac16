import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from './event.ts';
import { PRESENT_VERSION } from './event-kinds.ts';
import { UPGRADE_STEPS, type UpgradeStep, understood, upgrade } from './upgrade.ts';

/** A history that never was: version 2 called `hurts` `pain`, version 3 doubled the scale. */
const toVersion2: UpgradeStep = (event) => {
  const { hurts: pain, ...rest } = event as RecordedEvent & { hurts?: unknown };
  return { ...rest, v: 2, ...(pain === undefined ? {} : { pain }) };
};
const toVersion3: UpgradeStep = (event) => {
  const { pain } = event as RecordedEvent & { pain?: unknown };
  return { ...event, v: 3, ...(typeof pain === 'number' ? { pain: pain * 2 } : {}) };
};
const STEPS = [toVersion2, toVersion3];

const envelope = { id: 'a', at: '2026-01-01T00:00:00Z', type: 'check-in' };

describe('upgrade', () => {
  it('takes every step from the oldest version', () => {
    const recorded = { ...envelope, v: 1, hurts: 4 };
    expect(upgrade(recorded, STEPS)).toEqual({ ...envelope, v: 3, pain: 8 });
    expect(recorded).toEqual({ ...envelope, v: 1, hurts: 4 });
  });

  it('takes only the steps that are left', () => {
    expect(upgrade({ ...envelope, v: 2, pain: 4 } as RecordedEvent, STEPS)).toEqual({
      ...envelope,
      v: 3,
      pain: 8,
    });
  });

  it.each([3, 4, 99])('leaves version %i alone', (v) => {
    const event = { ...envelope, v };
    expect(upgrade(event, STEPS)).toBe(event);
  });

  it('throws at a step that forgets the version, or changes who or when', () => {
    expect(() => upgrade({ ...envelope, v: 1 }, [(event) => event])).toThrow('version 1 gave 1');
    expect(() =>
      upgrade({ ...envelope, v: 1 }, [(event) => ({ ...event, v: 2, id: 'b' })]),
    ).toThrow('who or when');
  });

  it('leads to the present version', () => {
    expect(UPGRADE_STEPS.length + 1).toBe(PRESENT_VERSION);
  });
});

describe('understood', () => {
  it('is the event of the present version', () => {
    const event = { ...envelope, v: 1, pain: 4 };
    expect(understood(event)).toBe(event);
  });

  it.each([
    { ...envelope, v: 2 },
    { ...envelope, v: 1, type: 'mood' },
    { ...envelope, v: 1, type: 'toString' },
  ])('is null for $type of version $v', (event) => {
    expect(understood(event)).toBeNull();
  });
});
