import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

type Received = {
  readonly words: string;
  readonly headers: http.IncomingHttpHeaders;
  /** Of the VAPID token, whose signature was right. */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string };
};

type PushService = {
  /** As a browser's subscription writes itself. */
  readonly subscription: { readonly endpoint: string; readonly p256dh: string; readonly auth: string };
  readonly received: Received[];
  answer: number;
  /** How often it was asked. */
  asked: number;
};

/** A push service with one browser behind it, which reads what comes with its own keys (RFC 8291) and checks who sent it (RFC 8292). */
export async function startPushService(t: Pick<TestContext, 'after'>): Promise<PushService> {
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const auth = randomBytes(16);
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      service.asked += 1;
      if (service.answer === 201) {
        const words = opened(Buffer.concat(parts), { browser, auth });
        service.received.push({ words, headers: request.headers, claims: claimsIn(request.headers) });
      }
      response.writeHead(service.answer).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  const service: PushService = {
    subscription: {
      endpoint: `http://127.0.0.1:${port}/push/one`,
      p256dh: browser.getPublicKey().toString('base64url'),
      auth: auth.toString('base64url'),
    },
    received: [],
    answer: 201,
    asked: 0,
  };
  return service;
}

const SALT = 16;
const KEY = 65;
const TAG = 16;

type Keys = { readonly browser: ReturnType<typeof createECDH>; readonly auth: Buffer };

/** One record of aes128gcm: salt, record size, the sender's key, and what is sealed (RFC 8188, 2.1; RFC 8291, 3.4). */
function opened(body: Buffer, { browser, auth }: Keys): string {
  const salt = body.subarray(0, SALT);
  const senders = body.subarray(SALT + 5, SALT + 5 + KEY);
  const sealed = body.subarray(SALT + 5 + KEY);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), senders]);
  const secret = Buffer.from(hkdfSync('sha256', browser.computeSecret(senders), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-TAG));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8');
}

function claimsIn({ authorization = '' }: http.IncomingHttpHeaders): Received['claims'] {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  if (x === undefined || y === undefined) throw new Error('no key');
  const signer = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const said = Buffer.from(`${head}.${claims}`);
  const isRight = verify(
    'sha256',
    said,
    { key: signer, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isRight) throw new Error('signed by somebody else');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Received['claims'];
}
