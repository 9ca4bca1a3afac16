/** A server to try, with a fixed clock and without a network. */
import { createServer, type ServerOptions } from '../src/index.ts';
import { webFolder } from './web-folder.ts';

export const NOW = '2026-11-22T02:10:00.000Z';

/** A server with everything set for tests; `over` changes one thing. */
export const testServer = (over: Partial<ServerOptions> = {}) =>
  createServer({
    version: '1.2.3',
    webRoot: webFolder(),
    now: () => NOW,
    loopbackOnly: true,
    behindTls: false,
    log: null,
    ...over,
  });
