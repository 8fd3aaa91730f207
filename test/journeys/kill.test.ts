import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { contract } from '#contract/contract.ts';
import { connectTo } from '#server/database/connection.ts';
import { DEMO_PASSWORD, maren, roomTablets, samuel } from '#server/demo/cast.ts';
import { Device, killServed, serveIn } from '#test/served.ts';

const ROUNDS = 20;
const CALLERS = 4;
const FACTS_PER_BATCH = 20;

type Acknowledged = Map<string, string[]>;

test('[JOURNAL-6] killed twenty times under write load, no acknowledged fact is missing and no start needs a hand', async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-kill-'));
  fs.chmodSync(folder, 0o755);
  t.after(async () => {
    const connection = await connectTo({ folder });
    await connection.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const acknowledged: Acknowledged = new Map();
  let served = await serveIn(folder);
  t.after(() => served.process.kill('SIGKILL'));
  const device = await Device.signIn(served.url, { email: maren.email, password: DEMO_PASSWORD });

  for (let round = 0; round < ROUNDS; round += 1) {
    const here = device.at(served.url);
    const writing = Array.from({ length: CALLERS }, () => writeUntilItDies(here, acknowledged));
    await sleep(150 + 20 * round);
    await killServed(served);
    await Promise.all(writing);
    served = await serveIn(folder);
  }

  const here = device.at(served.url);
  const filed = new Map<string, Set<string>>();
  for (const session of acknowledged.keys()) filed.set(session, await filedIn(here, session));
  const missing = [...acknowledged].flatMap(([session, ids]) =>
    ids.filter((id) => !filed.get(session)?.has(id)),
  );
  const count = [...acknowledged.values()].reduce((sum, ids) => sum + ids.length, 0);
  assert.ok(count > ROUNDS * FACTS_PER_BATCH, `only ${count} facts were acknowledged: there was no load`);
  assert.deepEqual(missing, []);
  t.diagnostic(`${count} acknowledged facts over ${ROUNDS} kills, all there`);
  await killServed(served);
});

const Acknowledgement = z.object({ acknowledged: z.array(z.string()) });

/** One caller: batch after batch of one session, until the server is gone. */
async function writeUntilItDies(device: Device, acknowledged: Acknowledged): Promise<void> {
  const session = randomUUID();
  const ids: string[] = [];
  acknowledged.set(session, ids);
  for (;;) {
    const answer = await device.ask(`/api/sessions/${session}/facts`, batch()).catch(() => undefined);
    const text = await answer?.text().catch(() => undefined);
    if (answer?.status !== 200 || text === undefined) break;
    ids.push(...Acknowledgement.parse(JSON.parse(text)).acknowledged);
  }
  if (ids.length === 0) acknowledged.delete(session);
}

const batch = () => ({
  client: samuel.id,
  appointment: null,
  device: roomTablets.maren,
  facts: Array.from({ length: FACTS_PER_BATCH }, () => ({
    id: randomUUID(),
    kind: 'discomfort-said',
    score: 3,
    at: Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }),
  })),
});

async function filedIn(device: Device, session: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after = 0, more = true; more;) {
    const answer = await device.ask(`/api/sessions/${session}/facts?after=${after}`);
    assert.equal(answer.status, 200);
    const page = contract.facts.reply.parse(await answer.json());
    for (const fact of page.facts) ids.add(fact.id);
    ({ cursor: after, more } = page);
  }
  return ids;
}
