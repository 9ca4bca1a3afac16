/** Where things are: the root of the repository and its workspaces. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Manifest
 * @property {{ readonly [name: string]: string }} scripts
 * @property {readonly string[]} workspaces
 */

/**
 * The package.json at the root.
 *
 * @returns {Manifest}
 */
export function manifest() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
}

/**
 * Folders of the workspaces, relative to the root, such as `packages/logic`; in the order of package.json.
 *
 * @returns {readonly string[]}
 */
export function workspaces() {
  return manifest().workspaces.flatMap((pattern) =>
    pattern.endsWith('/*') ? children(pattern.slice(0, -2)) : [pattern],
  );
}

/** @param {string} folder */
function children(folder) {
  return readdirSync(join(ROOT, folder))
    .map((name) => `${folder}/${name}`)
    .filter((child) => existsSync(join(ROOT, child, 'package.json')))
    .sort();
}
