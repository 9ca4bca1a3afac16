/** Does package-lock.json lock what the package.json files ask for? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * @param {string} root
 * @param {readonly string[]} workspaces Folders relative to `root`.
 * @throws {Failure} When the lockfile is missing, or a package.json has moved on without it.
 */
export function requireMatchingLockfile(root, workspaces) {
  if (!existsSync(join(root, 'package-lock.json'))) {
    throw new Failure(
      'package-lock.json is missing: bring it back with "git checkout -- package-lock.json" and run the same command again.',
    );
  }
  const { packages } = readJson(root, 'package-lock.json');
  const changed = ['', ...workspaces].filter(
    (folder) => wants(readJson(root, join(folder, 'package.json'))) !== wants(packages[folder]),
  );
  if (changed.length === 0) return;
  const manifests = changed.map((folder) => join(folder, 'package.json')).join(', ');
  throw new Failure(
    `package-lock.json does not know what ${manifests} asks for now: run "npm install" and commit both.`,
  );
}

/**
 * What a package.json asks for, in one order.
 *
 * @param {{ readonly [field: string]: { readonly [name: string]: string } } | undefined} manifest
 */
function wants(manifest) {
  return JSON.stringify(FIELDS.map((field) => Object.entries(manifest?.[field] ?? {}).sort()));
}

/**
 * @param {string} root
 * @param {string} path
 */
function readJson(root, path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
