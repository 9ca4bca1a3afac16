import { describe, expect, it } from 'vitest';
import { firstEntries } from './new-diary.ts';

describe('a new diary', () => {
  it('knows where it is and who answers', () => {
    expect(firstEntries('carer-of-able', { region: 'UK', settings: {} })).toEqual([
      { type: 'region-chosen', region: 'UK' },
      { type: 'setting-changed', key: 'reporter', value: 'carer-of-able' },
    ]);
  });

  it('looks as before, and takes over nothing else', () => {
    const settings = { theme: 'dark', 'last-backup': '2026-11-22T10:00:00Z', reporter: 'self' };
    expect(firstEntries('self', { region: 'UK', settings })).toEqual([
      { type: 'region-chosen', region: 'UK' },
      { type: 'setting-changed', key: 'theme', value: 'dark' },
      { type: 'setting-changed', key: 'reporter', value: 'self' },
    ]);
  });
});
