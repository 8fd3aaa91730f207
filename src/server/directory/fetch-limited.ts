import { lookup as lookUp } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';

export type Limits = {
  readonly mostBytes: number;
  readonly patienceMs: number;
  /** `public`: over https, and to no address of a private network. Tests reach the machine they run on. */
  readonly reach: 'public' | 'anywhere';
};

export type FetchFault =
  | 'not-https'
  | 'private-address'
  | 'too-large'
  | 'too-slow'
  | 'not-found'
  | 'unreachable';
export class CannotFetch extends Error {
  override readonly name = 'CannotFetch';
  readonly fault: FetchFault;
  constructor(fault: FetchFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Reads a text from elsewhere. Redirects are followed by nobody: whoever moves says so to people. */
export async function fetchLimited(address: string, limits: Limits): Promise<string> {
  const guard = guardFor(address, limits.reach);
  const chunks: Buffer[] = [];
  try {
    let size = 0;
    for await (const chunk of await answerOf(address, limits, guard)) {
      size += (chunk as Buffer).length;
      if (size > limits.mostBytes) throw new CannotFetch('too-large');
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw error instanceof CannotFetch ? error : new CannotFetch(faultIn(error));
  }
  return Buffer.concat(chunks).toString('utf8');
}

type Guard = { readonly lookup?: LookupFunction };

/** Stands before a request to an address from outside: what to look its name up with. Throws where it must not be asked. */
export function guardFor(address: string, reach: Limits['reach']): Guard {
  if (reach !== 'public') return {};
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') throw new CannotFetch('not-https');
  // A host that is an address already is not looked up, so it is judged here.
  if (isPrivate(hostname.replaceAll(/^\[|\]$/g, ''))) throw new CannotFetch('private-address');
  return { lookup: lookUpPublic };
}

const answerOf = (address: string, { patienceMs }: Limits, guard: Guard): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { get } = address.startsWith('https:') ? https : http;
    const request = get(
      address,
      {
        // One deadline for all of it, so that nobody keeps us waiting a byte at a time.
        signal: AbortSignal.timeout(patienceMs),
        headers: { accept: 'application/json' },
        agent: false,
        ...guard,
      },
      (answer) => {
        if (answer.statusCode === 200) return resolve(answer);
        answer.destroy();
        reject(new CannotFetch('not-found'));
      },
    );
    request.on('error', reject);
  });

/** The very address that is connected to is judged, so that a name cannot say one thing first and another then. */
const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 4);
    const open = addresses.filter(({ address }) => !isPrivate(address));
    if (open.length === 0) return done(new CannotFetch('private-address'), '', 4);
    if (options.all) return done(null, open);
    done(null, open[0]?.address ?? '', open[0]?.family ?? 4);
  });
};

const PRIVATE_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];
const PRIVATE_6: readonly (readonly [string, number])[] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

/** Addresses that lead into a network of somebody's own (IANA special-purpose registries, RFC 6890). */
const privateAddresses = new BlockList();
for (const [net, bits] of PRIVATE_4) privateAddresses.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of PRIVATE_6) privateAddresses.addSubnet(net, bits, 'ipv6');

/** A version 4 address in version 6 clothes is judged as what it is: BlockList does that itself. */
const isPrivate = (address: string): boolean =>
  address === 'localhost' || privateAddresses.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

const faultIn = (error: unknown): FetchFault =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
    ? 'too-slow'
    : 'unreachable';
