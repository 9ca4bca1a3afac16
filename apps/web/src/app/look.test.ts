import { describe, expect, it } from 'vitest';
import { lookOf } from './look.ts';

describe('lookOf', () => {
  it('follows the device until the person chooses', () => {
    expect(lookOf({ settings: {} })).toEqual({ theme: 'system', text: 'normal' });
  });

  it('takes what was chosen, and passes over what it does not know', () => {
    expect(lookOf({ settings: { theme: 'dark', 'text-size': 'enormous' } })).toEqual({
      theme: 'dark',
      text: 'normal',
    });
  });
});
