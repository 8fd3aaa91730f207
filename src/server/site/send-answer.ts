import type { FastifyReply } from 'fastify';
import { leaveReferrerToPage } from '#server/http/security-headers.ts';
import type { Answer, Page, SentFile } from './answer.ts';
import { plainLayout } from './plain-layout.ts';

/** Sends what a handler answered at an address that belongs to no practice. */
export function sendAnswer(answer: Answer, reply: FastifyReply): FastifyReply {
  switch (answer.kind) {
    case 'page':
      return sendPage(answer, plainLayout(answer).text, reply);
    case 'redirect':
      return reply.header('cache-control', 'no-store').redirect(answer.to, answer.status);
    case 'file':
      return sendFile(answer, reply);
  }
}

/** A page that is made anew for each request: it may hold what somebody typed, so nobody keeps it. */
export function sendPage(page: Page, text: string, reply: FastifyReply): FastifyReply {
  leaveReferrerToPage(reply)
    .code(page.status ?? 200)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8');
  if (page.hidden) reply.header('x-robots-tag', 'noindex');
  if (page.leadsTo) widenFormAction(page.leadsTo, reply);
  return reply.send(text);
}

/** Browsers hold a form's target and every redirect after it to the policy of the page it stands on. */
function widenFormAction(origins: readonly string[], reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  reply.header(
    'content-security-policy',
    policy.replace("form-action 'self'", `form-action 'self' ${origins.join(' ')}`),
  );
}

const cacheControl = {
  'for-ever': 'public, max-age=31536000, immutable',
  'ask-again': 'no-cache',
  never: 'no-store',
} as const;

function sendFile({ type, body, cache, saveAs }: SentFile, reply: FastifyReply): FastifyReply {
  reply.type(type).header('cache-control', cacheControl[cache]);
  if (saveAs !== undefined) reply.header('content-disposition', `attachment; filename="${safeName(saveAs)}"`);
  return reply.send(body);
}

const safeName = (name: string): string => name.replaceAll(/[^\w. -]/gu, '-');
