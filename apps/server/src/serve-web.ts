/** Serves the web app. Any address that a person may open leads to it; its own router takes over. */
import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NOT_FOUND, sendProblem } from './problems.ts';

const METHODS = ['GET', 'HEAD', 'POST'] as const;
const PAGE = 'index.html';

/** Registers everything that no other route takes. `webRoot`: the folder of the built app. */
export function serveWeb(app: FastifyInstance, webRoot: string): void {
  const root = resolve(webRoot);
  app.register(serveFiles, {
    root,
    preCompressed: true,
    dotfiles: 'ignore',
    acceptRanges: false,
    cacheControl: false,
    // Without a build, the answer itself says what to do.
    suppressWarning: true,
    setHeaders: (reply, path) => reply.header('cache-control', cacheControl(root, path)),
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const methods = METHODS.filter((method) => app.hasRoute({ method, url: path }));
    if (methods.length > 0) {
      reply.header('allow', methods.join(', '));
      return sendProblem(reply, 'wrong-method', `Use ${methods.join(' or ')}.`);
    }
    if (!isNavigation(request, path)) return sendProblem(reply, 'not-found', NOT_FOUND);
    if (!(await exists(join(root, PAGE)))) return sendProblem(reply, 'not-found', NOT_BUILT);
    return reply.sendFile(PAGE);
  });
}

const NOT_BUILT = 'The app has not been built yet. Run `npm run build`, then start again.';

/** The build names the files in `assets` after their content, so their content never changes. */
const cacheControl = (root: string, path: string): string =>
  dirname(path) === join(root, 'assets') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** A person opening a page, as opposed to a script asking for a file or the API. */
function isNavigation(request: FastifyRequest, path: string): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (path.startsWith('/v1/') || /\.[^/]*$/.test(path)) return false;
  // JSON stands first: who takes anything is a script.
  return request.type(['application/json', 'text/html']) === 'text/html';
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
