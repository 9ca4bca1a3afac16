/** Writes each text file of the build a second and a third time, compressed, for the server to send as it is. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Puts `.br` and `.gz` beside the text files. Comes after every plugin that writes files itself. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'unknot-precompress',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: (failure) => (failure ? undefined : compressFiles(folder)),
    },
  };
}

/** Compresses the text files of `folder` and of its folders, those of tools (`.vite`) left out. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return compressFiles(path);
        return TEXTS.has(extname(path)) ? compressFile(path) : undefined;
      }),
  );
}

const TEXTS: ReadonlySet<string> = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.svg',
  '.webmanifest',
]);

/** Below this, in bytes, a file fills one network packet compressed or not. */
const LEAST_BYTES = 1024;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function compressFile(path: string): Promise<void> {
  const plain = await readFile(path);
  if (plain.length <= LEAST_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  await Promise.all([
    toBrotli(plain, { params }).then((bytes) => writeFile(`${path}.br`, bytes)),
    toGzip(plain, { level: constants.Z_BEST_COMPRESSION }).then((bytes) =>
      writeFile(`${path}.gz`, bytes),
    ),
  ]);
}
