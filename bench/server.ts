import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectTo } from '#server/database/connection.ts';
import { DEMO_PASSWORD, maren, ruth } from '#server/demo/cast.ts';
import { measureCourse } from './course.ts';
import { batchOfFacts, FACTS_PER_BATCH } from './facts.ts';
import type { Figure } from './figure.ts';
import type { Caller } from './load.ts';
import { measurePage, PAGE } from './page.ts';
import { memoryOf } from './processes.ts';
import { measurePaired, type Measured, type Pair, type Paired } from './rounds.ts';
import { started, type Started } from './started.ts';
import { makeYardstick, VISITS } from './yardstick.ts';

const READERS = 8;
const WRITERS = 4;
/** So long after the start nothing of it is still being done. */
const REST_SECONDS = 10;

export type Lengths = { readonly rounds: number; readonly seconds: number };

/**
 * The whole of Unwind as `npm start` starts it: how soon it serves again, what memory it takes at rest, how it reads a
 * client file and files facts beside a bare Fastify on the same machine and the same database.
 */
export async function measureServer(lengths: Lengths): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-bench-'));
  fs.chmodSync(folder, 0o755);
  try {
    await (await startUnwind(folder)).end();
    const unwind = await startUnwind(folder);
    try {
      const rest = await atRest(unwind);
      return [restarting(unwind), ...rest, ...(await besideBare(unwind, { folder, ...lengths }))];
    } finally {
      await unwind.end();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const startUnwind = (folder: string): Promise<Started> =>
  started('scripts/start.ts', {
    UNWIND_FOLDER: folder,
    UNWIND_PORT: '0',
    UNWIND_LOG_LEVEL: 'silent',
    UNWIND_REQUESTS_PER_MINUTE: '100000000',
  });

const restarting = ({ seconds }: Started): Figure => ({
  what: 'a second start, from the command to the address',
  figure: `${seconds.toFixed(1)} s`,
  aim: 'under 5 s',
  met: seconds < 5,
});

async function atRest({ pid }: Started): Promise<Figure[]> {
  await sleep(REST_SECONDS * 1000);
  const memory = memoryOf(pid);
  if (!memory) return [];
  const { pss, rss } = memory;
  return [
    {
      what: 'memory at rest, server and database',
      figure: `${Math.round(pss)} MiB (${Math.round(rss)} MiB with what is shared counted in each process)`,
      aim: 'under 400 MB',
      met: pss * 1.048_576 < 400,
    },
  ];
}

async function besideBare(unwind: Started, bench: Lengths & { folder: string }): Promise<Figure[]> {
  const connection = await connectTo({ folder: bench.folder });
  await makeYardstick(connection);
  const bare = await started('bench/bare.ts', {
    NODE_ENV: 'production',
    BENCH_LOGIN: JSON.stringify(connection.loginFor('unwind_owner')),
    BENCH_PAGE: unwind.url + PAGE,
  });
  try {
    const measuring = { ...bench, processes: [unwind.pid, bare.pid] };
    const cookie = await signIn(unwind.url);
    const read = await measurePaired(reading(unwind, bare, cookie), measuring);
    const filed = await measurePaired(filing(unwind, bare, cookie), measuring);
    const page = await measurePage({ full: unwind.url, bare: bare.url }, measuring);
    const course = await measureCourse(unwind.url, cookie);
    return [readingFigure(read), filingFigure(filed), page, course];
  } finally {
    await bare.end();
  }
}

function reading(unwind: Started, bare: Started, cookie: string): Pair {
  return {
    full: { url: unwind.url, callers: readers(`GET /api/clients/${ruth.id}`, `cookie: ${cookie}\r\n`) },
    bare: { url: bare.url, callers: readers(`GET /clients/${ruth.id}`) },
  };
}

const readers = (line: string, headers = ''): Caller[] =>
  Array.from({ length: READERS }, () => () => ({ line, headers }));

function filing(unwind: Started, bare: Started, cookie: string): Pair {
  const json = 'content-type: application/json\r\n';
  return {
    full: { url: unwind.url, callers: writers('/api/sessions', `${json}cookie: ${cookie}\r\n`) },
    bare: { url: bare.url, callers: writers('/sessions', json) },
  };
}

const writers = (folder: string, headers: string): Caller[] =>
  Array.from({ length: WRITERS }, () => writer(folder, headers));

/** A session of its own; each batch is acknowledged before the next is sent. */
function writer(folder: string, headers: string): Caller {
  const line = `POST ${folder}/${randomUUID()}/facts`;
  let n = 0;
  return () => ({ line, headers, body: batchOfFacts(n++) });
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email: maren.email, password: DEMO_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`signing in answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

function readingFigure({ full, bare, ratio }: Paired): Figure {
  return {
    what: `a client file with ${VISITS} visits, read under row-level security with a durable audit entry, ${READERS} callers`,
    figure: `${Math.round(full.perSecond)} reads/s, ${inWords(full)}; bare ${Math.round(bare.perSecond)} reads/s, ${inWords(bare)}`,
    ratio,
    aim: 'at least 0.5 of a bare Fastify',
    met: ratio.median >= 0.5,
  };
}

function filingFigure({ full, bare, ratio }: Paired): Figure {
  return {
    what: `${FACTS_PER_BATCH} facts filed durably as one statement, ${WRITERS} callers`,
    figure: `${Math.round(full.perSecond)} batches/s, ${inWords(full)}; bare ${Math.round(bare.perSecond)} batches/s, ${inWords(bare)}`,
    ratio,
    aim: 'at least 100 batches/s',
    met: full.perSecond >= 100,
  };
}

function inWords({ p50, p95, cpuMs }: Measured): string {
  const cpu = cpuMs === undefined ? '' : `, CPU ${cpuMs.toFixed(2)} ms`;
  return `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${cpu}`;
}
