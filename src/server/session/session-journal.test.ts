import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import { SessionId } from '#domain/base/ids.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { castSessions } from '#server/demo/cast-sessions.ts';
import { george, maren, roomTablets, samuel, stillPoint } from '#server/demo/cast.ts';
import { factsOf } from '#server/demo/session-script.ts';
import { clientRoom } from '#server/client/client-room.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo } from '#test/database.ts';
import { lastVisitOf } from './last-visit.ts';
import { sessionRoom } from './session-room.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');
const scripted = castSessions.find(({ name }) => name === 'Samuel 1');
assert.ok(scripted);
const facts: readonly KeptFact[] = factsOf({ ...scripted, name: 'journal test' }, now);

test('[JOURNAL-1][JOURNAL-2] batches that overlap are kept once, acknowledged whole, and pulled in order', async (t) => {
  const { send, pull } = await aSession(t);
  const ids = facts.map(({ id }) => id);
  assert.deepEqual(await send(facts.slice(0, 20)), ids.slice(0, 20));
  assert.deepEqual(await send(facts.slice(10)), ids.slice(10));
  assert.deepEqual(await send(facts.slice(10)), ids.slice(10));
  const first = await pull(0);
  assert.deepEqual(first.facts, facts);
  assert.deepEqual((await pull(first.cursor)).facts, []);
  const middle = await pull(15);
  assert.deepEqual(middle.facts, facts.slice(15));
});

test('[JOURNAL-2] positions become visible in order while callers write at once', async (t) => {
  const { send, pull } = await aSession(t);
  const sent = Array.from({ length: 12 }, () => said(5));
  let writing = true;
  const followed = (async () => {
    const seen: string[] = [];
    for (let cursor = 0; ;) {
      const last = !writing;
      const page = await pull(cursor).catch(() => undefined);
      seen.push(...(page?.facts ?? []).map(({ id }) => id));
      cursor = page?.cursor ?? cursor;
      if (last && !page?.more) return seen;
    }
  })();
  await Promise.all(sent.map((batch) => send(batch)));
  writing = false;
  const every = sent.flat().map(({ id }) => id as string);
  assert.deepEqual((await followed).toSorted(byText), every.toSorted(byText));
});

test('[JOURNAL-3] the session’s times follow its facts, late and corrected ones too', async (t) => {
  const { send, row } = await aSession(t);
  const [opened, ...rest] = facts;
  const closed = rest.findLast(({ kind }) => kind === 'closed');
  assert.ok(opened && closed);
  await send(rest.filter(({ kind }) => kind === 'hold-began' || kind === 'hold-released'));
  assert.equal((await row())?.closedAt, null);
  await send([closed]);
  assert.equal(instant((await row())?.closedAt), instant(closed.at));
  await send([opened]);
  assert.equal(instant((await row())?.openedAt), instant(opened.at));
  await send([KeptFact.parse({ ...stamp(900), kind: 'corrected', fact: closed.id, instead: null })]);
  assert.equal((await row())?.closedAt, null);
  assert.equal((await row())?.noteStatus, 'open');
});

test('[JOURNAL-4] facts go to the session’s own client, and to one who is there', async (t) => {
  const { send, refusal } = await aSession(t);
  await send(facts.slice(0, 3));
  assert.deepEqual(await refusal({ client: george.id }), { reason: 'session-of-another-client' });
  const nobody = {
    client: samuel.id.replace(/^.{8}/, '00000000') as typeof samuel.id,
    session: randomUUID(),
  };
  assert.deepEqual(await refusal(nobody), { reason: 'unknown-client' });
});

test('[JOURNAL-5] a newer kind is kept whole; characters that cannot be kept are marked', async (t) => {
  const { send, pull } = await aSession(t);
  const newer = KeptFact.parse({
    ...stamp(1),
    version: 7,
    kind: 'breath-counted',
    breaths: { each: [4, 5] },
  });
  const odd = {
    ...newer,
    ...stamp(2),
    version: 7,
    words: 'neck\0 and \ud800head \\u0000',
    'na\0me': '\u001f😀\\',
  };
  await send([newer, KeptFact.parse(odd)]);
  const [kept, mended] = (await pull(0)).facts;
  assert.deepEqual(kept, newer);
  const { 'na\0me': named, ...rest } = odd;
  assert.deepEqual(mended, { ...rest, words: 'neck\ufffd and \ufffdhead \\u0000', 'na\ufffdme': named });
});

test('[JOURNAL-7] the last visit is told in a line for each place, and each reaction', () => {
  const ruthFirst = castSessions[0];
  assert.ok(ruthFirst);
  const visit = lastVisitOf({
    session: SessionId.parse(randomUUID()),
    facts: factsOf(ruthFirst, now),
    own: [],
    zone: stillPoint.zone,
  });
  assert.deepEqual(visit?.lines, [
    'Suboccipital region on both sides 3 min 25 s, discomfort up to 2, released',
    'Right upper trapezius 3 min 10 s, discomfort up to 4, released',
    'Right superior angle of the scapula 1 min 15 s, discomfort up to 6, released',
    'Right posterior neck 2 min 10 s, discomfort up to 4, not released',
    'Right pectoralis minor 2 min 5 s, discomfort up to 3, released',
    'Reaction: Light-headed on sitting up (mild)',
  ]);
  assert.equal(visit.heldSeconds, 725);
});

const instant = (text: string | null | undefined): number =>
  Temporal.Instant.from(text ?? '').epochMilliseconds;
const byText = (one: string, other: string): number => one.localeCompare(other);
const stamp = (tick: number) => ({ id: randomUUID(), version: 1, tick, at: '2026-03-11T17:00:00Z' });
const said = (count: number): KeptFact[] =>
  Array.from({ length: count }, (_, n) => KeptFact.parse({ ...stamp(n), kind: 'discomfort-said', score: 2 }));

async function aSession(t: TestContext) {
  const { database } = await freshDemo(t, now);
  const room = sessionRoom(database);
  const asking = askingAs(maren);
  const session = SessionId.parse(randomUUID());
  const body = { client: samuel.id, appointment: null, device: roomTablets.maren };
  return {
    send: async (batch: readonly KeptFact[]) => {
      const call = called<Contract['sendFacts']>(asking, {
        params: { session },
        body: { ...body, facts: [...batch] },
      });
      const answer = await room.sendFacts(call);
      assert.ok(answer.ok);
      return answer.value.acknowledged;
    },
    refusal: async ({
      session: other = session,
      ...rest
    }: {
      client: typeof samuel.id;
      session?: string;
    }) => {
      const params = { session: SessionId.parse(other) };
      const call = called<Contract['sendFacts']>(asking, {
        params,
        body: { ...body, ...rest, facts: said(1) },
      });
      const answer = await room.sendFacts(call);
      return answer.ok ? undefined : answer.refusal;
    },
    pull: async (after: number) => {
      const answer = await room.facts(
        called<Contract['facts']>(asking, { params: { session }, query: { after } }),
      );
      assert.ok(answer.ok);
      return answer.value;
    },
    row: async () => {
      const call = called<Contract['clientRecord']>(asking, { params: { client: samuel.id } });
      const record = await clientRoom(database).clientRecord(call);
      assert.ok(record.ok);
      return record.value.sessions.find(({ id }) => id === session);
    },
  };
}
