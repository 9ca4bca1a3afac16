#!/usr/bin/env node
/** Starts the built program. */
import { existsSync } from 'node:fs';

const program = new URL('../dist/unknot.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('unknot has not been built yet: run `npm run build` first.\n');
  process.exitCode = 1;
}
