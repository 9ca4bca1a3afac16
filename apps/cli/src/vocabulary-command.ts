/** `unknot vocabulary`: every fact that a case may name. */
import { type VocabularyEntry, vocabulary } from '@unknot/exchange';
import { Command } from 'commander';
import { write } from './output.ts';

/** The subcommand. */
export function vocabularyCommand(): Command {
  return new Command('vocabulary')
    .description('List every fact: id, kind, unit and bounds, question.')
    .option('--json', 'as JSON, with everything known of each fact')
    .action(async ({ json }: { readonly json?: true }) => {
      const facts = vocabulary();
      await write(process.stdout, json ? `${JSON.stringify(facts, null, 2)}\n` : toTable(facts));
    });
}

/** Columns as wide as their widest cell; the last one runs free. */
function toTable(facts: readonly VocabularyEntry[]): string {
  const rows = [['FACT', 'KIND', 'VALUES', 'MARKS', 'QUESTION'], ...facts.map(toRow)];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return `${rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

const toRow = (fact: VocabularyEntry): readonly string[] => [
  fact.id,
  fact.kind,
  valuesOf(fact),
  marksOf(fact),
  fact.question,
];

function valuesOf({ kind, min, max, unit, options }: VocabularyEntry): string {
  switch (kind) {
    case 'yes-no':
      return 'true|false';
    case 'quantity':
      return `${min}–${max} ${unit}`;
    case 'choice':
      return Object.keys(options ?? {}).join('|');
  }
}

function marksOf(fact: VocabularyEntry): string {
  const marks = [
    fact.history && 'history',
    fact.derived && 'derived',
    fact.given && 'given',
    fact.highYield && 'high-yield',
  ];
  return marks.filter((mark) => mark !== false).join(',') || '-';
}
