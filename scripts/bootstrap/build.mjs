/** Builds what `npm start` serves, when its sources are not the ones that were built last. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { filesIn, fingerprintOfFiles } from './fingerprint.mjs';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';
import { isDone, markDone, markUndone } from './stamp.mjs';

/**
 * @typedef {object} Build
 * @property {string} workspace Folder with the vite.config.ts.
 * @property {string} title
 * @property {string} result A file that is there when it is built.
 * @property {readonly string[]} sources Folders that it is made of.
 */

/** @type {readonly Build[]} */
const BUILDS = [
  {
    workspace: 'apps/web',
    title: 'the app',
    result: 'apps/web/dist/index.html',
    sources: ['apps/web', 'packages'],
  },
  {
    workspace: 'apps/cli',
    title: 'the command',
    result: 'apps/cli/dist/unknot.js',
    sources: ['apps/cli', 'apps/server', 'packages'],
  },
];

/**
 * Builds both at once.
 *
 * @param {string} root
 * @param {{ readonly evenWhenDone: boolean }} options
 * @throws {Failure} Naming what did not build.
 */
export async function build(root, { evenWhenDone }) {
  const due = BUILDS.map((task) => ({
    ...task,
    sourcesNow: sourcesFingerprint(root, task),
  })).filter(
    ({ workspace, result, sourcesNow }) =>
      evenWhenDone || !existsSync(join(root, result)) || !isDone(root, step(workspace), sourcesNow),
  );
  if (due.length === 0) return;
  await withProgress(`Building ${due.map(({ title }) => title).join(' and ')}`, async () => {
    const results = await Promise.all(due.map((task) => viteBuild(root, task)));
    const failed = due.filter((_, index) => results[index] === false);
    if (failed.length === 0) return;
    throw new Failure(
      `${failed.map(({ workspace }) => workspace).join(' and ')} did not build: the message of vite above says where.`,
    );
  });
}

/**
 * @param {string} root
 * @param {Build & { sourcesNow: string }} task
 * @returns {Promise<boolean>} Whether it succeeded.
 */
async function viteBuild(root, { workspace, result, sourcesNow }) {
  markUndone(root, step(workspace));
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await run(process.execPath, [vite, 'build'], {
    cwd: join(root, workspace),
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code === 0 && existsSync(join(root, result))) {
    markDone(root, step(workspace), sourcesNow);
    return true;
  }
  console.error(output);
  return false;
}

/**
 * @param {string} root
 * @param {Build} task
 */
function sourcesFingerprint(root, { sources }) {
  const files = sources.flatMap((folder) => filesIn(root, folder));
  return fingerprintOfFiles(root, [
    'package-lock.json',
    ...files.filter((file) => !/\.test(?:-kit)?\.tsx?$/.test(file)),
  ]);
}

/** @param {string} workspace */
function step(workspace) {
  return `build-${workspace.replace('/', '-')}`;
}
