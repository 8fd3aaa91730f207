import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { FACTS_PER_PUSH } from '#contract/session.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { makeFact, type Notable } from '#domain/session/noting.ts';
import { waitAfter } from './backoff.ts';
import { openCabinet, type Cabinet } from './cabinet.ts';
import { BATCH_FACTS, flush } from './flush.ts';
import { openJournal, type Batch, type Journal } from './journal.ts';
import type { Line } from './line.ts';
import { makeLock } from './lock.ts';
import { pull, readWhole } from './pull.ts';
import { openBook } from './session-book.ts';

const head = {
  session: '5e551011-0000-4000-8000-000000000001',
  client: 'c11e4700-0000-4000-8000-000000000001',
  clientName: 'Ruth Alder',
  appointment: null,
  therapist: '7e4a9157-0000-4000-8000-000000000001',
  therapistName: 'Maren Holt',
};

const fact = (body: Notable, tick: number, at = '2026-03-10T15:00:00Z'): KeptFact =>
  makeFact({
    body,
    clock: { id: () => crypto.randomUUID(), at, run: crypto.randomUUID(), elapsedMs: tick, tick },
  });

const said = (words: string, tick: number): KeptFact =>
  fact({ kind: 'words-said', speaker: 'client', about: 'response', words }, tick);

const freshJournal = async (
  t: TestContext,
  change: (cabinet: Cabinet) => Cabinet = (same) => same,
): Promise<Journal> => {
  const cabinet = await openCabinet(crypto.randomUUID());
  t.after(() => cabinet.destroy());
  const { key } = await makeLock({ share: 'share', opensOfflineHours: 12, now: 0 });
  return openJournal(change(cabinet), key);
};

/** A line that takes everything and remembers each push. */
const goodLine = (taken: Batch[], refuse: (fact: KeptFact) => boolean = () => false): Line => ({
  send: async (batch) => {
    if (batch.facts.some(refuse)) return { kind: 'not-taken' };
    taken.push(batch);
    return { kind: 'acknowledged', ids: batch.facts.map((one) => one.id) };
  },
  ask: async () => ({ kind: 'not-here' }),
});

test('[SYNC-5] facts go out oldest first and no push carries more than the contract allows', async (t) => {
  assert.equal(BATCH_FACTS, FACTS_PER_PUSH);
  const journal = await freshJournal(t);
  const facts = Array.from({ length: 450 }, (_, index) => said(`word ${index}`, index + 1));
  await journal.append(head, facts.toReversed());
  const taken: Batch[] = [];
  assert.equal(await flush(journal, goodLine(taken)), 'all-sent');
  assert.ok(taken.every((batch) => batch.facts.length <= FACTS_PER_PUSH));
  const ticks = taken.flatMap((batch) => batch.facts.map((one) => one.tick));
  assert.deepEqual(
    ticks,
    facts.map((one) => one.tick),
  );
  assert.equal(await journal.count('unsent'), 0);
});

test('[SYNC-5] long words make smaller pushes', async (t) => {
  const journal = await freshJournal(t);
  await journal.append(
    head,
    Array.from({ length: 190 }, (_, index) => said('ä'.repeat(2000), index + 1)),
  );
  const taken: Batch[] = [];
  await flush(journal, goodLine(taken));
  assert.ok(taken.length > 1);
  assert.ok(taken.every((batch) => JSON.stringify(batch.facts).length < 300_000));
});

test('[SYNC-6] one fact that the server cannot take is kept here and the others arrive', async (t) => {
  const journal = await freshJournal(t);
  await journal.append(
    head,
    Array.from({ length: 9 }, (_, index) => said(index === 4 ? 'odd' : 'plain', index + 1)),
  );
  const taken: Batch[] = [];
  const line = goodLine(taken, (one) => one.kind === 'words-said' && one['words'] === 'odd');
  assert.equal(await flush(journal, line), 'all-sent');
  assert.equal(taken.flatMap((batch) => batch.facts).length, 8);
  assert.equal(await journal.count('held'), 1);
  assert.equal((await journal.factsOf(head.session)).length, 9);
});

test('[SYNC-6] a line in trouble leaves everything waiting', async (t) => {
  const journal = await freshJournal(t);
  await journal.append(head, [said('one', 1)]);
  const dead: Line = { send: async () => ({ kind: 'no-answer' }), ask: async () => ({ kind: 'no-answer' }) };
  assert.equal(await flush(journal, dead), 'no-answer');
  assert.equal(await journal.count('unsent'), 1);
});

test('[SYNC-7] each wait is about twice the last, up to a minute, and chance spreads it', () => {
  assert.deepEqual(
    [1, 2, 3, 4].map((failures) => waitAfter(failures, 1)),
    [2000, 4000, 8000, 16_000],
  );
  assert.equal(waitAfter(50, 1), 60_000);
  assert.equal(waitAfter(3, 0), 4000);
});

test('[SYNC-8] a fact that comes back from the server is known as sent and keeps its words', async (t) => {
  const journal = await freshJournal(t);
  const mine = said('as I noted it', 1);
  await journal.append(head, [mine]);
  await journal.file(head, [{ ...mine, tick: 99 }], 1);
  assert.deepEqual(await journal.factsOf(head.session), [mine]);
  assert.equal(await journal.count('unsent'), 0);
  await journal.append(head, [mine]);
  assert.equal(await journal.count('unsent'), 0);
});

test('[SYNC-9] [SYNC-11] presses that come before the disk has answered see each other and tick on', async (t) => {
  const book = openBook(await freshJournal(t), { head, facts: [said('from elsewhere', 41)] });
  const seen: number[] = [];
  const press = () =>
    book.note((facts, tick) => {
      seen.push(facts.length);
      return [said('again', tick)];
    });
  await Promise.all([press(), press(), press()]);
  assert.deepEqual(seen, [1, 2, 3]);
  assert.deepEqual(
    book.state().facts.map((one) => one.tick),
    [41, 42, 43, 44],
  );
});

test('[SYNC-10] on a full disk nothing is lost: it is told, and kept with the next that fits', async (t) => {
  let full = true;
  const journal = await freshJournal(t, (cabinet) => ({
    ...cabinet,
    write: async (change) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      await cabinet.write(change);
    },
  }));
  const book = openBook(journal, { head, facts: [] });
  await book.note((_, tick) => [said('first', tick)]);
  await book.note((facts, tick) => [said(`after ${facts.length}`, tick)]);
  assert.equal(book.state().facts.length, 0);
  assert.deepEqual(
    book.state().unkept.map((one) => one.tick),
    [1, 2],
  );
  full = false;
  await book.keepUnkept();
  assert.equal(book.state().unkept.length, 0);
  assert.equal((await journal.factsOf(head.session)).length, 2);
});

test('[SYNC-10] whatever else fails on the disk, what was noted stays in memory and is tried again', async (t) => {
  let broken = true;
  const journal = await freshJournal(t, (cabinet) => ({
    ...cabinet,
    write: (change) => (broken ? Promise.reject(new Error('broken')) : cabinet.write(change)),
  }));
  const book = openBook(journal, { head, facts: [] });
  assert.equal(await book.note((_, tick) => [said('first', tick)]), 'not-recorded');
  broken = false;
  assert.equal(await book.note((_, tick) => [said('next', tick)]), 'recorded');
  assert.equal(book.state().facts.length, 2);
  assert.equal(await journal.count('unsent'), 2);
});

test('[SYNC-12] a closed and sent session leaves after a day; open or unsent ones stay', async (t) => {
  const journal = await freshJournal(t);
  const yesterday = '2026-03-09T10:00:00Z';
  const sessions = ['sent', 'unsent', 'open'].map((name) => ({ ...head, session: `${name}-session` }));
  for (const one of sessions) {
    const facts = [fact({ kind: 'opened' }, 1, yesterday)];
    if (!one.session.startsWith('open')) facts.push(fact({ kind: 'closed' }, 2, yesterday));
    await (one.session.startsWith('unsent')
      ? journal.append(one, facts)
      : journal.file(one, facts, facts.length));
  }
  assert.deepEqual(await journal.dropFinished('2026-03-09T09:00:00Z'), []);
  assert.deepEqual(await journal.dropFinished('2026-03-10T11:00:00Z'), ['sent-session']);
  assert.deepEqual((await journal.heads()).map((one) => one.session).toSorted(), [
    'open-session',
    'unsent-session',
  ]);
  assert.deepEqual(await journal.factsOf('sent-session'), []);
});

test('[SYNC-13] an old record that is only read leaves nothing on the disk until something is noted on it', async (t) => {
  const journal = await freshJournal(t);
  const old = [fact({ kind: 'opened' }, 1), fact({ kind: 'closed' }, 2)];
  const line: Line = {
    send: async () => ({ kind: 'no-answer' }),
    ask: async () => ({ kind: 'told', head, facts: old, cursor: 2, more: false }),
  };
  const whole = await readWhole(line, head.session);
  assert.ok(typeof whole === 'object');
  const book = openBook(journal, { head, facts: whole.facts, cursorToFile: whole.cursor });
  assert.deepEqual(await journal.heads(), []);
  await book.note((_, tick) => [said('an edit', tick)]);
  assert.equal((await journal.factsOf(head.session)).length, 3);
  assert.equal(await journal.count('unsent'), 1);
  assert.equal(await journal.cursorOf(head.session), 2);
  assert.ok(typeof (await pull(journal, line, head.session)) === 'object');
});

test('[SYNC-3] what one tab pulled, the other tab of the device learns from the journal', async (t) => {
  const journal = await freshJournal(t);
  const filed = [fact({ kind: 'opened' }, 1)];
  const line: Line = {
    send: async () => ({ kind: 'no-answer' }),
    ask: async (_, after) => ({
      kind: 'told',
      head,
      facts: filed.slice(after),
      cursor: filed.length,
      more: false,
    }),
  };
  const first = await pull(journal, line, head.session);
  assert.ok(typeof first === 'object');
  filed.push(said('from another device', 2));
  assert.ok(typeof (await pull(journal, line, head.session, first.cursor)) === 'object');
  const late = await pull(journal, line, head.session, first.cursor);
  assert.ok(typeof late === 'object');
  assert.deepEqual(new Set(late.facts.map(({ id }) => id)), new Set(filed.map(({ id }) => id)));
});
