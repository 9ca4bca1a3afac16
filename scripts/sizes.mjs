/**
 * Asks about what is long: files over 300 lines, functions over 40. A question, not a verdict: it never fails.
 *
 * Usage: node scripts/sizes.mjs
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn } from './bootstrap/fingerprint.mjs';
import { ROOT } from './repository.mjs';

const LONG_FILE = 300;
const LONG_FUNCTION = 40;
const FOLDERS = [
  'apps',
  'bench',
  'checks',
  'crosscheck',
  'e2e',
  'packages',
  'proofs',
  'scripts',
  'vignettes',
];

const long = FOLDERS.flatMap((folder) => filesIn(ROOT, folder))
  .filter(
    (file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.(?:test(?:-kit)?\.tsx?|d\.ts)$/.test(file),
  )
  .flatMap(longParts);

for (const part of long.sort((a, b) => b.lines - a.lines)) {
  console.log(`${String(part.lines).padStart(5)} lines  ${part.where}`);
}
console.log(
  `${long.length} longer than one look: files over ${LONG_FILE} lines, functions over ${LONG_FUNCTION}.`,
);

/** @param {string} path */
function longParts(path) {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(ROOT, path), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const lines = source.getLineStarts().length - 1;
  const file = lines > LONG_FILE ? [{ where: path, lines }] : [];
  return [...file, ...functionsIn(source, source).filter((part) => part.lines > LONG_FUNCTION)];
}

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 * @returns {{ where: string, lines: number }[]}
 */
function functionsIn(node, source) {
  /** @type {{ where: string, lines: number }[]} */
  const found = [];
  ts.forEachChild(node, (child) => {
    if (ts.isFunctionLike(child)) found.push(described(child, source));
    found.push(...functionsIn(child, source));
  });
  return found;
}

/**
 * @param {ts.SignatureDeclaration} node
 * @param {ts.SourceFile} source
 */
function described(node, source) {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const last = source.getLineAndCharacterOfPosition(node.end).line + 1;
  const name = node.name?.getText(source) ?? 'unnamed function';
  return { where: `${source.fileName}:${first} ${name}`, lines: last - first + 1 };
}
