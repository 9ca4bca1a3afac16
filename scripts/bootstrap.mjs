/**
 * Makes a fresh clone ready, by itself, before `npm start`, `npm test` and the like: checks Node, installs the
 * packages, builds. Each only when needed, so that the second time costs a blink. Plain Node without dependencies:
 * nothing is installed yet when it runs.
 *
 * Usage: node scripts/bootstrap.mjs [--build | --rebuild]
 */
import { Failure } from './bootstrap/failure.mjs';
import { requireNode } from './bootstrap/node-version.mjs';

try {
  requireNode(process.versions.node);
  // Only now: an old Node could not even read what these files are written in.
  const { ROOT, workspaces } = await import('./repository.mjs');
  const { install } = await import('./bootstrap/install.mjs');
  await install(ROOT, workspaces());
  const rebuild = process.argv.includes('--rebuild');
  if (rebuild || process.argv.includes('--build')) {
    const { build } = await import('./bootstrap/build.mjs');
    await build(ROOT, { evenWhenDone: rebuild });
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
