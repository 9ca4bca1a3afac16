/** Builds the companion: one page, precached for use without a network, nothing inline, one origin. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { emergencyNumbers } from './build/emergency-numbers.ts';
import { precompress } from './build/precompress.ts';
import { spanishManifest } from './build/spanish-manifest.ts';
import { stripUnshown } from './build/strip-unshown.ts';
import { manifestIn } from './src/app/manifest.ts';

export default defineConfig({
  plugins: [
    react(),
    stripUnshown(),
    emergencyNumbers(),
    spanishManifest(),
    VitePWA({
      // A new version waits: a reload in the middle of a question page would lose ticks not yet sent.
      registerType: 'prompt',
      // The app registers the worker itself, after the first screen is there.
      injectRegister: false,
      manifest: manifestIn('en'),
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,webmanifest}'],
        importScripts: ['notification-click.js'],
        navigateFallback: 'index.html',
        navigateFallbackDenylist: [/^\/v1\//, /^\/healthz/, /^\/openapi\.json/],
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
    precompress(),
  ],
  build: {
    target: 'es2022',
    // Data URLs for small files would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      treeshake: {
        // The core is pure: loading one of its modules does nothing, so what a screen does not use can wait.
        moduleSideEffects: [
          { test: /\/packages\/(logic|knowledge|engine|diary|exchange)\//, sideEffects: false },
        ],
      },
      output: {
        // Few files instead of many small ones: on a slow line each turn there and back costs more than its bytes.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 3 },
            { name: 'check', test: /src\/screens\/(check|answer)-screen\.tsx$/, priority: 2 },
            {
              name: 'care',
              test: /src\/(today\/today-screen|screens\/care-answer)\.tsx$/,
              priority: 2,
            },
            { name: 'shared', test: /\.(ts|tsx|css)$/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
});
