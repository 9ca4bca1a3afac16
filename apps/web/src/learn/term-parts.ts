/** Finds the words of the glossary in running text, so that each can be explained where it stands. */

/** A stretch of text; with `term` it is a word of the glossary. */
export interface TextPart {
  readonly text: string;
  /** The term as the glossary writes it. */
  readonly term?: string;
}

/** Each of `texts` in parts. A term is marked where it stands first, and not again. */
export function termParts(
  texts: readonly string[],
  terms: readonly string[],
): readonly (readonly TextPart[])[] {
  const names = namesOf(terms);
  const pattern = patternOf([...names.keys()]);
  const seen = new Set<string>();
  return texts.map((text) => partsOf(text, pattern, names, seen));
}

function partsOf(
  text: string,
  pattern: RegExp,
  names: ReadonlyMap<string, string>,
  seen: Set<string>,
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = names.get((match[1] ?? '').toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** "Anti-inflammatory (NSAID)" has two names, "Spasm, guarding" too. */
const namesOf = (terms: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    terms.flatMap((term) =>
      term
        .split(/[,()]/)
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== '')
        .map((name) => [name, term] as const),
    ),
  );

/** Whole words, the longest first, with the ending of a plural. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => escaped(name));
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(${longestFirst.join('|')})(?:e?s)?(?![\\p{L}\\p{N}-])`,
    'giu',
  );
}

const escaped = (name: string): string => name.replace(/[.*+?^${}|[\]\\]/g, '\\$&');
