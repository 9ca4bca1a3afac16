/** Every line of the evidence file has its place in the knowledge, or a written reason why not. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageProblems, covered } from './coverage.ts';
import { coverageTable } from './coverage-table.ts';
import type { EvidencePart } from './evidence-row.ts';

const ROOT = new URL('../../../../', import.meta.url);
const isFile = (path: string): boolean => existsSync(new URL(path, ROOT));

describe('the evidence', () => {
  it('is covered line by line', () => {
    expect(coverageProblems(covered(), isFile)).toEqual([]);
  });

  it('has all 450 names of its vocabulary in the index', () => {
    const names = covered().filter(({ heading }) => heading.startsWith('2.1 '));
    expect(names.flatMap(({ rows }) => rows)).toHaveLength(450);
  });

  it('stands in docs/coverage.md (stale? npm run docs)', async () => {
    await expect(coverageTable(covered())).toMatchFileSnapshot(
      new URL('docs/coverage.md', ROOT).pathname,
    );
  });
});

describe('coverageProblems', () => {
  const problemsOf = (row: EvidencePart['rows'][number]) =>
    coverageProblems(covered([{ heading: 'x', kinds: ['rule'], rows: [row] }]), isFile);

  it.each([
    ['a gap', { id: 'E99' }, /gap: nothing holds "E99"/],
    ['a needless reason', { id: 'E01', leftOut: 'No time.' }, /no longer needed/],
    ['a record that is not there', { id: 'E01', heldBy: ['rule:no-such'] }, /which is not there/],
    ['a file that is not there', { id: 'E01', heldBy: ['no/such.ts'] }, /which is not there/],
  ])('finds %s', (_, row, problem) => {
    expect(problemsOf(row).join()).toMatch(problem);
  });

  it('is content with a line that a record names, and with a reason', () => {
    expect(problemsOf({ id: 'E01' })).toEqual([]);
    expect(problemsOf({ id: 'E99', leftOut: 'A reason.' })).toEqual([]);
  });
});
