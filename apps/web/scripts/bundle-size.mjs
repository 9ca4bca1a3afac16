/**
 * Measures the JavaScript and CSS of the first load (what `index.html` asks for, and what that imports
 * statically), gzipped, from a finished build. Prints one JSON object; exits 1 when over the limit.
 *
 * Usage: node apps/web/scripts/bundle-size.mjs [limit in kB, default 130]
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const limitKb = Number(process.argv[2] ?? 130);

const chunks = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
const { scripts, styles } = firstLoad(chunks);
const themeScript = 'theme.js';
const js = sizes([...scripts, themeScript]);
const css = sizes(styles);
const firstLoadJsKb = kb(sum(js));

console.log(
  JSON.stringify({ limitKb, firstLoadJsKb, firstLoadCssKb: kb(sum(css)), js, css }, null, 2),
);
process.exitCode = firstLoadJsKb < limitKb ? 0 : 1;

function firstLoad(manifest) {
  const scripts = new Set();
  const styles = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const file of chunk.css ?? []) styles.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit('index.html');
  return { scripts, styles };
}

function sizes(files) {
  return Object.fromEntries(
    [...files].map((file) => [file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length]),
  );
}

function sum(bytesByFile) {
  return Object.values(bytesByFile).reduce((total, bytes) => total + bytes, 0);
}

function kb(bytes) {
  return Math.round(bytes / 100) / 10;
}
