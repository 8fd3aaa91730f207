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
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping.begun) reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('onRequest', (request, _reply, done) => {
    const { url } = request.routeOptions;
    if (stopping.begun && url !== '/healthz' && url !== '/readyz') return done(new TurnedAway(503));
    done();
  });
}
