/** Writes a part of docs/mutation.md: what stands between the two comments with its name. */
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../docs/mutation.md', import.meta.url);

/** Puts `text` in the place `name` of the page. */
export function writeSection(name: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const begin = `<!-- ${name} -->\n`;
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf(`<!-- end of ${name} -->\n`);
  if (!page.includes(begin) || to < from)
    throw new Error(`docs/mutation.md has no place "${name}".`);
  writeFileSync(PAGE, `${page.slice(0, from)}\n${text}\n\n${page.slice(to)}`);
}
