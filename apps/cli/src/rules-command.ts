/** `unknot rules`: the rule book. */
import { ruleBook, ruleBookMarkdown } from '@unknot/exchange';
import { Command } from 'commander';
import { write } from './output.ts';

/** The subcommand. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description(
      'Print the rule book: all that Unknot knows, in words, with its sources, to read and sign.',
    )
    .option('--json', 'as JSON instead of Markdown')
    .action(async ({ json }: { readonly json?: true }) => {
      const text = json ? `${JSON.stringify(ruleBook(), null, 2)}\n` : ruleBookMarkdown();
      await write(process.stdout, text);
    });
}
