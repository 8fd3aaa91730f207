import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { TurnedAway } from '#server/http/faults.ts';
import { NotHere } from '#server/http/handler.ts';
import type { SignInBook } from '#server/identity/sign-in-book.ts';
import { isFromOurPages } from '#server/http/same-origin.ts';
import type { PaymentProvider } from '#server/payment/payment-provider.ts';
import { answerError } from './error-pages.ts';
import { refuseOtherMethods } from './other-methods.ts';
import { pageAdders } from './page-adders.ts';
import { addPreview } from './preview.ts';
import { practicePages } from './practice-pages.ts';
import { sendAnswer } from './send-answer.ts';
import { SiteBook } from './site-book.ts';
import type { Method, PageOptions, PlainCall, Site } from './site.ts';

export type SiteOptions = {
  readonly database: Database;
  readonly clock: Clock;
  /** Knows who is signed in: the owner sees the preview. */
  readonly book: SignInBook;
  readonly secret: string;
  readonly demo: boolean;
  readonly provider: PaymentProvider;
  /** Where browsers reach this server, known once it listens. */
  readonly address: () => string;
  /** The same as it was configured, for checking where a form comes from. */
  readonly configured: string | undefined;
  readonly requestsPerMinute: number;
};

const LARGEST_FORM = 65_536;
const MINUTE = 60_000;
const SENT_PER_MINUTE = 30;

/** The public pages: rendered here, in a part of the app of their own, with forms, limits and error pages in words. */
export async function addSite(app: FastifyInstance, options: SiteOptions): Promise<void> {
  await app.register(async (own) => {
    await own.register(formbody, {
      bodyLimit: LARGEST_FORM,
      parser: (text) => ({ form: new URLSearchParams(text) }),
    });
    own.setErrorHandler(answerError);
    own.addHook('onRequest', (_request, reply, done) => {
      // Our own pages may know where a form was; nobody else learns more than nothing.
      reply.header('referrer-policy', 'same-origin');
      done();
    });
    const taken = new Map<string, Set<Method>>();
    const site = siteOn(own, { ...options, taken });
    for (const addPages of pageAdders) addPages(site);
    refuseOtherMethods(own, taken);
    addPreview(own, options);
    own.get('/at/*', ({ url }, reply) => {
      // A slash too many at the end leads on; anything else is not here.
      if (!url.endsWith('/')) throw new NotHere();
      return reply.redirect(url.replace(/\/+$/u, ''), 308);
    });
  });
}

type Adding = SiteOptions & { readonly taken: Map<string, Set<Method>> };

function siteOn(app: FastifyInstance, options: Adding): Site {
  const { database, clock, secret, demo, provider, address, taken } = options;
  const all = app.createRateLimit({ max: options.requestsPerMinute, timeWindow: MINUTE });
  const route: Route = (method, url, limits, handler) => {
    const { perMinute = method === 'POST' ? SENT_PER_MINUTE : undefined } = limits;
    const own =
      perMinute === undefined ? undefined : app.createRateLimit({ max: perMinute, timeWindow: MINUTE });
    const onRequest = async (request: FastifyRequest) => {
      await withinLimit(all, request);
      if (own) await withinLimit(own, request);
      if (!isFromOurPages(request, options.configured)) throw new TurnedAway(403);
    };
    taken.set(url, (taken.get(url) ?? new Set<Method>()).add(method));
    // What is kept is kept in each encoding: it goes out as it lies there.
    app.route({ method, url, onRequest, handler, ...(limits.kept && { compress: false }) });
  };
  const callOf = (request: FastifyRequest): PlainCall => ({
    params: request.params as Record<string, string>,
    query: new URL(request.url, 'http://site').searchParams,
    form: formIn(request.body),
    now: clock.now(),
    request: request.id,
    address: address(),
  });
  return {
    database,
    secret,
    demo,
    provider,
    address,
    page: practicePages({ route, callOf, book: new SiteBook({ database, demo }), clock }),
    plain: (method, path, handler, limits = {}) =>
      route(method, path, limits, async (request, reply) =>
        sendAnswer(await handler(callOf(request)), reply),
      ),
  };
}

const formIn = (body: unknown): URLSearchParams =>
  typeof body === 'object' && body !== null && 'form' in body && body.form instanceof URLSearchParams
    ? body.form
    : new URLSearchParams();

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

async function withinLimit(limiter: Limiter, request: FastifyRequest): Promise<void> {
  const found = await limiter(request);
  if (!found.isAllowed && found.isExceeded) throw new TurnedAway(429, Math.max(1, found.ttlInSeconds));
}

export type Route = (
  method: Method,
  url: string,
  options: PageOptions,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
) => void;
