/** Serves the web app. Any address that a person may open leads to it; its own router takes over. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { weightOf } from './accepts.ts';
import { sendProblem } from './problems.ts';
import { type Encoding, readWebFiles, type WebFile } from './web-files.ts';

const METHODS = ['GET', 'HEAD', 'POST'] as const;

/** Registers everything that no other route takes. `root`: the folder of the built app. */
export function serveWeb(app: FastifyInstance, root: string): void {
  const files = readWebFiles(root);
  app.get('/*', async (request, reply) => {
    const { '*': address } = request.params as { readonly '*': string };
    const file = (await files).get(`/${address || 'index.html'}`);
    if (file) return sendFile(file, request, reply);
    return reply.callNotFound();
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const methods = METHODS.filter((method) => app.hasRoute({ method, url: path }));
    if (methods.length > 0) {
      reply.header('allow', methods.join(', '));
      return sendProblem(reply, 'wrong-method', `Use ${methods.join(' or ')}.`);
    }
    if (!isNavigation(request, path)) return sendProblem(reply, 'not-found', NOT_FOUND);
    const page = (await files).get('/index.html');
    return page ? sendFile(page, request, reply) : sendProblem(reply, 'not-found', NOT_BUILT);
  });
}

const NOT_FOUND = 'Check the address. /openapi.json lists what is here.';
const NOT_BUILT = 'The app has not been built yet. Run `npm run build`, then start again.';

/** A person opening a page, as opposed to a script asking for a file or the API. */
function isNavigation({ method, headers }: FastifyRequest, path: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (path.startsWith('/v1/') || /\.[^/]*$/.test(path)) return false;
  return weightOf(headers.accept, 'text/html') > 0;
}

async function sendFile(
  file: WebFile,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const encoding = file.compressed ? preferred(request.headers['accept-encoding']) : null;
  const tag = `"${file.tag}${encoding ? `-${encoding}` : ''}"`;
  reply.headers({ 'cache-control': file.cacheControl, etag: tag });
  if (file.compressed) reply.header('vary', 'accept-encoding');
  if (knows(request.headers['if-none-match'], tag)) return reply.code(304).send();
  if (encoding) reply.header('content-encoding', encoding);
  return reply
    .type(file.contentType)
    .send(encoding && file.compressed ? await file.compressed(encoding) : file.plain);
}

function preferred(acceptEncoding: string | undefined): Encoding | null {
  const [br, gzip] = [weightOf(acceptEncoding, 'br'), weightOf(acceptEncoding, 'gzip')];
  if (br === 0 && gzip === 0) return null;
  return br >= gzip ? 'br' : 'gzip';
}

/** A proxy that changed the encoding marks our tag as weak. */
const knows = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
