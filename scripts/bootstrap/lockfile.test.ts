import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireMatchingLockfile } from './lockfile.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unknot-lockfile-'));
  mkdirSync(join(root, 'room'));
  write('package.json', { devDependencies: { tool: '1.0.0' } });
  write('room/package.json', { dependencies: { zod: '1.0.0', idb: '2.0.0' } });
  write('package-lock.json', {
    packages: {
      '': { devDependencies: { tool: '1.0.0' } },
      room: { dependencies: { idb: '2.0.0', zod: '1.0.0' } },
    },
  });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('requireMatchingLockfile', () => {
  it('is content when all is locked, in whatever order', () => {
    expect(check).not.toThrow();
  });

  it('says what to do when the lockfile is gone', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(check).toThrow('package-lock.json is missing: bring it back');
  });

  it.each([
    ['another version', { dependencies: { zod: '1.0.1', idb: '2.0.0' } }],
    ['one more', { dependencies: { zod: '1.0.0', idb: '2.0.0', react: '1.0.0' } }],
    ['one less', { dependencies: { zod: '1.0.0' } }],
    ['another field', { devDependencies: { zod: '1.0.0', idb: '2.0.0' } }],
  ])('says what to do about %s', (_, manifest) => {
    write('room/package.json', manifest);
    expect(check).toThrow(
      'package-lock.json does not know what room/package.json asks for now: run "npm install" and commit both.',
    );
  });

  it('says what to do about a new workspace', () => {
    mkdirSync(join(root, 'annexe'));
    write('annexe/package.json', { dependencies: { zod: '1.0.0' } });
    expect(() => requireMatchingLockfile(root, ['room', 'annexe'])).toThrow('annexe/package.json');
  });
});

function check(): void {
  requireMatchingLockfile(root, ['room']);
}

function write(path: string, content: object): void {
  writeFileSync(join(root, path), JSON.stringify(content));
}
