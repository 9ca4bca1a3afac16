/** Finds the word that was probably meant. */

/** The one of `words` that differs from `typed` by the fewest keystrokes, when that is few enough to be a slip. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  if (typed.length > LONGEST) return null;
  const most = Math.max(1, Math.floor(typed.length / 3));
  let nearest: string | null = null;
  let least = most + 1;
  for (const word of words) {
    const distance = keystrokes(typed.toLowerCase(), word.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}

/** Nothing longer is a slip of a word of ours, and the search takes time that grows with the length. */
const LONGEST = 60;

/** Levenshtein distance, row by row. */
function keystrokes(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
