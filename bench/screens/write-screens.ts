/** The part of docs/benchmarks.md that tells of the screens. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);
const BEGIN = '<!-- screens -->';
const END = '<!-- end of screens -->';

/** What the page says of the screens now, to be kept when the rest is written anew. */
export function screensAsWritten(): string {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  return begin < 0 || end < begin ? `${BEGIN}\n${END}` : page.slice(begin, end + END.length);
}

/** Puts `text` in the place of what the page said of the screens. */
export function writeScreens(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const part = `${BEGIN}\n\n${text}\n\n${END}`;
  writeFileSync(
    PAGE,
    page.replace(screensAsWritten(), () => part),
  );
}
