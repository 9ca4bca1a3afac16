/** `unknot serve`: the web app and the HTTP API on this machine. */
import { fileURLToPath } from 'node:url';
import type { RunningServer } from '@unknot/server';
import { Command, InvalidArgumentError } from 'commander';

interface ServeOptions {
  readonly host: string;
  readonly port?: number;
  readonly behindTls?: true;
  /** `false` after `--no-log`. */
  readonly log: boolean;
}

/** Both `src` and `dist` lie beside it in the same way. */
const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The subcommand; `version` is told by `/healthz`. */
export function serveCommand(version: string): Command {
  return new Command('serve')
    .description('Serve the app and the HTTP API.')
    .option('--port <number>', 'port (default: 8787, or the next free one)', toPort)
    .option(
      '--host <address>',
      'address to listen on; the default is reached from this machine only',
      '127.0.0.1',
    )
    .option('--behind-tls', 'a proxy in front speaks HTTPS: tell browsers to use nothing else')
    .option('--no-log', 'do not log requests to standard error')
    .action((options: ServeOptions) => serve(version, options));
}

async function serve(version: string, options: ServeOptions): Promise<void> {
  // Loaded here, since no other command needs a web server.
  const { startServer } = await import('@unknot/server');
  const started = await startServer({
    version,
    host: options.host,
    port: options.port ?? null,
    webRoot: WEB_ROOT,
    behindTls: options.behindTls ?? false,
    now: () => new Date().toISOString(),
    log: options.log ? { write: (line) => process.stderr.write(line) } : null,
  });
  if (!started.ok) {
    process.stderr.write(`${started.error.message}\n`);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`Unknot is ready: ${started.value.url}\nStop it with Ctrl-C.\n`);
  stopOnSignal(started.value);
}

/** The first signal lets requests under way finish; a second one ends at once. */
function stopOnSignal(server: RunningServer): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = async () => {
    for (const signal of signals) process.removeListener(signal, stop);
    await server.stop();
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, stop);
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a port from 1 to 65535, or 0 for any free one.');
}
