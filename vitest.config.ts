/** Everything that `vitest run` runs: the tests beside the sources, and the tests of the checks. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{apps,bench,checks,crosscheck,packages,proofs,scripts,vignettes}/**/*.test.{ts,tsx}',
    ],
    // Property tests share two cores with everything else.
    testTimeout: 60_000,
    exclude: ['**/node_modules/**', '**/dist/**'],
  },
});
