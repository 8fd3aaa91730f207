import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

type Request = { readonly method: string; readonly headers: IncomingHttpHeaders };

/**
 * Whether a request that changes something comes from our own pages. Browsers say so themselves in Sec-Fetch-Site; an
 * older one names its origin; a program that is no browser sends neither, and no browser lends it a cookie.
 */
export function isFromOurPages({ method, headers }: Request, address: string | undefined): boolean {
  if (SAFE.has(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const from = headers.origin ?? headers.referer;
  return from === undefined || isOurs(from, { host: headers.host, address });
}

function isOurs(from: string, ours: { host: string | undefined; address: string | undefined }): boolean {
  if (!URL.canParse(from)) return false;
  const { origin, host } = new URL(from);
  return origin === ours.address || host === ours.host;
}
