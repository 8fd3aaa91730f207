import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { KeptFact } from '#domain/session/fact.ts';
import { george, maren, ruth } from '#server/demo/cast.ts';
import type { SessionHead } from '#web/sync/journal.ts';
import { chanceFrom } from './chance.ts';
import type { Filing } from './filing.ts';

/** What every filing of facts does; told apart by its name in the titles. */
export const filingRule = (name: string, open: (t: TestContext) => Filing | Promise<Filing>): void => {
  test(`[SYNC-2] ${name}: each fact once, however often and in whatever company it was sent`, async (t) => {
    const { filing, head, facts } = await aSession(t, open);
    const ids = facts.map((fact) => fact.id);
    assert.deepEqual(await filing.file({ head, facts: facts.slice(0, 12) }), acknowledged(ids.slice(0, 12)));
    assert.deepEqual(await filing.file({ head, facts: facts.slice(5) }), acknowledged(ids.slice(5)));
    assert.deepEqual(await filing.file({ head, facts: facts.slice(3, 4) }), acknowledged(ids.slice(3, 4)));
    assert.deepEqual(await filing.filed(head.session), new Map(ids.map((id) => [id, 1])));
    assert.deepEqual((await readOn(filing, head, 0)).facts, facts);
  });

  test(`[SYNC-2] ${name}: what was filed first stands, whatever is sent under its id later`, async (t) => {
    const { filing, head, facts } = await aSession(t, open);
    const [first] = facts;
    assert.ok(first);
    await filing.file({ head, facts: [first] });
    const other = KeptFact.parse({ ...stamp(first.id, 99), kind: 'discomfort-said', score: 9 });
    assert.deepEqual(await filing.file({ head, facts: [other] }), acknowledged([first.id]));
    assert.deepEqual((await readOn(filing, head, 0)).facts, [first]);
  });

  test(`[SYNC-3] ${name}: every cursor an answer gave leads to all that came later, and to nothing twice`, async (t) => {
    const { filing, head, facts } = await aSession(t, open);
    const cursors = [0];
    for (let sent = 0; sent < facts.length; sent += 4) {
      await filing.file({ head, facts: facts.slice(Math.max(0, sent - 2), sent + 4) });
      cursors.push((await readOn(filing, head, cursors.at(-1) ?? 0)).cursor);
    }
    for (const [index, cursor] of cursors.entries()) {
      assert.deepEqual((await readOn(filing, head, cursor)).facts, facts.slice(index * 4));
    }
    const last = cursors.at(-1) ?? 0;
    assert.deepEqual(await filing.tell(head.session, last), told(head, last));
  });

  test(`[SYNC-3] ${name}: a reader among many writers misses nothing`, async (t) => {
    const { filing, head, facts } = await aSession(t, open);
    await filing.file({ head, facts: facts.slice(0, 1) });
    const seen: string[] = [];
    let cursor = 0;
    const read = async (): Promise<void> => {
      const page = await readOn(filing, head, cursor);
      seen.push(...page.facts.map((fact) => fact.id));
      ({ cursor } = page);
    };
    const writing = facts.slice(1).map((fact) => filing.file({ head, facts: [fact] }));
    for (const written of writing) await Promise.all([written, read()]);
    await read();
    assert.deepEqual(seen.toSorted(), facts.map((fact): string => fact.id).toSorted());
  });

  test(`[SYNC-6] ${name}: a session has one client, and one that nobody began is not here`, async (t) => {
    const { filing, head, facts } = await aSession(t, open);
    assert.deepEqual(await filing.tell(head.session, 0), { kind: 'not-here' });
    await filing.file({ head, facts: facts.slice(0, 2) });
    const astray = { head: { ...head, client: george.id, clientName: george.details.name }, facts };
    assert.deepEqual(await filing.file(astray), { kind: 'not-taken' });
    assert.equal((await filing.filed(head.session)).size, 2);
    const whose = await filing.tell(head.session, 0);
    assert.deepEqual(whose.kind === 'told' && whose.head, head);
  });
};

const aSession = async (t: TestContext, open: (t: TestContext) => Filing | Promise<Filing>) => {
  const chance = chanceFrom(4);
  const facts = Array.from({ length: 24 }, (_, tick) =>
    KeptFact.parse({ ...stamp(chance.uuid(), tick), kind: 'discomfort-said', score: tick % 11 }),
  );
  return { filing: await open(t), head: { ...castHead, session: chance.uuid() }, facts };
};

/** Ruth Alder under Maren Holt's hands, in a session that is still to be named. */
export const castHead: Omit<SessionHead, 'session'> = {
  client: ruth.id,
  clientName: ruth.details.name,
  appointment: null,
  therapist: maren.id,
  therapistName: maren.name,
};

const stamp = (id: string, tick: number) => ({ id, version: 1, tick, at: '2026-03-11T17:00:00Z' });
const acknowledged = (ids: readonly string[]) => ({ kind: 'acknowledged', ids });
const told = (head: SessionHead, cursor: number) => ({ kind: 'told', head, facts: [], cursor, more: false });

/** All pages from a cursor on. */
const readOn = async (filing: Filing, { session }: SessionHead, from: number) => {
  const facts: KeptFact[] = [];
  for (let cursor = from; ;) {
    const page = await filing.tell(session, cursor);
    if (page.kind !== 'told') throw new Error(`asked for facts and was told ${page.kind}`);
    facts.push(...page.facts);
    ({ cursor } = page);
    if (!page.more) return { facts, cursor };
  }
};
