/** Says what is being done and how long it took. */

/**
 * @template T
 * @param {string} label What is done, such as `Installing the packages`.
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function withProgress(label, step) {
  const start = performance.now();
  console.log(`${label} …`);
  const result = await step();
  console.log(`${label}: done in ${seconds(performance.now() - start)}`);
  return result;
}

/**
 * @param {number} ms
 * @returns {string} Such as `4.6 s`.
 */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
