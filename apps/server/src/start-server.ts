/** Starts the server on an address, and stops it without dropping what is under way. */
import { err, ok, type Result } from '@unknot/logic';
import type { FastifyInstance } from 'fastify';
import { isLoopback } from './host-guard.ts';
import { createServer, type ServerOptions } from './server.ts';

/** Where to listen, and how to behave there. */
export interface StartOptions extends Omit<ServerOptions, 'loopbackOnly'> {
  /** Default: this machine only. */
  readonly host: string;
  /** `null`: {@link DEFAULT_PORT}, or the next free one. */
  readonly port: number | null;
}

/** A server that listens. */
export interface RunningServer {
  /** Where a browser on this machine finds it. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, and cuts what is not done in time. */
  readonly stop: () => Promise<void>;
}

/** Why it cannot listen, with the way out. */
export interface ListenError {
  readonly type: 'port-taken' | 'not-allowed' | 'no-such-address';
  readonly message: string;
}

export const DEFAULT_PORT = 8787;

/** How many ports are tried when none was asked for. */
const TRIES = 20;

/** What is under way when the server stops has this long. */
const STOP_LIMIT_MS = 10_000;

/** Starts a server. */
export async function startServer(
  options: StartOptions,
): Promise<Result<RunningServer, ListenError>> {
  const { host, port } = options;
  const ports = port === null ? range(DEFAULT_PORT, TRIES) : [port];
  for (const each of ports) {
    const app = createServer({ ...options, loopbackOnly: isLoopback(host) });
    const failure = await listen(app, host, each);
    if (failure === null) return ok(running(app, host));
    await app.close();
    if (failure !== 'EADDRINUSE') return err(toListenError(failure, host, each));
  }
  return err(toListenError('EADDRINUSE', host, port ?? DEFAULT_PORT));
}

/** The code of the failure, or `null`. */
async function listen(app: FastifyInstance, host: string, port: number): Promise<string | null> {
  try {
    await app.listen({ host, port, listenTextResolver: () => 'listening' });
    return null;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined || !LISTEN_FAILURES.has(code)) throw error;
    return code;
  }
}

const LISTEN_FAILURES: ReadonlySet<string> = new Set([
  'EADDRINUSE',
  'EACCES',
  'EADDRNOTAVAIL',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

function toListenError(code: string, host: string, port: number): ListenError {
  switch (code) {
    case 'EADDRINUSE':
      return {
        type: 'port-taken',
        message: `Port ${port} is taken. Stop what uses it, or choose another one with --port.`,
      };
    case 'EACCES':
      return {
        type: 'not-allowed',
        message: `This account may not use port ${port}. Choose one above 1023 with --port.`,
      };
    default:
      return {
        type: 'no-such-address',
        message: `This machine has no address "${host}". Leave --host out, or name one of its own.`,
      };
  }
}

function running(app: FastifyInstance, host: string): RunningServer {
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : DEFAULT_PORT;
  const name = ANY_ADDRESS.has(host) ? 'localhost' : host;
  return {
    url: `http://${name.includes(':') ? `[${name}]` : name}:${port}`,
    stop: () => stop(app),
  };
}

/** Hosts that mean every address of the machine. */
const ANY_ADDRESS: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

async function stop(app: FastifyInstance): Promise<void> {
  // A connection that was busy when closing began is kept open for a next request unless we end it.
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
  const cut = setTimeout(() => app.server.closeAllConnections(), STOP_LIMIT_MS);
  await app.close();
  clearInterval(idle);
  clearTimeout(cut);
}

const IDLE_CHECK_MS = 50;

const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);
