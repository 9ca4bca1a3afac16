/**
 * Type-checks every workspace under its own tsconfig.json, in one process that parses each file once.
 * The pure packages are checked without the types of the browser or of Node, so that what they must
 * not use does not even compile; their tests, and the tools, belong to the tsconfig.json at the root.
 *
 * Usage: node scripts/types.mjs [folder with a tsconfig.json …]
 */
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, workspaces } from './repository.mjs';

/** TypeScript's "No inputs were found in config file". */
const NO_INPUTS = 18003;

const asked = process.argv.slice(2);
const host = parsingOnce(ts.createCompilerHost({}));
const projects = (asked.length > 0 ? asked : [...workspaces(), '.']).map(check);
const faults = projects.flatMap((project) => project.faults);
const stray = asked.length > 0 ? [] : strayFiles();

const format = process.stderr.isTTY
  ? ts.formatDiagnosticsWithColorAndContext
  : ts.formatDiagnostics;
if (faults.length > 0) console.error(format(faults, host));
for (const file of stray)
  console.error(`${file}: no tsconfig.json includes it, so nobody checks it.`);
if (faults.length + stray.length > 0) {
  console.error(`${faults.length + stray.length} type errors.`);
  process.exitCode = 1;
}

/**
 * The faults in the files that a project includes. A file that it imports from elsewhere is reported by its owner.
 *
 * @param {string} folder
 */
function check(folder) {
  const { options, fileNames, errors } = config(join(ROOT, folder, 'tsconfig.json'));
  const program = ts.createProgram({ rootNames: fileNames, options, host });
  const owned = fileNames.flatMap((name) => program.getSourceFile(name) ?? []);
  const faults = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...owned.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  return { owned, faults, read: program.getSourceFiles() };
}

/** @param {string} path */
function config(path) {
  const { config: json, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error !== undefined) return { options: {}, fileNames: [], errors: [error] };
  const parsed = ts.parseJsonConfigFileContent(json, ts.sys, join(path, '..'), undefined, path);
  return { ...parsed, errors: parsed.errors.filter(({ code }) => code !== NO_INPUTS) };
}

/** Files of ours that some project reads and none includes. */
function strayFiles() {
  const owned = new Set(projects.flatMap((project) => project.owned));
  const read = new Set(projects.flatMap((project) => project.read));
  return [...read]
    .filter(
      (file) => !(owned.has(file) || file.isDeclarationFile || file.fileName.endsWith('.json')),
    )
    .map((file) => file.fileName)
    .filter((name) => !name.includes('/node_modules/'));
}

/**
 * A host that hands the same parsed file to every project. Safe, because the projects differ only in the
 * libraries they may see, never in how a file is parsed.
 *
 * @param {ts.CompilerHost} plain
 * @returns {ts.CompilerHost}
 */
function parsingOnce(plain) {
  /** @type {Map<string, ts.SourceFile | undefined>} */
  const parsed = new Map();
  return {
    ...plain,
    getSourceFile(name, ...rest) {
      if (!parsed.has(name)) parsed.set(name, plain.getSourceFile(name, ...rest));
      return parsed.get(name);
    },
  };
}
