import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

type MetricsOptions = {
  readonly token: string | undefined;
  readonly pools: Readonly<Record<string, Pool>>;
  /** How many jobs wait. */
  readonly queued: () => Promise<number>;
};

/** `/metrics` for Prometheus: from this machine, or with the token. Requests are counted by route, never by path. */
export function addMetrics(app: FastifyInstance, { token, pools, queued }: MetricsOptions): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  measureRequests(app, register);
  measurePools(register, pools);
  measureQueue(register, queued);
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) return reply.code(403).send({ error: 'forbidden' });
    return reply.type(register.contentType).send(await register.metrics());
  });
  app.addHook('onClose', async () => register.clear());
}

function measureRequests(app: FastifyInstance, register: Registry): void {
  const seconds = new Histogram({
    name: 'unwind_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
    };
    seconds.observe(labels, reply.elapsedTime / 1000);
    done();
  });
}

function measurePools(register: Registry, pools: Readonly<Record<string, Pool>>): void {
  const gauge = new Gauge({
    name: 'unwind_database_connections',
    help: 'Connections to the database, and requests waiting for one',
    labelNames: ['pool', 'state'],
    registers: [],
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        this.set({ pool, state: 'busy' }, totalCount - idleCount);
        this.set({ pool, state: 'idle' }, idleCount);
        this.set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  });
  register.registerMetric(gauge);
}

function measureQueue(register: Registry, queued: () => Promise<number>): void {
  const gauge = new Gauge({
    name: 'unwind_jobs_queued',
    help: 'Jobs that wait, mails among them; -1 while the database does not answer',
    registers: [],
    async collect() {
      this.set(await queued().catch(() => -1));
    },
  });
  register.registerMetric(gauge);
}

/** A proxy on this machine forwards others' requests, and says so: those are not this machine's. */
function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  const given = headers.authorization;
  if (token !== undefined && given !== undefined) return isSame(given, `Bearer ${token}`);
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded ?? headers['x-real-ip'];
  return forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
}

function isSame(given: string, right: string): boolean {
  const [left, wanted] = [Buffer.from(given), Buffer.from(right)];
  return left.length === wanted.length && timingSafeEqual(left, wanted);
}
