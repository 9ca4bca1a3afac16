/** A short text that changes when files change. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage']);

/**
 * Every file in a folder, as a path relative to `root`, sorted. Without what is built or installed.
 *
 * @param {string} root
 * @param {string} folder Relative to `root`.
 * @returns {string[]}
 */
export function filesIn(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return SKIPPED_FOLDERS.has(entry.name) ? [] : filesIn(root, path);
    });
}

/**
 * The fingerprint of the contents and names of files.
 *
 * @param {string} root
 * @param {readonly string[]} files Relative to `root`.
 */
export function fingerprintOfFiles(root, files) {
  return fingerprint(files.flatMap((file) => [file, readFileSync(join(root, file))]));
}

/**
 * The fingerprint of some texts; where one ends and the next begins matters.
 *
 * @param {readonly (string | Buffer)[]} parts
 */
export function fingerprint(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
