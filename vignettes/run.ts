/** Runs every vignette, prints the scores, and ends with code 1 when one of them fails. */
import { faultOf, report } from './report.ts';
import { runCase } from './run-case.ts';
import { readVignettes } from './vignette.ts';

const collections = [
  {
    name: 'Samples, written without knowing the engine',
    vignettes: readVignettes('./samples.json'),
  },
  {
    name: 'Own cases, written with the rules in view',
    vignettes: readVignettes('./own-cases.json'),
  },
].map(({ name, vignettes }) => ({ name, vignettes, runs: vignettes.map(runCase) }));

const abroad = collections
  .flatMap(({ vignettes }) => vignettes)
  .filter(({ region }) => region === undefined)
  .map((vignette) => runCase({ ...vignette, region: 'UK' }));

console.log(report(collections, abroad));
const failed = collections.flatMap(({ runs }) => runs).some((run) => faultOf(run) !== null);
process.exitCode = failed ? 1 : 0;
