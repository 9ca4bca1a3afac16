/** Finds articles by words: whatever the accents, the case and the plural, and while the last word is being typed. */

/** A page as a reader sees it, in the language of the screen. */
export interface SearchedPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly sentences: readonly string[];
}

export interface FoundPage {
  readonly id: string;
  readonly title: string;
  /** The sentence that fits best, or the summary. */
  readonly line: string;
}

const TITLE = 6;
const SUMMARY = 3;
const SENTENCE = 1;
const MOST_FOUND = 8;
/** A page has to hold this share of the question, by the weight of its words. */
const LEAST_SHARE = 0.5;
/** Shorter ones are particles: "is", "my", "de". */
const LEAST_LETTERS = 3;

/** The pages that fit `query`, the best first. A word that few pages have weighs more. */
export function searchPages(query: string, pages: readonly SearchedPage[]): readonly FoundPage[] {
  const indexed = pages.map(indexOf);
  const wanted = wantedOf(query)
    .map((word) => ({ word, weight: weightOf(word, indexed) }))
    .filter(({ weight }) => weight > 0);
  const enough = LEAST_SHARE * sumOf(wanted.map(({ weight }) => weight));
  return indexed
    .filter(({ all }) => wanted.length > 0 && heldWeight(all, wanted) >= enough)
    .map((page) => ({ page, score: scoreOf(page, wanted) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_FOUND)
    .map(({ page }) => ({ id: page.id, title: page.title, line: bestLine(page, wanted) }));
}

/** One word of the question, and how much it tells. */
interface Wanted {
  readonly word: string;
  readonly weight: number;
}

/** 0 for a word that no page has. */
function weightOf(word: string, pages: readonly Indexed[]): number {
  const having = pages.filter(({ all }) => has(all, word)).length;
  return having === 0 ? 0 : Math.log(1 + pages.length / having);
}

interface Indexed extends SearchedPage {
  readonly titleWords: readonly string[];
  readonly summaryWords: readonly string[];
  readonly lines: readonly { readonly text: string; readonly words: readonly string[] }[];
  readonly all: readonly string[];
}

function indexOf(page: SearchedPage): Indexed {
  const titleWords = wordsOf(page.title);
  const summaryWords = wordsOf(page.summary);
  const lines = page.sentences.map((text) => ({ text, words: wordsOf(text) }));
  const all = [...titleWords, ...summaryWords, ...lines.flatMap(({ words }) => words)];
  return { ...page, titleWords, summaryWords, lines, all };
}

function scoreOf({ titleWords, summaryWords, lines }: Indexed, wanted: readonly Wanted[]): number {
  const inLines = lines.flatMap(({ words }) => words);
  return (
    TITLE * heldWeight(titleWords, wanted) +
    SUMMARY * heldWeight(summaryWords, wanted) +
    SENTENCE * heldWeight(inLines, wanted)
  );
}

/** The sentence that holds most of the question, the first of several; the summary when it holds as much. */
function bestLine({ summary, summaryWords, lines }: Indexed, wanted: readonly Wanted[]): string {
  const held = lines.map(({ text, words }) => ({ text, weight: heldWeight(words, wanted) }));
  const most = Math.max(0, ...held.map(({ weight }) => weight));
  if (heldWeight(summaryWords, wanted) >= most) return summary;
  return held.find(({ weight }) => weight === most)?.text ?? summary;
}

const heldWeight = (words: readonly string[], wanted: readonly Wanted[]): number =>
  sumOf(wanted.filter(({ word }) => has(words, word)).map(({ weight }) => weight));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const has = (words: readonly string[], wanted: string): boolean =>
  words.some((word) => word.startsWith(wanted));

/** The words of a question; the particles count when there is nothing else. */
function wantedOf(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => word.length >= LEAST_LETTERS);
  return telling.length > 0 ? telling : words;
}

/** The stems of the words of `text`, without accents and case. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(stemOf);

/** One form for "disc" and "discs", "body" and "bodies", "dolor" and "dolores". */
const stemOf = (word: string): string =>
  word.length < LEAST_LETTERS + 1
    ? word
    : word.replace(/s$/, '').replace(/e$/, '').replace(/y$/, 'i');
