import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, fingerprint, fingerprintOfFiles } from './fingerprint.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unknot-fingerprint-'));
  for (const folder of ['src/deep', 'src/dist', 'src/node_modules/zod']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const file of ['src/b.ts', 'src/a.ts', 'src/deep/c.ts', 'src/dist/b.js']) {
    writeFileSync(join(root, file), file);
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('filesIn', () => {
  it('finds the sources, in one order, without what is built or installed', () => {
    expect(filesIn(root, 'src')).toEqual(['src/a.ts', 'src/b.ts', 'src/deep/c.ts']);
  });
});

describe('fingerprintOfFiles', () => {
  const now = () => fingerprintOfFiles(root, filesIn(root, 'src'));

  it('changes with a content and with a name', () => {
    const before = now();
    expect(now()).toBe(before);
    writeFileSync(join(root, 'src/a.ts'), 'other');
    const edited = now();
    expect(edited).not.toBe(before);
    renameSync(join(root, 'src/a.ts'), join(root, 'src/aa.ts'));
    expect(now()).not.toBe(edited);
  });
});

describe('fingerprint', () => {
  it('sees where one part ends and the next begins', () => {
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
  });
});
