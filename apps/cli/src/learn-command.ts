/** `unknot learn`: short articles with their sources. */
import { articleMarkdown, articlesMarkdown, nearestArticle } from '@unknot/exchange';
import { Command } from 'commander';
import { write } from './output.ts';

/** The subcommand. */
export function learnCommand(): Command {
  const command = new Command('learn');
  return command
    .description('Print a short article as Markdown, with the source of each sentence.')
    .argument('[article]', 'its id; nothing: list what there is')
    .action(async (id?: string) => {
      const text = id === undefined ? articlesMarkdown() : articleMarkdown(id);
      if (text === null) command.error(unknownArticle(id ?? ''));
      else await write(process.stdout, text);
    });
}

function unknownArticle(id: string): string {
  const nearest = nearestArticle(id);
  const meant = nearest === null ? '' : `\n(Did you mean ${nearest}?)`;
  return `error: no article is called "${id}". \`unknot learn\` lists them.${meant}`;
}
