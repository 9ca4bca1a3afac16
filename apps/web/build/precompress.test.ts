import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFiles } from './precompress.ts';

it('writes long texts compressed beside themselves, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-built-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  const long = 'const knot = "loose";\n'.repeat(100);
  for (const file of ['assets/app.js', 'assets/face.woff2', '.vite/manifest.json'])
    writeFileSync(join(folder, file), long);
  writeFileSync(join(folder, 'short.css'), 'a'.repeat(1024));

  await compressFiles(folder);

  const files = readdirSync(folder, { recursive: true });
  expect(files.filter((file) => /\.(?:br|gz)$/.test(String(file))).sort()).toEqual([
    'assets/app.js.br',
    'assets/app.js.gz',
  ]);
  const read = (file: string) => readFileSync(join(folder, file));
  expect(brotliDecompressSync(read('assets/app.js.br')).toString()).toBe(long);
  expect(gunzipSync(read('assets/app.js.gz')).toString()).toBe(long);
});
