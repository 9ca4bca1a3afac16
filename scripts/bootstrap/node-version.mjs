/** Is this Node new enough? */
import { Failure } from './failure.mjs';

/** The oldest Node that Unknot runs on; package.json says the same under `engines`. */
export const OLDEST_NODE = '20.19.0';

/**
 * @param {string} version As in `process.versions.node`.
 * @throws {Failure} When it is older than {@link OLDEST_NODE}.
 */
export function requireNode(version) {
  const [major, minor] = numbers(version);
  const [oldestMajor, oldestMinor] = numbers(OLDEST_NODE);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Failure(
    `Unknot needs Node ${oldestMajor}.${oldestMinor} or newer and this is Node ${version}: install a newer one from nodejs.org (or run "nvm install") and run the same command again.`,
  );
}

/**
 * @param {string} version
 * @returns {[major: number, minor: number]}
 */
function numbers(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
