#!/usr/bin/env -S node --max-semi-space-size=4
/** Starts the built program. The small nursery keeps `assess` small on a run of any length. */
import { existsSync } from 'node:fs';

const program = new URL('../dist/unknot.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('unknot has not been built yet: run `npm run build` first.\n');
  process.exitCode = 1;
}
