import type { FastifyInstance } from 'fastify';
import type { Stopping } from './stopping.ts';

/** What keeps the server from serving, or null when nothing does. */
export type Readiness = () => Promise<'database' | 'migrations' | null>;

/** `/healthz`: the process answers. `/readyz`: send it requests. */
export function addHealth(
  app: FastifyInstance,
  { stopping, readiness }: { stopping: Stopping; readiness: Readiness },
): void {
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ healthy: true }),
  );
  app.get('/readyz', async (_request, reply) => {
    const missing = stopping.begun ? 'stopping' : await readiness().catch(() => 'database' as const);
    reply.header('cache-control', 'no-store').code(missing ? 503 : 200);
    return missing ? { ready: false, missing } : { ready: true };
  });
}
