/** Everything that `npm test` checks, in order: this list and nothing else. */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script The script in package.json that does it; it also runs alone, with `npm run`.
 * @property {boolean} fast Reads the sources without running them; `npm run check` does only these.
 */

/** @type {readonly Check[]} */
export const CHECKS = [
  { name: 'format and lint', script: 'lint', fast: true },
  { name: 'layers', script: 'layers', fast: true },
  { name: 'types', script: 'types', fast: true },
  { name: 'unused', script: 'unused', fast: true },
  { name: 'sizes (only warns)', script: 'sizes', fast: true },
  { name: 'bundles', script: 'bundles', fast: false },
  { name: 'weight of the first load', script: 'weight', fast: false },
  { name: 'unit', script: 'unit', fast: false },
  { name: 'vignettes', script: 'vignettes', fast: false },
  { name: 'proofs', script: 'prove', fast: false },
  { name: 'mutants of the rules', script: 'mutants', fast: false },
  { name: 'a hundred thousand cases', script: 'many', fast: false },
  { name: 'cross-check with CQL', script: 'crosscheck', fast: false },
  { name: 'browser', script: 'e2e', fast: false },
];
