/** What is promised elsewhere about the checks and the commands: in the documents and to those who run the CI. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../scripts/bootstrap/fingerprint.mjs';
import { CHECKS } from '../scripts/checks.mjs';
import { manifest, ROOT } from '../scripts/repository.mjs';

const { scripts } = manifest();

const documents = [...readdirSync(ROOT), ...filesIn(ROOT, 'docs')].filter((path) =>
  path.endsWith('.md'),
);

describe('npm test', () => {
  it.each(['lint', 'layers', 'types', 'unused', 'unit', 'vignettes', 'prove', 'crosscheck', 'e2e'])(
    'includes %s',
    (script) => {
      expect(CHECKS.map((check) => check.script)).toContain(script);
    },
  );

  it('runs the list, and so does the CI', () => {
    expect(scripts['test']).toBe('node scripts/test.mjs');
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm test$/m);
  });

  it('knows how to run each', () => {
    expect(CHECKS.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
  });

  it('closes with one line that counts', () => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/test.mjs', 'sizes'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/\n1 passed, 0 failed\n$/);
    expect(status).toBe(0);
  });

  it('does not take a check that it does not know for passed', () => {
    const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'sizzes'], { cwd: ROOT });
    expect(status).toBe(1);
  });
});

describe('the documents', () => {
  it('are there', () => {
    expect(documents).toContain('README.md');
  });

  it.each(documents)('%s names only commands that exist', (path) => {
    const named = readFileSync(path, 'utf8').matchAll(/npm run ([a-z][\w:-]*)/g);
    const missing = [...named]
      .map(([, script = '']) => script)
      .filter((script) => !(script in scripts));
    expect(missing).toEqual([]);
  });
});
