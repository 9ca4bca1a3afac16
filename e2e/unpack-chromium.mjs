/**
 * Unpacks the Chromium of the npm package @sparticuz/chromium, and the system libraries that it brings along, into
 * a folder. A program of its own, because the package steers by environment variables and changes some.
 *
 * Usage: node e2e/unpack-chromium.mjs FOLDER
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Where to? Usage: node e2e/unpack-chromium.mjs FOLDER');

// The folder appears whole or not at all.
const unfinished = `${folder}.${process.pid}`;
mkdirSync(unfinished, { recursive: true });
process.env['TMPDIR'] = unfinished;
// Only where it believes to be on that cloud's machines does the package unpack its libraries.
process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';

const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
// Its own configuration looks for the fonts in /tmp.
writeFileSync(join(unfinished, 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')));
rmSync(folder, { recursive: true, force: true });
renameSync(unfinished, folder);

/** @param {string} fonts */
function fontsConfiguration(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
