/** The coverage table as a page: every line of the evidence file and what became of it. */
import type { CoveredPart, CoveredRow } from './coverage.ts';

/** The page in Markdown. */
export function coverageTable(parts: readonly CoveredPart[]): string {
  const rows = parts.flatMap((part) => part.rows);
  const leftOut = rows.filter((row) => row.leftOut !== undefined).length;
  return [
    '# What became of each line of the evidence',
    '',
    `Made by \`npm run docs\`; a test fails when it is stale or has a gap. ${rows.length} lines: ${rows.length - leftOut} are held by a record or by code, ${leftOut} are left out for a written reason.`,
    ...parts.flatMap(partLines),
    '',
  ].join('\n');
}

const partLines = ({ heading, rows }: CoveredPart): readonly string[] => [
  '',
  `## ${heading}`,
  '',
  '| Line | Held by | In short |',
  '|---|---|---|',
  ...rows.map((row) => `| ${row.id} | ${placeWords(row)} | ${cell(shortWords(row))} |`),
];

const MOST_PLACES = 4;

function placeWords({ places, leftOut }: CoveredRow): string {
  if (leftOut !== undefined) return 'left out';
  const named = places.slice(0, MOST_PLACES).map((place) => `\`${place}\``);
  const more = places.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ') || '**nothing**';
}

const shortWords = ({ words, says = '', note, leftOut }: CoveredRow): string =>
  [words ?? says, note ?? leftOut ?? ''].filter(Boolean).join('. ').replaceAll('..', '.');

const cell = (text: string): string => text.replaceAll('|', '\\|');
