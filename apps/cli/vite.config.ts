/** Bundles the command for Node: our own packages into one file, npm packages beside it. */
import { defineConfig } from 'vite';

export default defineConfig({
  ssr: { noExternal: [/^@unknot\//] },
  build: {
    ssr: 'src/unknot.ts',
    target: 'node20',
    outDir: 'dist',
    rollupOptions: { output: { entryFileNames: 'unknot.js' } },
  },
});
