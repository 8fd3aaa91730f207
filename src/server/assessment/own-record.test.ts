import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sendOwnFacts } from '#contract/assessment.ts';
import type { Contract } from '#contract/contract.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { maren, ruth, ruthHerself, samuel, stillPoint, theo, type CastMember } from '#server/demo/cast.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { NotHere } from '#server/http/handler.ts';
import { called } from '#test/builders.ts';
import { askingAs, harbourCast } from '#test/cast.ts';
import { freshDatabase, testOnEachServer, type FreshDatabase } from '#test/database.ts';
import { tried, type Asker } from '#test/isolation/tables.ts';
import { assessmentRoom } from './assessment-room.ts';
import { drawnSince } from './drawn-since.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');
const world = { address: () => 'https://care.example', clock: { now: () => now } };

testOnEachServer('[HISTORY-3] what is sent twice, or by two at once, is kept once', async (t, major) => {
  const { send, own } = await ruthsPhone(await freshDatabase(t, major));
  const before = await own();
  const drawn = Array.from({ length: 30 }, (_, n) => drawing({ tick: n }));
  const ids = drawn.map(({ id }) => id);
  assert.deepEqual(await send(drawn.slice(0, 20)), ids.slice(0, 20));
  const answers = await Promise.all([send(drawn), send(drawn.slice(10)), send(drawn.toReversed())]);
  assert.deepEqual(answers, [ids, ids.slice(10), ids.toReversed()]);
  const after = await own();
  assert.equal(after.length, before.length + 30);
  assert.deepEqual(after.slice(0, before.length + 20), [...before, ...drawn.slice(0, 20)]);
  assert.deepEqual(new Set(after.map(({ id }) => id)).size, after.length);
});

test('[HISTORY-9] after a position comes what was filed since, and all of it where the position was never reached', async (t) => {
  const { send, own, since } = await ruthsPhone(await freshDatabase(t));
  const before = await since(0);
  assert.deepEqual(await since(before.position), { facts: [], position: before.position });
  const [one, two, three] = [drawing(), drawing({ tick: 2 }), drawing({ tick: 3 })];
  await send([one, two]);
  const next = await since(before.position);
  assert.deepEqual(next.facts, [one, two]);
  await Promise.all([send([two, three]), send([three, one])]);
  const last = await since(next.position);
  assert.deepEqual(last.facts, [three]);
  assert.deepEqual(await since(last.position + 1), { facts: await own(), position: last.position });
});

testOnEachServer(
  '[HISTORY-4] the own record is the client’s to add to and nobody’s to change',
  async (t, major) => {
    const fresh = await freshDatabase(t, major);
    const { send } = await ruthsPhone(fresh);
    await send([drawing()]);
    const count = 'select from unwind.own_fact';
    await fresh.asSuperuser(async (su) => {
      const as = (who: CastMember) => (statement: string) => tried(su, asker(who), statement);
      assert.equal(await as(ruthHerself)(factOf(ruth.id, ruthHerself.id)), 'done');
      assert.equal(await as(ruthHerself)(factOf(ruth.id, maren.id)), '42501', 'in another’s name');
      assert.equal(await as(ruthHerself)(recordOf(samuel.id)), '42501', 'in another’s file');
      for (const who of [maren, theo])
        assert.equal(await as(who)(factOf(ruth.id, who.id)), '42501', who.name);
      assert.equal(await as(theo)(count), 'no rows');
      assert.equal(await as(maren)(count), 'done');
      assert.equal(await as(ruthHerself)(count), 'done');
      for (const change of [
        'update unwind.own_fact set kind = kind',
        'delete from unwind.own_fact',
        'truncate unwind.own_fact cascade',
      ]) {
        assert.equal(await as(ruthHerself)(change), '42501', change);
        await assert.rejects(su.query(change), /append-only/);
      }
      assert.equal(await as(maren)('update unwind.own_record set last_position = 0'), 'no rows');
    });
  },
);

test('[HISTORY-4] a sign-in that opens no client’s file has no own record', async (t) => {
  const fresh = await freshDatabase(t);
  await ruthsPhone(fresh);
  const { sendOwnFacts: send, ownFacts } = assessmentRoom({ ...fresh, ...world });
  const asking = askingAs(harbourCast.clientHerself);
  const body = { device: null, facts: [drawing()] };
  await assert.rejects(async () => send(called<Contract['sendOwnFacts']>(asking, { body })), NotHere);
  await assert.rejects(
    async () => ownFacts(called<Contract['ownFacts']>(asking, { query: { after: 0 } })),
    NotHere,
  );
});

test('[HISTORY-5] drawings, what corrects them and kinds to come are the client’s to record, and nothing else', async (t) => {
  const mine = drawing();
  const stamp = { id: randomUUID(), tick: 5, at: '2026-03-11T17:00:00Z' };
  const taken = (fact: object) =>
    sendOwnFacts.body.safeParse({ device: null, facts: [{ ...stamp, ...fact }] }).success;
  const { id: _, tick: __, at: ___, version: ____, ...again } = drawing();
  const newer = { kind: 'soreness-said', version: 7, score: 4, words: 'since Tuesday' };
  assert.ok(taken({ kind: 'corrected', fact: mine.id, instead: null }));
  assert.ok(taken({ kind: 'corrected', fact: mine.id, instead: again }));
  assert.ok(taken({ kind: 'corrected', fact: mine.id, instead: newer, version: 9 }));
  assert.ok(taken(newer));
  for (const fact of [
    { kind: 'opened' },
    { kind: 'opened', version: 9 },
    { kind: 'words-said', speaker: 'client', about: 'response', words: 'better' },
    { kind: 'corrected', fact: mine.id, instead: { kind: 'closed' } },
    { kind: 'corrected', fact: mine.id, instead: { kind: 'closed' }, version: 9 },
    { ...again, amount: 11 },
  ]) {
    assert.ok(!taken(fact), JSON.stringify(fact));
  }
  const { send, own } = await ruthsPhone(await freshDatabase(t));
  const kept = KeptFact.parse({ ...stamp, ...newer });
  await send([kept]);
  assert.deepEqual((await own()).at(-1), kept);
});

test('[HISTORY-7] the strongest mark of the last drawing since the visit is told, with its day in the practice', () => {
  const visit = { endedAt: '2026-03-04T21:00:00.000Z', zone: stillPoint.zone };
  const sitting = { drawing: randomUUID(), at: '2026-03-06T04:30:00Z' };
  const earlier = drawing({ at: '2026-03-04T20:00:00Z', amount: 9 });
  const ache = drawing({
    ...sitting,
    tick: 8,
    region: 'back.lowpara',
    side: 'left',
    feeling: 'ache',
    amount: 6,
  });
  const tight = drawing({ ...sitting, tick: 9, amount: 2 });
  const told = 'Client drew: left lumbar erector spinae, ache 6 of 10';
  assert.equal(drawnSince([earlier], visit), null);
  assert.equal(drawnSince([earlier, tight, ache], visit), `${told}, the next day`);
  const lateEvening = { ...visit, endedAt: '2026-03-06T02:00:00.000Z' };
  assert.equal(drawnSince([tight, ache], lateEvening), `${told}, the same day`);
  const weekLater = { ...visit, endedAt: '2026-02-27T21:00:00.000Z' };
  assert.equal(drawnSince([tight, ache], weekLater), `${told}, 6 days later`);
});

const factOf = (client: string, by: string) =>
  `insert into unwind.own_fact (practice_id, client_id, id, position, kind, body, filed_by)
   values ('${stillPoint.id}', '${client}', gen_random_uuid(), 999, 'x', '{}', '${by}')`;
const recordOf = (client: string) =>
  `insert into unwind.own_record (practice_id, client_id) values ('${stillPoint.id}', '${client}')`;

const asker = ({ id, role, name }: CastMember): Asker => ({
  called: name,
  role: 'unwind_app',
  settings: { 'unwind.practice': stillPoint.id, 'unwind.member': id, 'unwind.role': role },
  sees: [],
});

async function ruthsPhone({ database }: FreshDatabase) {
  await seedDemo({ database, now });
  const rooms = assessmentRoom({ database, ...world });
  const send = async (facts: KeptFact[]) => {
    const body = { device: null, facts };
    const sent = await rooms.sendOwnFacts(called<Contract['sendOwnFacts']>(askingAs(ruthHerself), { body }));
    assert.ok(sent.ok);
    return sent.value.acknowledged;
  };
  const since = async (after: number) => {
    const query = { after };
    const answer = await rooms.ownFacts(called<Contract['ownFacts']>(askingAs(ruthHerself), { query }));
    assert.ok(answer.ok);
    return answer.value.read();
  };
  const own = async () => (await since(0)).facts;
  return { send, own, since };
}

const drawing = (rest: object = {}): KeptFact =>
  KeptFact.parse({
    id: randomUUID(),
    tick: 1,
    at: '2026-03-11T17:00:00Z',
    kind: 'drawing-marked',
    drawing: randomUUID(),
    feeling: 'tight',
    amount: 4,
    region: 'back.upper_trap',
    side: 'right',
    ...rest,
  });
