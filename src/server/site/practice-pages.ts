import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#server/base/clock.ts';
import type { Route } from './add-site.ts';
import type { Answer, Page } from './answer.ts';
import { keepPage, sendKept } from './kept-page.ts';
import { layout } from './layout.ts';
import { sendAnswer, sendPage } from './send-answer.ts';
import { visitorOf, type OpenSite, type SiteBook } from './site-book.ts';
import type { SitePractice } from './site-practice.ts';
import type { PageCall, PlainCall, Site } from './site.ts';

type Frame = {
  readonly route: Route;
  readonly callOf: (request: FastifyRequest) => PlainCall;
  readonly book: SiteBook;
  readonly clock: Clock;
};

/** How pages of a practice are added: found by its address, rendered, and kept where nothing but the practice matters. */
export const practicePages =
  ({ route, callOf, book, clock }: Frame): Site['page'] =>
  (method, path, handler, options = {}) => {
    const url = `/at/:slug${path}`;
    const action = `${method} ${url}`;
    route(method, url, options, async (request, reply) => {
      const site = await book.open((request.params as { slug: string }).slug);
      const kept = options.kept ? site.kept.get(path) : undefined;
      if (kept && kept.until > clock.now().epochMilliseconds) return sendKept(kept, request, reply);
      const call = pageCall(callOf(request), await site.practice, action);
      const answer = await handler(call);
      if (options.kept && answer.kind === 'page')
        return keepAndSend(answer, { call, path, site, request, reply });
      return send(answer, { call, path, reply });
    });
  };

const pageCall = (call: PlainCall, practice: SitePractice, action: string): PageCall => ({
  ...call,
  practice,
  asking: visitorOf(practice.id, { request: call.request, action }),
  at: (path) => baseOf(practice) + path,
});

export const baseOf = ({ slug }: SitePractice): string => `/at/${slug}`;

type Sending = { readonly call: PageCall; readonly path: string; readonly reply: FastifyReply };

const written = (page: Page, { call: { practice, address }, path }: Omit<Sending, 'reply'>): string =>
  layout(page, { practice, path, address, base: baseOf(practice) }).text;

const send = (answer: Answer, sending: Sending): FastifyReply =>
  answer.kind === 'page'
    ? sendPage(answer, written(answer, sending), sending.reply)
    : sendAnswer(answer, sending.reply);

async function keepAndSend(
  page: Page,
  sending: Sending & { readonly site: OpenSite; readonly request: FastifyRequest },
): Promise<FastifyReply> {
  const { call, path, site, request, reply } = sending;
  const kept = await keepPage(written(page, sending), endOfDay(call));
  site.kept.set(path, kept);
  return sendKept(kept, request, reply);
}

/** What a page says of today and tomorrow is right until the practice's midnight. */
const endOfDay = ({ now, practice }: PageCall): number =>
  now.toZonedDateTimeISO(practice.zone).add({ days: 1 }).startOfDay().epochMilliseconds;
