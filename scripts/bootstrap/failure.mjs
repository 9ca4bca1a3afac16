/** A failure that the reader can do something about: its message is one sentence that says what. */
export class Failure extends Error {}

/** The first pattern that fits what npm printed decides. */
const SENTENCES = /** @type {const} */ ([
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/,
    'The packages could not be fetched: check the network (or the proxy settings of npm) and run the same command again.',
  ],
  [/ENOSPC/, 'The disk is full: free about 1 GB and run the same command again.'],
  [
    /EACCES|EPERM|EROFS/,
    'This folder may not be written to: make yourself the owner of it (and of node_modules) and run the same command again.',
  ],
  [
    /EINTEGRITY/,
    'A fetched package is damaged: run "npm cache clean --force" and then the same command again.',
  ],
  [
    /E404|ETARGET/,
    'The registry does not have a package that package-lock.json names: check which registry npm is set to.',
  ],
]);

/**
 * What to do about a failed installation.
 *
 * @param {string} output What npm printed.
 */
export function installAdvice(output) {
  const known = SENTENCES.find(([pattern]) => pattern.test(output));
  return known?.[1] ?? 'The packages could not be installed: the lines of npm above say why.';
}
