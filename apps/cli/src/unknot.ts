/** The command `unknot`: reads the command line, runs one subcommand, sets the exit code. */
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { assessCommand } from './assess-command.ts';
import { learnCommand } from './learn-command.ts';
import { endQuietlyOnClosedPipe } from './output.ts';
import { rulesCommand } from './rules-command.ts';
import { serveCommand } from './serve-command.ts';
import { vocabularyCommand } from './vocabulary-command.ts';

/** The command was called in a way it does not understand. 1 is for a run that had failures. */
const USAGE_ERROR = 2;

const program = new Command('unknot')
  .description(
    'Upper back pain: is it dangerous, what to do, what may be taken. Not a medical device and no replacement for a clinician.',
  )
  .version(manifest.version)
  .showHelpAfterError('Run `unknot --help` to see what it takes.')
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

for (const command of [
  assessCommand(),
  vocabularyCommand(),
  rulesCommand(),
  learnCommand(),
  serveCommand(manifest.version),
])
  program.addCommand(command.copyInheritedSettings(program));

endQuietlyOnClosedPipe(process.stdout);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
}
