import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const byZlib = (text: string): string => zlibCrc32(text).toString(16).padStart(8, '0');

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32('123456789')).toBe('cbf43926');
  });

  it.each([
    '',
    'a',
    'Rücken',
    '背中',
    'pain 😣 gone',
    '\u0000\u07ff\u0800\uffff',
    'x'.repeat(5000),
  ])('agrees with zlib on the UTF-8 of %j', (text) => {
    expect(crc32(text)).toBe(byZlib(text));
  });
});
