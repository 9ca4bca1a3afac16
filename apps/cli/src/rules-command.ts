/** `unknot rules`: the rule book. */
import { ruleBook, ruleBookMarkdown } from '@unknot/exchange';
import { Command } from 'commander';
import { write } from './output.ts';

/** The subcommand. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('Print the rule book: every rule in words, with its sources and worked examples.')
    .option('--json', 'as JSON instead of Markdown')
    .action(async ({ json }: { readonly json?: true }) => {
      const book = ruleBook();
      const text = json ? `${JSON.stringify(book, null, 2)}\n` : ruleBookMarkdown(book);
      await write(process.stdout, text);
    });
}
