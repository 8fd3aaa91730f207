import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asAdmin, connectTo, type Connection } from '#server/database/connection.ts';
import { openDatabase } from '#server/database/database.ts';
import { askedBy } from '#server/demo/asked-by.ts';
import { maren, ruth, stillPoint, theo } from '#server/demo/cast.ts';
import { fixedId } from '#server/demo/fixed-id.ts';
import { enterVisits } from '#server/diary/diary.ts';
import { AppointmentId } from '#domain/base/ids.ts';
import type { Figure } from './figure.ts';
import { FACTS_PER_BATCH, append, read, signIn, type Load } from './load.ts';
import { started } from './started.ts';

const VISITS = 200;

/**
 * Reading a client file with 200 visits and appending batches of 60 facts, through the whole server as it runs (signed
 * in, under row-level security, with the audit entry durable), beside a bare Fastify on the same machine and database.
 */
export async function measureServer(): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-bench-'));
  fs.chmodSync(folder, 0o755);
  const environment = {
    UNWIND_FOLDER: folder,
    UNWIND_PORT: '0',
    UNWIND_LOG_LEVEL: 'silent',
    UNWIND_REQUESTS_PER_MINUTE: '100000000',
  };
  const unwind = await started('serving.ts', environment);
  try {
    const connection = await connectTo({ folder });
    await prepare(connection);
    const login = JSON.stringify(connection.loginFor('unwind_owner'));
    const bare = await started('bare.ts', { BENCH_LOGIN: login });
    const yardstick = await read(`${bare.url}/clients/${ruth.id}`);
    const cookie = await signIn(unwind.url);
    const full = await read(`${unwind.url}/api/clients/${ruth.id}`, cookie);
    await bare.end();
    return [readingFigure(full, yardstick), appendingFigure(await append(unwind.url, cookie))];
  } finally {
    await unwind.end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const milliseconds = ({ p50, p95 }: Load): string => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

function readingFigure(full: Load, bare: Load): Figure {
  const ratio = full.perSecond / bare.perSecond;
  return {
    what: `a client file with ${VISITS} visits, read with row-level security and a durable audit entry`,
    figure: `${Math.round(full.perSecond)} reads/s (${milliseconds(full)}; bare ${Math.round(bare.perSecond)} reads/s)`,
    ratio,
    aim: 'at least 0.5 of a bare Fastify',
    met: ratio >= 0.5,
  };
}

const appendingFigure = (load: Load): Figure => ({
  what: `${FACTS_PER_BATCH} facts filed durably as one statement, 4 callers`,
  figure: `${Math.round(load.perSecond)} batches/s (${milliseconds(load)})`,
  aim: 'at least 100 batches/s',
  met: load.perSecond >= 100,
});

/** Ruth gets two hundred visits, and the yardstick the same rows in a table of its own with an index. */
async function prepare(connection: Connection): Promise<void> {
  const database = await openDatabase({ connection });
  const first = Temporal.Instant.from('2020-01-06T15:00:00Z');
  const visits = Array.from({ length: VISITS }, (_, n) => ({
    id: fixedId(AppointmentId, `bench visit ${n}`),
    client: ruth.id,
    therapist: maren.id,
    startsAt: first.add({ hours: 168 * n }),
    minutes: 60,
    service: 'Myofascial release, 60 minutes',
    status: 'done' as const,
  }));
  const asking = askedBy(theo, 'diary', { kind: 'practice', id: stillPoint.id });
  await database.write(asking, (tables) => enterVisits(tables, visits));
  await database.close();
  await asAdmin(connection, connection.database, async (admin) => {
    await admin.query(COPY_FOR_BARE);
  });
}

const COPY_FOR_BARE = `
  create schema bench;
  create table bench.visit as
    select a.client_id as client, a.id, lower(a.during) as starts_at, 60 as minutes, a.service,
      a.therapist_id as therapist, m.name as therapist_name, a.status
    from unwind.appointment a join unwind.member m on m.practice_id = a.practice_id and m.id = a.therapist_id;
  create index on bench.visit (client, starts_at desc);
  grant usage on schema bench to unwind_owner;
  grant select on bench.visit to unwind_owner;
  analyze`;
