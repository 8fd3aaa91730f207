import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { constants } from 'node:zlib';
import { answerFaults, answerStrangeAddress } from './faults.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { refuseWhileStopping, type Stopping } from './stopping.ts';

/** A push of 200 facts with every word written out is under half a megabyte. */
const LARGEST_BODY = 1_048_576;
const SLOWEST_REQUEST_MS = 30_000;

export type AppOptions = {
  readonly log: Logger;
  readonly stopping: Stopping;
  readonly https: boolean;
  readonly trustedProxies: readonly string[];
};

/** The bare app: how requests are numbered, logged, bounded, guarded and failed; nothing of what they ask. */
export async function makeApp({
  log,
  stopping,
  https,
  trustedProxies,
}: AppOptions): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    // Every line names its request itself: a logger for each request would be made for nothing.
    childLoggerFactory: (logger) => logger,
    genReqId: () => randomUUID(),
    trustProxy: [...trustedProxies],
    bodyLimit: LARGEST_BODY,
    requestTimeout: SLOWEST_REQUEST_MS,
    // Ours to answer, with a word to the browser, rather than a closed connection.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, _request, reply) => answerStrangeAddress(reply),
  });
  answerFaults(app);
  readOnlyJson(app);
  logRequests(app);
  setSecurityHeaders(app, { https });
  refuseWhileStopping(app, stopping);
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip', 'identity'],
    // The strongest setting takes tens of milliseconds for an answer that is sent once.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    threshold: 1024,
    globalDecompression: false,
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  return app;
}

function readOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined);
    return parse(request, String(body), done);
  });
}

/** One line for each request: its route, never its path; how it went; nothing that it carried. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, id } = request;
    const route = request.routeOptions.url ?? 'none';
    const level = reply.statusCode >= 500 ? 'warn' : 'info';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    app.log[level]({ request: id, method, route, status: reply.statusCode, ms }, 'answered');
    done();
  });
}
