/** Remembers for what state of the files a step was last done, inside node_modules: it goes when they go. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param {string} root
 * @param {string} step
 * @param {string} fingerprint
 * @returns {boolean} Whether the step was last finished for exactly this fingerprint.
 */
export function isDone(root, step, fingerprint) {
  try {
    return readFileSync(stampPath(root, step), 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

/**
 * Call before the step begins: one that is interrupted counts as not done.
 *
 * @param {string} root
 * @param {string} step
 */
export function markUndone(root, step) {
  rmSync(stampPath(root, step), { force: true });
}

/**
 * @param {string} root
 * @param {string} step
 * @param {string} fingerprint
 */
export function markDone(root, step, fingerprint) {
  const path = stampPath(root, step);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fingerprint);
}

/**
 * @param {string} root
 * @param {string} step
 */
function stampPath(root, step) {
  return join(root, 'node_modules', '.cache', 'unknot', `${step}.stamp`);
}
