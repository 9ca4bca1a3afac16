/** Writes the manifest in Spanish beside the one in English; the page names the one it speaks. */
import type { Plugin } from 'vite';
import { manifestIn } from '../src/app/manifest.ts';

export const spanishManifest = (): Plugin => ({
  name: 'unknot-spanish-manifest',
  generateBundle() {
    const source = JSON.stringify(manifestIn('es'));
    this.emitFile({ type: 'asset', fileName: 'manifest.es.webmanifest', source });
  },
});
