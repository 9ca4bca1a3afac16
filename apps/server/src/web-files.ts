/**
 * The built web app, held in memory: a few files, read once. An address is looked up in a map and never
 * becomes a path, so nothing outside the folder can be reached; and an app that is open while a new
 * one is put in place still finds its own files.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One file as it can be sent. */
export interface WebFile {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Of the content, without quotes. */
  readonly tag: string;
  readonly plain: Buffer;
  /** Compressed on first use and kept; `null`: not worth it for this file. */
  readonly compressed: ((encoding: Encoding) => Promise<Buffer>) | null;
}

export type Encoding = 'br' | 'gzip';

/** The files of `root` by address, such as `/assets/app-1a2b3c4d.js`; empty when there is no such folder. */
export async function readWebFiles(root: string): Promise<ReadonlyMap<string, WebFile>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const address = `/${relative(root, path).split(sep).join('/')}`;
        return [address, toWebFile(address, await readFile(path))] as const;
      }),
    ),
  );
}

function toWebFile(address: string, plain: Buffer): WebFile {
  const contentType = TYPES[extname(address)] ?? 'application/octet-stream';
  return {
    contentType,
    cacheControl: HASHED.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache',
    tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    plain,
    compressed: COMPRESSIBLE.test(contentType) && plain.length > 1024 ? compressOnce(plain) : null,
  };
}

/** The build names these files after their content, so their content never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|manifest|xml|wasm))/;

const TYPES: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

function compressOnce(plain: Buffer): NonNullable<WebFile['compressed']> {
  const kept = new Map<Encoding, Promise<Buffer>>();
  return (encoding) => {
    const compressed = kept.get(encoding) ?? compress(plain, encoding);
    kept.set(encoding, compressed);
    return compressed;
  };
}

function compress(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return toBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
    case 'gzip':
      return toGzip(plain);
  }
}

/** The highest that stays near 0.1 s for the largest file of the app; 11 takes ten times as long. */
const BROTLI_QUALITY = 9;
