import type { FastifyInstance } from 'fastify';
import { TurnedAway } from './faults.ts';

/** Whether the server is on its way down: from then on it finishes what it has and takes nothing new. */
export class Stopping {
  #begun = false;

  get begun(): boolean {
    return this.#begun;
  }

  begin(): void {
    this.#begun = true;
  }
}

export function refuseWhileStopping(app: FastifyInstance, stopping: Stopping): void {
  // A browser that keeps its connection would hold the port open for a minute after its last answer.
  app.addHook('onSend', async (_request, reply) => {
    if (stopping.begun) reply.header('connection', 'close');
  });
  app.addHook('onRequest', async (request) => {
    if (!stopping.begun) return;
    if (request.routeOptions.url !== '/healthz' && request.routeOptions.url !== '/readyz')
      throw new TurnedAway(503);
  });
}
