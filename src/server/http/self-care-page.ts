import type { FastifyInstance, FastifyReply } from 'fastify';
import { leaveReferrerToPage } from './security-headers.ts';

const PAGE = '/self-care/';

/** The page, where it is built; without its slash the same page, because the worker's scope needs the slash. */
export function serveSelfCare(app: FastifyInstance): void {
  app.get(PAGE, (_request, reply) => reply.sendFile('self-care/index.html'));
  app.get('/self-care', (_request, reply) => reply.redirect(PAGE, 308));
}

/**
 * Free self-care may read its own built files and speak to nothing else, ours neither: its answers could not leave the
 * browser if the page wanted them to. No form sends, nothing is framed. (SELF-8)
 */
export function keepToItself(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  const parts = policy.split(';').map((part) => {
    if (part.startsWith('connect-src ')) return `connect-src ${ownFiles(reply.request.host)}`;
    if (part.startsWith('form-action ') || part.startsWith('frame-src '))
      return `${part.split(' ')[0]} 'none'`;
    return part;
  });
  leaveReferrerToPage(reply).header('content-security-policy', parts.join(';'));
}

/** With what search engines and Lighthouse ask each site for. A path in a policy needs a host before it. One that is not plainly a host closes even these files. */
const ownFiles = (host: string): string =>
  /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i.test(host)
    ? `${host}${PAGE}assets/ ${host}/robots.txt`
    : "'none'";
