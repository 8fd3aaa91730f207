import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isConnectionLoss } from '#server/database/connection-loss.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { TurnedAway } from '#server/http/faults.ts';
import { Malformed, NotHere } from '#server/http/handler.ts';
import { NotUnderstood } from '#server/http/problems.ts';
import { page, type Page } from './answer.ts';
import { html } from './html.ts';
import { plainLayout } from './plain-layout.ts';

/** Whatever went wrong, as a page in words: never a trace, and never what was sent. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof TurnedAway && error.afterSeconds !== undefined)
    reply.header('retry-after', error.afterSeconds);
  return sendPage(errorPage(error, request), reply);
}

function errorPage(error: FastifyError, request: FastifyRequest): Page {
  if (error instanceof NotHere) return notHere;
  if (error instanceof TurnedAway) return turnedAway(error);
  const status = error.statusCode ?? 500;
  const notRead =
    error instanceof NotUnderstood || error instanceof Malformed || (status >= 400 && status < 500);
  if (notRead || UNKEEPABLE.has(databaseCode(error) ?? '')) return notUnderstood;
  if (isConnectionLoss(error)) {
    request.log.warn({ err: error, request: request.id }, 'the database is away');
    return away;
  }
  return fault(error, request);
}

// U+0000, half a surrogate pair, a day before the year 1 or after 9999: what PostgreSQL's types cannot hold.
const UNKEEPABLE = new Set(['22021', '22P05', '22007', '22008', '22009']);

const said = (status: NonNullable<Page['status']>, title: string, words: string): Page =>
  page({
    status,
    title,
    hidden: true,
    main: html`<div class="narrow">
      <h1>${title}</h1>
      <p>${words}</p>
    </div>`,
  });

const notHere = said(
  404,
  'There is no such page',
  'The address may have changed, or the link may no longer hold. The practice’s own pages are still there.',
);
const notUnderstood = said(
  400,
  'We could not read that',
  'Go back, look at what you typed, and send it again.',
);
export const wrongMethod = said(
  405,
  'That is not how this page is asked',
  'Open the page by its address, or send the form that stands on it.',
);
const away = said(
  503,
  'Back in a moment',
  'This server cannot reach its records right now. Nothing is lost. Please try again in a minute.',
);

function turnedAway({ status, afterSeconds = 60 }: TurnedAway): Page {
  if (status === 429)
    return said(429, 'That was a little often', `Please wait ${afterSeconds} seconds and try again.`);
  if (status === 503) return away;
  if (status === 401)
    return said(401, 'Please sign in', 'Sign in as the owner of this practice to see its draft.');
  return said(403, 'That came from somewhere else', 'Open the form on our own page and send it from there.');
}

/** A bug or a broken machine: the person gets the reference that stands in the log, and nothing else. */
function fault(error: Error, request: FastifyRequest): Page {
  const reference = request.id.slice(0, 8).toUpperCase();
  request.log.error({ err: error, request: request.id, reference, route: request.routeOptions.url }, 'fault');
  return said(
    500,
    'Something broke on our side',
    `We have written it down under the reference ${reference}. Please try again, or call us and name it.`,
  );
}

export function sendPage(answer: Page, reply: FastifyReply): FastifyReply {
  return reply
    .code(answer.status ?? 200)
    .headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    .type('text/html; charset=utf-8')
    .send(plainLayout(answer).text);
}
