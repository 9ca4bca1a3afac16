/** What Unknot knows, for others to read: vocabulary, rule book, health and the API description. */
import { ruleBook, ruleBookMarkdown, vocabulary } from '@unknot/exchange';
import { KNOWLEDGE_VERSION } from '@unknot/knowledge';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { openApi } from './openapi.ts';

/** Registers the routes that only read. `version` is that of the program. */
export function knowledgeRoutes(app: FastifyInstance, version: string): void {
  const rules = JSON.stringify(ruleBook());
  const page = ruleBookMarkdown();
  const facts = JSON.stringify({ knowledge: KNOWLEDGE_VERSION, facts: vocabulary() });
  const description = JSON.stringify(openApi(version));
  const health = JSON.stringify({ status: 'ok', version, knowledge: KNOWLEDGE_VERSION });

  app.get('/v1/vocabulary', (_request, reply) => sendJson(reply, facts));
  app.get('/v1/rules', (request, reply) => {
    reply.header('vary', 'accept');
    if (request.type(['application/json', 'text/markdown']) !== 'text/markdown')
      return sendJson(reply, rules);
    return reply
      .header('cache-control', 'no-cache')
      .type('text/markdown; charset=utf-8')
      .send(page);
  });
  app.get('/openapi.json', (_request, reply) => sendJson(reply, description));
  app.get('/healthz', (_request, reply) =>
    sendJson(reply.header('cache-control', 'no-store'), health),
  );
}

function sendJson(reply: FastifyReply, text: string): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
  return reply.type('application/json; charset=utf-8').send(text);
}
