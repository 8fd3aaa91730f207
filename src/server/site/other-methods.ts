import type { FastifyInstance } from 'fastify';
import { sendPage, wrongMethod } from './error-pages.ts';
import type { Method } from './site.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** A page that is there and is asked in another way says which ways it knows (RFC 9110, 15.5.6). */
export function refuseOtherMethods(
  app: FastifyInstance,
  taken: ReadonlyMap<string, ReadonlySet<Method>>,
): void {
  for (const [url, known] of taken) {
    const allow = [...known].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
    app.route({
      method: methods.filter((method) => !known.has(method as Method)),
      url,
      // Before a body is read.
      onRequest: async (_request, reply) => sendPage(wrongMethod, reply.header('allow', allow)),
      handler: (_request, reply) => reply,
    });
  }
}
