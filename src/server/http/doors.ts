import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contract, type EndpointName } from '#contract/contract.ts';
import { DOCUMENT_BYTES } from '#contract/screening.ts';
import type { EndpointShape } from '#contract/endpoint.ts';
import type { Result } from '#domain/base/result.ts';
import type { Asking } from '#server/database/database.ts';
import type { Known, SignInBook } from '#server/identity/sign-in-book.ts';
import type { Routes } from '#server/routes.ts';
import { answerWriter } from './answer.ts';
import { TurnedAway } from './faults.ts';
import type { SignIn } from './handler.ts';
import { JsonText } from './json-text.ts';
import type { Limits } from './limits.ts';
import { understood } from './problems.ts';
import { isFromOurPages } from './same-origin.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: EndpointName;
  }
  interface FastifyRequest {
    known: Known | null;
  }
}

export type Doors = {
  readonly routes: Routes;
  readonly book: SignInBook;
  readonly limits: Limits;
  readonly address: string | undefined;
};

/** Opens one door for each endpoint of the contract; what the contract says of it is checked here, for all alike. */
export function openDoors(app: FastifyInstance, doors: Doors): void {
  app.decorateRequest('known', null);
  for (const name of Object.keys(contract) as EndpointName[]) {
    const endpoint: EndpointShape = contract[name];
    const writeRefusal = endpoint.refusal && answerWriter(endpoint.refusal);
    openDoor(app, { ...doors, name, endpoint, writeReply: answerWriter(endpoint.reply), writeRefusal });
  }
}

type Writer = ReturnType<typeof answerWriter>;
type Door = Doors & {
  readonly name: EndpointName;
  readonly endpoint: EndpointShape;
  readonly writeReply: Writer;
  readonly writeRefusal: Writer | undefined;
};

/** A document comes as base64 with words around it; every other body stays within the app's limit. */
const largerBodies: Partial<Record<EndpointName, number>> = {
  recordClearance: Math.ceil(DOCUMENT_BYTES / 3) * 4 + 100_000,
};

function openDoor(app: FastifyInstance, door: Door): void {
  const bodyLimit = largerBodies[door.name];
  app.route({
    method: door.endpoint.method,
    url: door.endpoint.path,
    config: { endpoint: door.name },
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    // All of this before the body is read: a stranger's body is not.
    onRequest: async (request) => {
      await door.limits.ofAddress(request);
      if (!isFromOurPages(request, door.address)) throw new TurnedAway(403);
      if (door.endpoint.access !== 'anyone') request.known = await letIn(door, request);
    },
    handler: (request, reply) => passThrough(door, request, reply),
  });
}

async function letIn({ book, endpoint }: Door, request: FastifyRequest): Promise<Known> {
  const use = request.headers['unwind-background'] === undefined ? 'by-a-person' : 'in-the-background';
  const known = await book.find(request.headers.cookie, use);
  if (!known) throw new TurnedAway(401);
  const { access } = endpoint;
  if (typeof access !== 'string' && !access.includes(known.membership.role)) throw new TurnedAway(403);
  return known;
}

/** A handler seen from its door: the contract's types hold at `routes.ts`, where each meets its endpoint. */
type AnyHandler = (call: AnyCall) => Promise<Result<unknown, unknown>>;
type AnyCall = {
  asking: Asking | undefined;
  signIn: SignIn | undefined;
  params: unknown;
  query: unknown;
  body: unknown;
  request: string;
  readonly headers: Headers;
  setCookies: (lines: readonly string[]) => void;
};

async function passThrough(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const call = callOf(door, request, reply);
  await door.limits.ofAccount(door.name, request);
  const handler = door.routes[door.name] as unknown as AnyHandler;
  const result = await handler(call);
  if (!result.ok) await door.limits.countFailure(door.name, request);
  return send(door, result, reply);
}

function callOf({ endpoint, name }: Door, request: FastifyRequest, reply: FastifyReply): AnyCall {
  const { known } = request;
  return {
    asking: known ? askingOf(known, name, request) : undefined,
    signIn: known?.signIn,
    params: understood(endpoint.params, request.params, 'params'),
    query: understood(endpoint.query, request.query, 'query'),
    body: understood(endpoint.body, request.body, 'body'),
    request: request.id,
    get headers() {
      return identityHeaders(request);
    },
    setCookies: (lines) => void reply.header('set-cookie', [...lines]),
  };
}

function askingOf({ membership }: Known, action: EndpointName, request: FastifyRequest): Asking {
  const { practice, member, role, name: actor } = membership;
  return {
    practice,
    member,
    role,
    actor,
    action,
    request: request.id,
    subject: subjectOf(request, practice),
  };
}

/** What a call is about: the thing its path names first, or the practice. */
function subjectOf(request: FastifyRequest, practice: string): Asking['subject'] {
  const [first] = Object.entries(request.params as Record<string, string>);
  return first ? { kind: first[0], id: first[1] } : { kind: 'practice', id: practice };
}

function identityHeaders({ headers }: FastifyRequest): Headers {
  const kept = new Headers();
  if (headers.cookie) kept.set('cookie', headers.cookie);
  if (headers.origin) kept.set('origin', headers.origin);
  return kept;
}

const written = ({ writeReply }: Door, value: unknown): string =>
  value instanceof JsonText ? value.text : writeReply(value);

function send(door: Door, result: Result<unknown, unknown>, reply: FastifyReply): FastifyReply {
  reply.type('application/json; charset=utf-8');
  if (result.ok) return reply.send(written(door, result.value));
  if (!door.writeRefusal) throw new Error('A refusal that the contract does not have');
  return reply.code(409).send(door.writeRefusal(result.refusal));
}
