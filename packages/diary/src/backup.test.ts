import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from './event.ts';
import { exportDiary } from './export-diary.ts';
import { importDiary } from './import-diary.ts';
import { logOf } from './log.ts';

const NOTE = { exportedAt: '2026-04-01T12:00:00Z', knowledge: '1.0.0' };
const recorded = (
  v: number,
  id: string,
  at: string,
  type: string,
  fields: object,
): RecordedEvent => ({ v, id, at, type, ...fields });

const log = logOf([
  recorded(1, 'a', '2026-01-01T10:00:00Z', 'check-in', { pain: 6, note: 'ümlaut "]}"' }),
  recorded(1, 'b', '2026-01-01T11:00:00+01:00', 'dose-taken', { ingredient: 'ibuprofen', mg: 400 }),
  recorded(3, 'c', '2026-01-02T10:00:00Z', 'mood', { colours: ['blue', null, { deep: 1.5 }] }),
]);
const file = exportDiary(log, NOTE);

/** The outcome of a damaged file: the error without rescue; the ids rescued and the places of all problems with it. */
function outcome(text: string) {
  const strict = importDiary(text);
  const rescue = importDiary(text, { salvage: true });
  return {
    error: strict.ok ? null : `${strict.error.type} ${strict.error.path}`.trim(),
    rescued: rescue.ok ? rescue.value.log.events.map(({ id }) => id).join('') : null,
    problems: rescue.ok ? rescue.value.problems.map(({ path }) => path) : null,
  };
}

describe('exportDiary', () => {
  it('writes JSON that says what it is', () => {
    expect(JSON.parse(file)).toEqual({
      format: 'unknot-diary',
      formatVersion: 1,
      ...NOTE,
      count: 3,
      checksum: expect.stringMatching(/^crc32:[0-9a-f]{8}$/),
      events: log.events,
    });
  });

  it('writes one event a line', () => {
    expect(file.split('\n').filter((line) => line.startsWith('{"'))).toHaveLength(3);
  });

  it('writes the same log in the same way', () => {
    expect(exportDiary(logOf([...log.events].reverse()), NOTE)).toBe(file);
  });
});

describe('importDiary takes', () => {
  it('what was exported', () => {
    expect(importDiary(file)).toEqual({
      ok: true,
      value: { log, ...NOTE, owner: null, problems: [] },
    });
  });

  it('and whose it is', () => {
    const hers = exportDiary(log, { ...NOTE, owner: 'Mum' });
    expect(importDiary(hers)).toMatchObject({ ok: true, value: { owner: 'Mum', problems: [] } });
  });

  it.each<[string, string]>([
    ['laid out anew by an editor', JSON.stringify(JSON.parse(file), null, 4)],
    [
      'saved with Windows line ends and a byte order mark',
      `\uFEFF${file.replaceAll('\n', '\r\n')}`,
    ],
  ])('a file %s', (_, text) => {
    expect(importDiary(text)).toMatchObject({ ok: true, value: { log } });
  });

  it('an empty diary', () => {
    expect(importDiary(exportDiary(logOf([]), NOTE))).toMatchObject({ ok: true });
  });
});

describe('importDiary refuses, rescue or not,', () => {
  it.each<[string, string, string]>([
    ['an empty file', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['a number', '42', 'not-a-diary format'],
    ['a list', '[]', 'not-a-diary format'],
    ['the file of another app', '{"format":"pain-log","events":[]}', 'not-a-diary format'],
    [
      'a newer format',
      file.replace('"formatVersion": 1', '"formatVersion": 2'),
      'newer-format formatVersion',
    ],
    [
      'a newer format that is cut short',
      file.replace('"formatVersion": 1', '"formatVersion": 2').slice(0, -9),
      'newer-format formatVersion',
    ],
    ['a file without events', '{"format":"unknot-diary","formatVersion":1}', 'damaged exportedAt'],
    ['a file cut in its head', file.slice(0, 40), 'truncated events'],
  ])('%s', (_, text, error) => {
    expect(outcome(text)).toEqual({ error, rescued: null, problems: null });
  });
});

describe('importDiary rescues what is whole from', () => {
  const edit = (from: string, to: string): string => {
    expect(file).toContain(from);
    return file.replace(from, to);
  };

  it.each<[string, () => string, ReturnType<typeof outcome>]>([
    [
      'a file that ends within the last event',
      () => file.slice(0, file.indexOf('"colours"') + 12),
      { error: 'truncated events', rescued: 'ab', problems: ['events', 'events.2'] },
    ],
    [
      'a file without its last line',
      () => file.slice(0, file.lastIndexOf('}')),
      { error: 'truncated events', rescued: 'abc', problems: ['events'] },
    ],
    [
      'a file with a line taken out',
      () =>
        file
          .split('\n')
          .filter((line) => !line.includes('ibuprofen'))
          .join('\n'),
      { error: 'truncated events', rescued: 'ac', problems: ['events'] },
    ],
    [
      'a file with a line put in twice',
      () => file.replace(/(\{.*ibuprofen.*\},)/, '$1\n$1'),
      { error: 'damaged count', rescued: 'abc', problems: ['count'] },
    ],
    [
      'a line that is no longer JSON',
      () => edit('"mg":400', '"mg":4\u00000'),
      { error: 'malformed-event events.1', rescued: 'ac', problems: ['events.1'] },
    ],
    [
      'an event out of bounds',
      () => edit('"pain":6', '"pain":66'),
      { error: 'malformed-event events.0.pain', rescued: 'bc', problems: ['events.0.pain'] },
    ],
    [
      'a changed digit',
      () => edit('"mg":400', '"mg":800'),
      { error: 'damaged checksum', rescued: 'abc', problems: ['checksum'] },
    ],
    [
      'a changed digit in an event of a newer version',
      () => edit('"deep":1.5', '"deep":2.5'),
      { error: 'damaged checksum', rescued: 'abc', problems: ['checksum'] },
    ],
    [
      'a damaged head',
      () => edit('"count": 3', '"count": "?"'),
      { error: 'damaged count', rescued: 'abc', problems: ['count'] },
    ],
    [
      'a head that is no longer JSON',
      () => edit('"count": 3', '"count": ?'),
      { error: 'damaged exportedAt', rescued: 'abc', problems: ['exportedAt'] },
    ],
    [
      'two events with one id',
      () => edit('"id":"b"', '"id":"a"'),
      { error: 'damaged checksum', rescued: 'ac', problems: ['checksum', 'events'] },
    ],
  ])('%s', (_, damage, expected) => {
    expect(outcome(damage())).toEqual(expected);
  });

  it('and says what is wrong and what to do', () => {
    const cut = importDiary(file.slice(0, file.indexOf('"colours"')));
    expect(cut).toMatchObject({
      error: {
        message:
          'The file ends too soon. 2 of 3 entries are whole. Copy the file again from where you saved it, or keep the entries that are whole.',
      },
    });
    const wrong = importDiary(edit('"pain":6', '"pain":66'));
    expect(wrong).toMatchObject({
      error: { message: expect.stringContaining('Entry 1 cannot be read: "pain" must be a whole') },
    });
  });
});
