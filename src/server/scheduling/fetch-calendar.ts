import http from 'node:http';
import https from 'node:https';
import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

export type FetchOptions = {
  /** Whether addresses inside the operator's own network may be read. */
  readonly reachesInside: boolean;
};

/** A calendar that could not be read, in words that tell nothing of what answered. */
export class CalendarUnread extends Error {
  override readonly name = 'CalendarUnread';
}

const TIME_LIMIT_MS = 10_000;
const SIZE_LIMIT_BYTES = 5_000_000;
const REDIRECTS = 3;

/**
 * Reads a calendar elsewhere, within a time and a size. Whoever types an address makes this server ask it, so it asks no address
 * of a private network: the address that a name stands for is checked where the connection is made, and so is each redirect's.
 */
export async function fetchCalendar(address: string, options: FetchOptions): Promise<string> {
  const signal = AbortSignal.timeout(TIME_LIMIT_MS);
  let url = new URL(address);
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    const answer = await ask(url, { ...options, signal });
    const { statusCode = 0, headers } = answer;
    if (statusCode === 200) return readText(answer);
    answer.destroy();
    if (statusCode < 300 || statusCode >= 400 || headers.location === undefined)
      throw new CalendarUnread(`the calendar answered ${statusCode}`);
    url = new URL(headers.location, url);
  }
  throw new CalendarUnread('the calendar leads on and on');
}

type Asking = FetchOptions & { readonly signal: AbortSignal };

async function ask(url: URL, { reachesInside, signal }: Asking): Promise<http.IncomingMessage> {
  if (!/^https?:$/.test(url.protocol)) throw new CalendarUnread('the calendar has no address on the web');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!reachesInside && isIP(host) !== 0 && isPrivateAddress(host))
    throw new CalendarUnread('the address is a private one');
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    // A connection of its own for each: one that is kept open was made to an address that was checked for another name.
    const request = get(
      url,
      {
        agent: false,
        signal,
        lookup: reachesInside ? dns.lookup : publicLookup,
        headers: { accept: 'text/calendar', 'accept-encoding': 'identity' },
      },
      resolve,
    );
    request.on('error', () => reject(new CalendarUnread('the calendar cannot be reached')));
  });
}

/** Resolves a name as usual, and lets no private address through. */
const publicLookup: LookupFunction = (host, options, found) => {
  dns.lookup(host, { ...options, all: true }, (error, addresses) => {
    const list = error ? [] : addresses;
    const inside = list.some(({ address }) => isPrivateAddress(address));
    const problem = error ?? (inside ? new CalendarUnread('the address is a private one') : null);
    if (problem !== null) return found(problem, '');
    if (options.all === true) return found(null, list);
    const [first] = list;
    return found(null, first?.address ?? '', first?.family ?? 4);
  });
};

async function readText(answer: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > SIZE_LIMIT_BYTES) break;
      parts.push(part);
    }
  } catch {
    throw new CalendarUnread('the calendar took too long');
  }
  if (size > SIZE_LIMIT_BYTES) throw new CalendarUnread('the calendar is too long');
  return Buffer.concat(parts).toString('utf8');
}
