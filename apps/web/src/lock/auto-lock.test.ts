import { describe, expect, it, vi } from 'vitest';

vi.mock('../app/store.ts', () => ({}));
const { autoLockMinutes, wasLong } = await import('./auto-lock.ts');

describe('autoLockMinutes', () => {
  it('is five until the person chooses, never included', () => {
    expect(autoLockMinutes({ settings: {} })).toBe(5);
    expect(autoLockMinutes({ settings: { 'auto-lock': 7 } })).toBe(5);
    expect(autoLockMinutes({ settings: { 'auto-lock': 0 } })).toBe(0);
  });
});

describe('wasLong', () => {
  it('counts the minutes, and does not trust a clock that was set back', () => {
    const left = '2026-11-22T10:00:00+01:00';
    expect(wasLong(left, '2026-11-22T10:04:59+01:00', 5)).toBe(false);
    expect(wasLong(left, '2026-11-22T10:05:00+01:00', 5)).toBe(true);
    expect(wasLong(left, '2026-11-22T09:00:00+01:00', 5)).toBe(true);
  });
});
