import { describe, expect, it } from 'vitest';
import { isSealed, letterTo, makeLock, openLock } from './diary-lock.ts';

const PASSPHRASE = 'a calm wave at the sea';
const ENTRY = { id: 'entry-one', v: 1, type: 'check-in', pain: 7 };

const made = makeLock(PASSPHRASE);

describe('a lock', () => {
  it('opens with its passphrase only', async () => {
    const { record } = await made;
    expect(await openLock(record, 'a calm wave at the see')).toBeNull();
    expect(await openLock(record, PASSPHRASE)).toMatchObject({ lockId: record.id });
  });

  it('takes one spelling for the other, and spaces around', async () => {
    const { record } = await makeLock('Café am Fluss');
    expect(await openLock(record, ' Cafe\u0301 am Fluss ')).not.toBeNull();
  });

  it('gives an entry back, to this visit and to the next', async () => {
    const { record, key } = await made;
    const row = await key.close(ENTRY);
    expect(isSealed(row)).toBe(true);
    expect(await key.open(row)).toEqual(ENTRY);
    const next = await openLock(record, PASSPHRASE);
    expect(await next?.open(row)).toEqual(ENTRY);
  });

  it('names the same entry the same, and tells nothing of it', async () => {
    const { key } = await made;
    const [one, two, other] = await Promise.all([
      key.close(ENTRY),
      key.close(ENTRY),
      key.close({ ...ENTRY, id: 'entry-two' }),
    ]);
    expect(one.id).toBe(two.id);
    expect(one.sealed).not.toEqual(two.sealed);
    expect(one.id).not.toBe(other.id);
    expect(JSON.stringify(one)).not.toContain('entry-one');
  });

  it('closes entries of all lengths to the same length', async () => {
    const { key } = await made;
    const short = await key.close(ENTRY);
    const long = await key.close({ ...ENTRY, note: 'It pulls when I turn.' } as typeof ENTRY);
    expect(short.sealed.length).toBe(long.sealed.length);
  });

  it('does not open what was changed', async () => {
    const { key } = await made;
    const { id, sealed } = await key.close(ENTRY);
    const changed = sealed.slice();
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(await key.open({ id, sealed: changed })).toBeUndefined();
  });
});

describe('the letter box', () => {
  it('takes entries without the passphrase and gives them with it', async () => {
    const { record, key } = await made;
    const letter = await letterTo(record, ENTRY);
    expect(JSON.stringify(letter)).not.toContain('check-in');
    expect(await key.openLetter(letter)).toEqual(ENTRY);
  });

  it('does not open what was changed, or sent to another', async () => {
    const { record } = await made;
    const other = await makeLock(PASSPHRASE);
    const letter = await letterTo(record, ENTRY);
    expect(await other.key.openLetter(letter)).toBeUndefined();
    expect(await (await made).key.openLetter({ ...letter, sender: letter.sealed })).toBeUndefined();
  });
});
