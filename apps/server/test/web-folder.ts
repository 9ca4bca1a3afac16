/** A small built app on disk, for tests; the long script is compressed beside itself, as the build does it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What the folder holds, by address. */
export const WEB_CONTENT = {
  '/index.html': '<!doctype html><title>Unknot</title>',
  '/sw.js': '// service worker',
  '/manifest.webmanifest': '{"name":"Unknot"}',
  '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/assets/app-1a2b3c4d.js': `// ${'long enough to compress. '.repeat(200)}`,
  '/assets/face-Ab_-9zZ0.woff2': 'font',
  '/.secret': 'must never be served',
} as const;

/** Writes the folder and returns its path. */
export function webFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'unknot-web-'));
  for (const [address, content] of Object.entries(WEB_CONTENT)) {
    mkdirSync(dirname(join(root, address)), { recursive: true });
    writeFileSync(join(root, address), content);
    if (!address.endsWith('.js') || content.length <= 1024) continue;
    writeFileSync(join(root, `${address}.br`), brotliCompressSync(content));
    writeFileSync(join(root, `${address}.gz`), gzipSync(content));
  }
  return root;
}
