/**
 * Runs the vignettes, prints the scores, and ends with code 1 when one of them fails. Files named on the
 * command line are run instead of ours: `npm run vignettes -- my-cases.json`.
 */
import { resolve } from 'node:path';
import { argv, cwd, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { faultOf, report } from './report.ts';
import { runCase } from './run-case.ts';
import { readVignettes } from './vignette.ts';

const ours = [
  { name: 'Samples, written without knowing the engine', file: './samples.json' },
  { name: 'Blind cases, written from the evidence alone', file: './blind-cases.json' },
  {
    name: 'Held-out cases, written after the rules by someone who had not seen them',
    file: './held-out-cases.json',
  },
  { name: 'Own cases, written with the rules in view', file: './own-cases.json' },
];

/** Where the person stood who typed the command; npm itself stands in the project's root. */
const here = env['INIT_CWD'] ?? cwd();
const named = argv
  .slice(2)
  .map((file) => ({ name: file, file: pathToFileURL(resolve(here, file)).href }));

const collections = (named.length > 0 ? named : ours).map(({ name, file }) => {
  const vignettes = readVignettes(file);
  return { name, vignettes, runs: vignettes.map(runCase) };
});

const abroad = collections
  .flatMap(({ vignettes }) => vignettes)
  .filter(({ region }) => region === undefined)
  .map((vignette) => runCase({ ...vignette, region: 'UK' }));

console.log(report(collections, abroad));
const failed = collections.flatMap(({ runs }) => runs).some((run) => faultOf(run) !== null);
process.exitCode = failed ? 1 : 0;
