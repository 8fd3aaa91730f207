import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, openFolder } from '#test/postgres/places.ts';
import { runApp } from '#test/postgres/run-app.ts';
import { startPostgres } from './start-postgres.ts';

const ROUNDS = 30;

test(`[DATA-5] killed ${ROUNDS} times under writes, restarted at once, every acknowledged row is there`, async (t) => {
  const folder = path.join(openFolder(t), 'data');
  const acknowledged: string[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const app = runApp({ folder, mode: 'write' });
    await app.said(/^\+/);
    await sleep(20 + ((round * 37) % 80));
    await app.kill();
    acknowledged.push(...app.lines.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2)));
    if (round % 10 === 0) t.diagnostic(`${round} kills, ${acknowledged.length} rows acknowledged`);
  }
  const present = await numbersIn(folder);
  assert.ok(acknowledged.length > ROUNDS);
  assert.deepEqual(
    acknowledged.filter((number) => !present.has(number)),
    [],
  );
});

async function numbersIn(folder: string): Promise<Set<string>> {
  const postgres = await startPostgres({ folder, roles: [] });
  const client = new pg.Client({ host: postgres.socket, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<{ number: string }>('select number from written');
  await client.end();
  await postgres.stop();
  return new Set(rows.map(({ number }) => number));
}

test('[DATA-5] a killed Unwind leaves no server behind', async (t) => {
  const app = runApp({ folder: path.join(openFolder(t), 'data') });
  const { pid } = await app.started();
  await app.kill();
  const until = performance.now() + 10_000;
  while (isAlive(pid) && performance.now() < until) await sleep(50);
  assert.equal(isAlive(pid), false);
});
