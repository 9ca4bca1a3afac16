/** Installs the packages, when what is installed is not what package-lock.json asks for. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure, installAdvice } from './failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { requireMatchingLockfile } from './lockfile.mjs';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';
import { isDone, markDone, markUndone } from './stamp.mjs';

const STEP = 'install';

/** What of a package.json decides what npm installs. A changed script needs no new installation. */
const INSTALLED_FIELDS = [
  'name',
  'version',
  'bin',
  'workspaces',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
];

const INSTALL_FLAGS = [
  // The lockfile is read and never written.
  '--no-save',
  // Nothing that Unknot uses needs an install script.
  '--ignore-scripts',
  // The tools for building are needed in production too.
  '--include=dev',
  '--prefer-offline',
  // Without a network, say so soon: npm would try each package for half a minute.
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=200',
  // Even under `npm --silent`: what went wrong is read from it.
  '--loglevel=warn',
  '--no-audit',
  '--no-fund',
];

/** Set by the npm that started us; they would make the npm that we start believe it works on our behalf. */
const OF_THE_OUTER_NPM = /^npm_(?:package|lifecycle)_/;

/**
 * @param {string} root
 * @param {readonly string[]} workspaces Folders relative to `root`.
 * @throws {Failure}
 */
export async function install(root, workspaces) {
  requireMatchingLockfile(root, workspaces);
  const wanted = installFingerprint(root, workspaces);
  if (isDone(root, STEP, wanted)) return;
  markUndone(root, STEP);
  await withProgress('Installing the packages', () => npmInstall(root));
  markDone(root, STEP, wanted);
}

/**
 * Changes when the installed packages are no longer the right ones: other packages, another machine, another Node.
 *
 * @param {string} root
 * @param {readonly string[]} workspaces
 */
export function installFingerprint(root, workspaces) {
  const manifests = ['.', ...workspaces].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return JSON.stringify(INSTALLED_FIELDS.map((field) => manifest[field] ?? null));
  });
  return fingerprint([
    readFileSync(join(root, 'package-lock.json')),
    ...manifests,
    process.versions.modules,
    process.platform,
    process.arch,
  ]);
}

/**
 * How to start the npm that started us, or else the one on the PATH.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {{ program: string, args: readonly string[], shell: boolean }}
 */
export function npmCommand(environment) {
  const script = environment['npm_execpath'] ?? '';
  return basename(script) === 'npm-cli.js'
    ? { program: process.execPath, args: [script], shell: false }
    : { program: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !OF_THE_OUTER_NPM.test(name)),
  );
}

/**
 * Exactly what package-lock.json says. Not with `npm ci`: that refuses a lockfile without the packages for platforms
 * that the registry in use does not carry, although nobody here needs them. What it would check, lockfile.mjs checks.
 *
 * @param {string} root
 */
async function npmInstall(root) {
  const { program, args, shell } = npmCommand(process.env);
  const { code, output } = await run(program, [...args, 'install', ...INSTALL_FLAGS], {
    cwd: root,
    env: npmEnvironment(process.env),
    shell,
  });
  if (code === 0) return;
  if (code === 127)
    throw new Failure('npm was not found: install Node from nodejs.org, npm comes with it.');
  // npm says what is wrong first, and how it is used last.
  const errors = output.split('\n').filter((line) => /^npm (?:error|ERR!) ./.test(line));
  console.error(errors.slice(0, 12).join('\n') || output);
  throw new Failure(installAdvice(output));
}
