import { logOf, type RecordedEvent } from '@unknot/diary';
import { describe, expect, it } from 'vitest';
import { whoseFile } from './whose-file.ts';

const log = (...ids: readonly string[]) =>
  logOf(
    ids.map(
      (id): RecordedEvent => ({ v: 1, id, at: '2026-11-22T10:00:00Z', type: 'check-started' }),
    ),
  );

const open = { log: log('a', 'b'), name: 'Mum', several: true };

describe('whoseFile', () => {
  it('goes by the name in the file', () => {
    expect(whoseFile({ log: log('x'), owner: 'Mum' }, open)).toBe('own');
    expect(whoseFile({ log: log('a'), owner: 'Sam' }, open)).toBe('other');
  });

  it('looks at the entries where there is no name', () => {
    expect(whoseFile({ log: log('b', 'c'), owner: null }, open)).toBe('own');
    expect(whoseFile({ log: log('c'), owner: null }, open)).toBe('strangers');
  });

  it('has no doubt where there is one person, or nothing to mix it with', () => {
    expect(whoseFile({ log: log('c'), owner: null }, { ...open, several: false })).toBe('own');
    expect(whoseFile({ log: log('c'), owner: null }, { ...open, log: log() })).toBe('own');
  });
});
