/** A chapter of the rule book, and the small words that all chapters share. */
import type { Basis } from '@unknot/knowledge';
import { type Source, sources } from '@unknot/knowledge';
import { invariant, type Predicate } from '@unknot/logic';
import { predicateWords } from '../predicate-words.ts';

export interface Chapter {
  /** Names its file. */
  readonly id: string;
  readonly title: string;
  /** What the reader of the chapter should know first. */
  readonly intro: string;
  /** Markdown, one block an entry. */
  readonly entries: readonly string[];
}

/** How far a record is confirmed, in words. */
export const BASIS: { readonly [each in Basis]: string } = {
  sourced: 'confirmed in the sources',
  consensus: 'general clinical knowledge; awaits a clinician’s signature',
  product: 'chosen for Unknot; awaits a clinician’s signature',
};

/** An entry: its heading, then the blocks that say something. */
export const entry = (
  heading: string,
  ...blocks: readonly (string | false | undefined)[]
): string => [`### ${capital(heading)}`, ...blocks.filter(Boolean)].join('\n\n');

/** The line under a heading. */
export const line = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

export const points = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${heading}:\n\n${lines.map((each) => `- ${each}`).join('\n')}`;

/** A condition under a heading; nothing without one. */
export const conditionPart = (heading: string, when: Predicate | undefined): string =>
  when === undefined ? '' : `${heading}:\n\n${predicateWords(when)}`;

/** The sources of an entry, each with its link. */
export const sourcesPart = (ids: readonly string[] = []): string =>
  points('Sources', ids.map(sourceWords));

/** One source by its id. */
export function sourceWords(id: string): string {
  const { title, url, year, via } = sourceOf(id);
  return `[${title}](${url}), ${year}${via ? ` (${via})` : ''}`;
}

/** The source that is named `id`. */
function sourceOf(id: string): Source {
  const source = (sources as { readonly [id: string]: Source })[id];
  invariant(source !== undefined, `no source "${id}"`);
  return source;
}

/** A table; the cells must not hold a line break. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
