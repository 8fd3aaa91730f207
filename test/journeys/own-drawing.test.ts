import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { contract } from '#contract/contract.ts';
import { chartsOf } from '#domain/assessment/history.ts';
import { sittingsOf } from '#domain/assessment/sittings.ts';
import { verifyAudit } from '#server/audit/verify.ts';
import { DEMO_PASSWORD, maren, ruth, ruthHerself, stillPoint, theo } from '#server/demo/cast.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { freshServer, signedIn, trailOf, type Visitor } from '#test/server.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');

test('[HISTORY-3][HISTORY-4][HISTORY-5][HISTORY-7] what a client draws at home, her therapist sees before the next visit', async (t) => {
  const practice = await freshServer(t, { clock: { now: () => now }, environment: { UNWIND_DEMO: '1' } });
  await seedDemo({ database: practice.database, now });
  const [client, therapist, desk] = await Promise.all(
    [ruthHerself, maren, theo].map(({ email }) => signedIn(practice, { email, password: DEMO_PASSWORD })),
  );
  assert.ok(client && therapist && desk);
  const body = { device: null, facts: [lowBack] };

  const filedBefore = sentBy(await trailOf(practice.fresh));
  for (let times = 0; times < 2; times += 1) {
    const sent = await client.ask('sendOwnFacts', { body });
    assert.deepEqual([sent.status, sent.body], [200, { acknowledged: [lowBack.id] }]);
  }
  const own = contract.ownFacts.reply.parse(await answered(client, 'ownFacts'));
  assert.equal(own.facts.filter(({ id }) => id === lowBack.id).length, 1);

  const seen = contract.clientBody.reply.parse(await answered(therapist, 'clientBody', ruth.id));
  assert.equal(sittingsOf(seen.own).at(-1)?.drawing, lowBack.drawing);
  assert.equal(chartsOf(seen.visits).at(-1)?.chart.findings.length, 7);
  const record = contract.clientRecord.reply.parse(await answered(therapist, 'clientRecord', ruth.id));
  assert.equal(
    record.lastVisit?.lines.at(-1),
    'Client drew: left lumbar erector spinae, ache 6 of 10, 6 days later',
  );

  const found = { ...lowBack, kind: 'opened' };
  const malformed = await client.ask('sendOwnFacts', { body: { device: null, facts: [found] } });
  assert.equal(malformed.status, 400);
  for (const [who, name] of [
    [desk, 'clientBody'],
    [client, 'clientBody'],
    [therapist, 'sendOwnFacts'],
    [desk, 'ownFacts'],
  ] as const) {
    assert.equal((await who.ask(name, { params: { client: ruth.id }, body })).status, 403);
  }

  const trail = await trailOf(practice.fresh);
  assert.equal(sentBy(trail), filedBefore + 2, 'the demonstration filed some before');
  assert.ok(trail.includes('Maren Holt: clientBody'));
  const verdicts = await verifyAudit(practice.fresh.pool('unwind_owner'));
  assert.ok(verdicts.find(({ practice: id }) => id === stillPoint.id)?.whole);
});

const sentBy = (trail: readonly string[]): number =>
  trail.filter((line) => line === 'Ruth Alder: sendOwnFacts').length;

const lowBack = {
  id: randomUUID(),
  kind: 'drawing-marked',
  tick: 8,
  at: '2026-03-10T23:00:00Z',
  drawing: randomUUID(),
  feeling: 'ache',
  amount: 6,
  region: 'back.lowpara',
  side: 'left',
} as const;

async function answered(who: Visitor, name: 'ownFacts' | 'clientBody' | 'clientRecord', client?: string) {
  const answer = await who.ask(name, client === undefined ? {} : { params: { client } });
  assert.equal(answer.status, 200);
  return answer.body;
}
