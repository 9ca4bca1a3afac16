import { exportDiary, importDiary, logOf, type RecordedEvent } from '@unknot/diary';
import { describe, expect, it } from 'vitest';
import { isSealedFile, openSealedFile, sealFile } from './sealed-file.ts';

const PASSPHRASE = 'a calm wave at the sea';
const events = Array.from(
  { length: 50 },
  (_, day): RecordedEvent =>
    ({
      v: 1,
      id: `e${String(day).padStart(3, '0')}`,
      at: '2026-11-22T10:00:00Z',
      type: 'check-in',
      pain: day % 11,
    }) as RecordedEvent,
);
const backup = exportDiary(logOf(events), { exportedAt: '2026-11-23T10:00:00Z', knowledge: '1' });
const sealed = sealFile(backup, PASSPHRASE);

/** How many entries of a damaged file are rescued. */
async function rescuedFrom(text: string): Promise<number> {
  const opened = await openSealedFile(text, PASSPHRASE);
  if (!opened.ok) return 0;
  expect(importDiary(opened.value).ok).toBe(false);
  const rescued = importDiary(opened.value, { salvage: true });
  return rescued.ok ? rescued.value.log.events.length : 0;
}

/** `text` with another letter in its line `place`. */
function changed(text: string, place: number): string {
  const lines = text.split('\n');
  const line = lines[place] ?? '';
  const other = line[9] === 'A' ? 'B' : 'A';
  return lines.with(place, `${line.slice(0, 9)}${other}${line.slice(10)}`).join('\n');
}

describe('a sealed backup', () => {
  it('tells that it is one, and nothing else', async () => {
    expect(isSealedFile(await sealed)).toBe(true);
    expect(isSealedFile(backup)).toBe(false);
    expect(await sealed).not.toContain('check-in');
    expect(() => JSON.parse(awaited)).not.toThrow();
  });

  it('opens with its passphrase only', async () => {
    expect(await openSealedFile(await sealed, PASSPHRASE)).toEqual({ ok: true, value: backup });
    expect(await openSealedFile(await sealed, 'something else')).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
  });

  it('survives other line ends', async () => {
    const text = (await sealed).replaceAll('\n', '\r\n');
    expect(await openSealedFile(text, PASSPHRASE)).toEqual({ ok: true, value: backup });
  });
});

const awaited = await sealed;
const firstPiece = awaited.split('\n').indexOf('"pieces": [') + 1;

describe('a damaged sealed backup', () => {
  it('loses no more than the piece that is damaged', async () => {
    expect(await rescuedFrom(changed(awaited, firstPiece + 1))).toBe(30);
    expect(await rescuedFrom(changed(awaited, firstPiece))).toBe(50);
  });

  it('is rescued where it ends too soon', async () => {
    const cut = awaited
      .split('\n')
      .slice(0, firstPiece + 2)
      .join('\n');
    expect(await rescuedFrom(cut.slice(0, -20))).toBe(0);
    expect(await rescuedFrom(cut)).toBe(20);
  });

  it('is told apart from a wrong passphrase and a newer file', async () => {
    const noRecipe = awaited.replace(/"memory": \d+/, '"memory": 999999999');
    expect(await openSealedFile(noRecipe, PASSPHRASE)).toMatchObject({ error: 'damaged' });
    const newer = awaited.replace('"formatVersion": 1', '"formatVersion": 2');
    expect(await openSealedFile(newer, PASSPHRASE)).toMatchObject({ error: 'newer' });
  });
});
