/** A built site served as a good host would serve it: compressed, and every unknown path answered by its one page. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface Site {
  readonly url: string;
  readonly stop: () => void;
}

/** Serves the files in `folder` on a free port. */
export async function serveSite(folder: string): Promise<Site> {
  const files = new Map<string, Promise<Buffer | null>>();
  const fileAt = (path: string) => {
    const known = files.get(path) ?? readFile(join(folder, path)).catch(() => null);
    files.set(path, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    const asked = await fileAt(path);
    const shown = asked === null ? '/index.html' : path;
    const content = asked ?? (await fileAt('/index.html')) ?? Buffer.from('');
    response.writeHead(200, {
      'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(content));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: addressOf(server), stop: () => server.close() };
}

const addressOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
