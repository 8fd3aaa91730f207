import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { leaveReferrerToPage } from '#server/http/security-headers.ts';

/** A page as it goes over the wire, in each encoding that browsers read. */
export type KeptPage = {
  /** Milliseconds since 1970 until which it is right: the end of the practice's day. */
  readonly until: number;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
};

const toBr = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** Sent many times: worth the milliseconds. */
const SMALLEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export async function keepPage(text: string, until: number): Promise<KeptPage> {
  const plain = Buffer.from(text);
  const [br, small] = await Promise.all([toBr(plain, SMALLEST), toGzip(plain, { level: 9 })]);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { until, etag, plain, br, gzip: small };
}

/** Browsers keep it and ask each time whether it is still the same. */
export function sendKept(kept: KeptPage, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  leaveReferrerToPage(reply)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
    .header('etag', kept.etag);
  if (isSame(request.headers['if-none-match'], kept.etag)) return reply.code(304).send();
  reply.type('text/html; charset=utf-8');
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding === 'plain') return reply.send(kept.plain);
  return reply.header('content-encoding', encoding).send(kept[encoding]);
}

/** A list, or what a proxy on the way has marked as weak, is compared as well (RFC 9110, 13.1.2 and 8.8.3.2). */
const isSame = (known: string | undefined, etag: string): boolean =>
  known?.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag || one.trim() === '*') ?? false;

function encodingFor(accepted: string | string[] = ''): 'br' | 'gzip' | 'plain' {
  const named = String(accepted);
  if (/\bbr\b(?!;\s*q=0(\.0*)?\b)/u.test(named)) return 'br';
  return /\bgzip\b(?!;\s*q=0(\.0*)?\b)/u.test(named) ? 'gzip' : 'plain';
}
