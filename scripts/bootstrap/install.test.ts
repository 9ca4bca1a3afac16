import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installFingerprint, npmCommand, npmEnvironment } from './install.mjs';
import { isDone, markDone, markUndone } from './stamp.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unknot-install-'));
  write('package.json', { name: 'house', devDependencies: { tool: '1.0.0' } });
  mkdirSync(join(root, 'room'));
  write('room/package.json', { name: 'room', dependencies: {} });
  write('package-lock.json', { lockfileVersion: 3 });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('installFingerprint', () => {
  it('stays while nothing changes that npm installs', () => {
    const before = fingerprintNow();
    write('package.json', {
      scripts: { test: 'x' },
      name: 'house',
      devDependencies: { tool: '1.0.0' },
    });
    expect(fingerprintNow()).toBe(before);
  });

  it.each([
    ['the lockfile', 'package-lock.json', { lockfileVersion: 4 }],
    ['a dependency', 'package.json', { name: 'house', devDependencies: { tool: '1.0.1' } }],
    ['a workspace', 'room/package.json', { name: 'room', dependencies: { zod: '1.0.0' } }],
    ['a command', 'room/package.json', { name: 'room', dependencies: {}, bin: 'x.mjs' }],
  ])('changes with %s', (_, path, content) => {
    const before = fingerprintNow();
    write(path, content);
    expect(fingerprintNow()).not.toBe(before);
  });
});

describe('stamps', () => {
  it('remember the fingerprint of a step that was finished', () => {
    expect(isDone(root, 'step', 'a')).toBe(false);
    markDone(root, 'step', 'a');
    expect(isDone(root, 'step', 'a')).toBe(true);
    expect(isDone(root, 'step', 'b')).toBe(false);
    expect(isDone(root, 'other', 'a')).toBe(false);
    markUndone(root, 'step');
    expect(isDone(root, 'step', 'a')).toBe(false);
  });
});

describe('npmCommand', () => {
  it('is the npm that started us', () => {
    expect(npmCommand({ npm_execpath: '/opt/npm/bin/npm-cli.js' })).toEqual({
      program: process.execPath,
      args: ['/opt/npm/bin/npm-cli.js'],
      shell: false,
    });
  });

  it.each([{}, { npm_execpath: '/opt/yarn/yarn.js' }])(
    'is otherwise the one on the PATH',
    (env) => {
      expect(npmCommand(env).program).toBe('npm');
    },
  );
});

describe('npmEnvironment', () => {
  it('keeps everything but what the outer npm says about its own work', () => {
    expect(
      npmEnvironment({
        PATH: '/bin',
        npm_config_cache: '/cache',
        npm_package_json: '/house/package.json',
        npm_lifecycle_event: 'prestart',
      }),
    ).toEqual({ PATH: '/bin', npm_config_cache: '/cache' });
  });
});

function fingerprintNow(): string {
  return installFingerprint(root, ['room']);
}

function write(path: string, content: object): void {
  writeFileSync(join(root, path), JSON.stringify(content));
}
