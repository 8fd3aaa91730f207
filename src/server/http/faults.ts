import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { databaseCode } from '#server/base/database-code.ts';
import { isConnectionLoss } from '#server/database/connection-loss.ts';
import { Malformed, NotHere } from './handler.ts';
import { NotUnderstood, problemsIn } from './problems.ts';

/** What no door lets through, as it goes over the wire. */
export class TurnedAway extends Error {
  override readonly name = 'TurnedAway';
  readonly status: 401 | 403 | 429 | 503;
  readonly afterSeconds: number | undefined;

  constructor(status: 401 | 403 | 429 | 503, afterSeconds?: number) {
    super(SAID[status]);
    this.status = status;
    this.afterSeconds = afterSeconds;
  }
}

const SAID = { 401: 'signed-out', 403: 'forbidden', 429: 'too-many-tries', 503: 'stopping' } as const;

export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answer(error, request, reply));
}

function answer(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof TurnedAway) return turnAway(error, reply);
  if (error instanceof NotHere) return reply.code(404).send({ error: 'not-here' });
  if (error instanceof NotUnderstood || error instanceof Malformed) {
    return reply.code(400).send({ error: 'malformed', problems: problemsIn(error) });
  }
  if (UNKEEPABLE.has(databaseCode(error) ?? '')) return malformedTransfer(400, reply, CANNOT_BE_KEPT);
  const status = error.statusCode ?? 500;
  // The files' own no: an address that no file can have.
  if (status === 403) return reply.code(404).send({ error: 'not-here' });
  if (status >= 400 && status < 500) return malformedTransfer(status, reply);
  if (isConnectionLoss(error)) return away(error, request, reply);
  return fault(error, request, reply);
}

// PostgreSQL's states for what its types cannot hold: U+0000, half a surrogate pair, a day before the year 1 or after 9999, too deep.
const UNKEEPABLE = new Set(['22021', '22P05', '22007', '22008', '22009', '54001']);
const CANNOT_BE_KEPT = 'It holds a character, a date or a depth that cannot be kept.';

function turnAway({ status, message, afterSeconds }: TurnedAway, reply: FastifyReply): FastifyReply {
  if (afterSeconds !== undefined) reply.header('retry-after', afterSeconds);
  const body = afterSeconds === undefined ? { error: message } : { error: message, afterSeconds };
  return reply.code(status).send(body);
}

const TRANSFER: Record<number, string> = {
  413: 'That is more than fits into one request.',
  415: 'Send JSON, with the content type application/json.',
};

// Fastify's own no about the transfer: not JSON, too large, a broken length. Its words may quote the body.
function malformedTransfer(
  status: number,
  reply: FastifyReply,
  message = TRANSFER[status] ?? 'The request could not be read.',
): FastifyReply {
  return reply.code(status).send({ error: 'malformed', problems: [{ path: 'body', message }] });
}

/** An address that is no address is answered before any hook has set a header. */
export function answerStrangeAddress(reply: FastifyReply): void {
  reply.headers({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  malformedTransfer(400, reply, 'The address could not be read.');
}

/** The database will be back: browsers wait as they do without a network, and send again what is theirs to send. */
function away(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.warn({ err: error, request: request.id }, 'the database is away');
  return reply.code(503).header('retry-after', 5).send({ error: 'stopping' });
}

/** A bug or a broken machine: the log and the person get the same reference, and the person gets nothing else. */
function fault(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const reference = request.id.slice(0, 8).toUpperCase();
  request.log.error({ err: error, request: request.id, reference, route: request.routeOptions.url }, 'fault');
  return reply.code(500).send({ error: 'fault', reference });
}
