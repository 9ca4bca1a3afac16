import { describe, expect, it } from 'vitest';
import { backupIsDue } from './backup-is-due.ts';

const NOW = '2026-11-22T12:00:00Z';
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, at: NOW, pain: 3 }));
const diary = (count: number, lastBackup?: string) => ({
  checkIns: entries(count),
  doses: [],
  settings: lastBackup === undefined ? {} : { 'last-backup': lastBackup },
});

describe('backupIsDue', () => {
  it('waits until there is something to lose', () => {
    expect(backupIsDue(diary(4), NOW)).toBe(false);
    expect(backupIsDue(diary(5), NOW)).toBe(true);
  });

  it('is quiet for a week after a backup', () => {
    expect(backupIsDue(diary(9, '2026-11-15T12:00:01Z'), NOW)).toBe(false);
    expect(backupIsDue(diary(9, '2026-11-15T12:00:00Z'), NOW)).toBe(true);
    expect(backupIsDue(diary(9, 'last spring'), NOW)).toBe(true);
  });
});
