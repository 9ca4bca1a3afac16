/**
 * Develops: the app with hot reload, and the API beside it, restarted when its sources change. One address for both.
 *
 * Usage: node scripts/dev.mjs [port of the app]
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './repository.mjs';

const API_PORT = 8788;
const API_PATHS = ['/v1', '/healthz', '/openapi.json'];

const api = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
    'watch',
    '--clear-screen=false',
    'apps/cli/src/unknot.ts',
    'serve',
    '--port',
    String(API_PORT),
  ],
  { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
);

const port = process.argv[2];
const web = await createServer({
  root: join(ROOT, 'apps/web'),
  server: {
    ...(port === undefined ? {} : { port: Number(port) }),
    proxy: Object.fromEntries(API_PATHS.map((path) => [path, `http://127.0.0.1:${API_PORT}`])),
  },
});
await web.listen();
web.printUrls();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, async () => {
    api.kill();
    await web.close();
    process.exit();
  });
}
