import { describe, expect, it, vi } from 'vitest';
import { isTight, sizeInWords } from './room.ts';

vi.mock('../language/language.ts', () => ({ locale: () => 'en-GB' }));

describe('sizeInWords', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_200_000, '1.2 MB'],
    [48_000_000, '48 MB'],
    [2_400_000_000, '2.4 GB'],
    [9_000_000_000_000, '9,000 GB'],
  ])('%d', (bytes, text) => {
    expect(sizeInWords(bytes)).toBe(text);
  });
});

it('tells when little room is left', () => {
  expect(isTight({ used: 10, most: 1_000_000_000 })).toBe(false);
  expect(isTight({ used: 990_000_000, most: 1_000_000_000 })).toBe(true);
});
