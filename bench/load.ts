import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { DEMO_PASSWORD, maren, roomTablets, samuel } from '#server/demo/cast.ts';

export type Load = { readonly perSecond: number; readonly p50: number; readonly p95: number };

const CALLERS_READING = 8;
const CALLERS_WRITING = 4;
export const FACTS_PER_BATCH = 60;

/** How often one address answers, and how long an answer takes, in milliseconds. */
export async function read(url: string, cookie = '', seconds = 6): Promise<Load> {
  const options = { url, connections: CALLERS_READING, headers: { cookie } };
  await autocannon({ ...options, duration: 2 });
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, duration: seconds });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} answers were not 200`);
  return { perSecond: requests.average, p50: latency.p50, p95: latency.p97_5 };
}

/** Batches of sixty facts, each caller its own session, each batch acknowledged before the next. */
export async function append(url: string, cookie: string, seconds = 6): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CALLERS_WRITING });
  const took: number[] = [];
  const until = performance.now() + seconds * 1000;
  const caller = async (): Promise<void> => {
    const session = randomUUID();
    for (let n = 0; performance.now() < until; n += 1) {
      const body = JSON.stringify(batch(n));
      const began = performance.now();
      const answer = await post({ url: `${url}/api/sessions/${session}/facts`, cookie, body, agent });
      if (answer.status !== 200) throw new Error(`appending answered ${answer.status}`);
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CALLERS_WRITING }, caller));
  agent.destroy();
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { perSecond: took.length / seconds, p50: at(0.5), p95: at(0.95) };
}

export async function signIn(url: string): Promise<string> {
  const body = JSON.stringify({ email: maren.email, password: DEMO_PASSWORD });
  const { cookies } = await post({ url: `${url}/api/sign-in`, cookie: '', body });
  return cookies.map((line) => line.split(';')[0]).join('; ');
}

/** Holds, as they are noted: begun, spoken of, released. */
function batch(n: number) {
  const at = (place: number): string =>
    new Date(Date.UTC(2026, 0, 5, 15) + (n * FACTS_PER_BATCH + place) * 1000).toISOString();
  const facts = Array.from({ length: FACTS_PER_BATCH / 3 }, (_, place) => {
    const hold = randomUUID();
    const stamp = { version: 1, tick: n * FACTS_PER_BATCH + place * 3, run: RUN };
    return [
      { ...stamp, id: hold, at: at(place * 3), elapsedMs: place * 3000, ...HOLD },
      {
        ...stamp,
        id: randomUUID(),
        at: at(place * 3 + 1),
        elapsedMs: place * 3000,
        kind: 'discomfort-said',
        score: 3,
        hold,
      },
      {
        ...stamp,
        id: randomUUID(),
        at: at(place * 3 + 2),
        elapsedMs: place * 3000,
        kind: 'hold-released',
        hold,
        signs: ['softening'],
      },
    ];
  });
  return { client: samuel.id, appointment: null, device: roomTablets.maren, facts: facts.flat() };
}

const RUN = randomUUID();
const HOLD = {
  kind: 'hold-began',
  region: 'back.upper_trap',
  side: 'left',
  layer: 'superficial_fascia',
  technique: 'CHR',
  approach: 'direct',
  contacts: [{ hand: 'left', contact: 'crossed_hands' }],
  pressure: 2,
};

type Post = { url: string; cookie: string; body: string; agent?: http.Agent };

function post({ url, cookie, body, agent }: Post): Promise<{ status: number; cookies: string[] }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request(url, { method: 'POST', headers, ...(agent ? { agent } : {}) }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, cookies: answer.headers['set-cookie'] ?? [] }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
