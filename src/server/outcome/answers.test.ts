import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { MyHome } from '#contract/home.ts';
import { ClientCourse } from '#contract/plan.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { ines, maren, ruth, ruthHerself, samuel, stillPoint, theo } from '#server/demo/cast.ts';
import { NotHere } from '#server/http/handler.ts';
import { courseRoom } from '#server/plan/course-room.ts';
import { called } from '#test/builders.ts';
import { askingAs, harbour, harbourCast } from '#test/cast.ts';
import { freshDemo, wholeFile } from '#test/database.ts';
import { homeDesk, homeNow } from '#test/home-desk.ts';
import { tried, type Asker } from '#test/isolation/tables.ts';
import { answerEndpoint } from './answer-endpoint.ts';

const fresh = await freshDemo(wholeFile, homeNow);
const desk = homeDesk(fresh.database);
const { answerInstrument } = answerEndpoint(fresh.database, desk.clock);

type Body = BodyOf<Contract['answerInstrument']>;

const peg = { pain: 6, enjoyment: 5, activity: 4 };
const byHand = (own: Partial<Body> = {}, as = askingAs(maren), client = samuel.id) =>
  answerInstrument(
    called<Contract['answerInstrument']>(as, {
      params: { client },
      body: {
        id: randomUUID(),
        instrument: 'peg',
        moment: 'by-hand',
        at: homeNow.toString(),
        answers: peg,
        total: null,
        ...own,
      },
    }),
  );

const answered = (own: Record<string, unknown> = {}): KeptFact =>
  KeptFact.parse({
    kind: 'outcome-answered',
    answer: randomUUID(),
    instrument: 'peg',
    instrumentVersion: 1,
    moment: 'reassessment',
    answers: peg,
    id: randomUUID(),
    tick: 1,
    at: '2026-03-11T15:00:00Z',
    version: 4,
    ...own,
  });

const rows = async (query: string, values: readonly unknown[] = []) =>
  (await fresh.asSuperuser((su) => su.query(query, [...values]))).rows as Record<string, unknown>[];
const ONE = 'select score, by, day::text, episode_id from unwind.instrument_answer where id = $1';
const rowOf = async ({ id }: KeptFact) => (await rows(ONE, [id]))[0];
const dueFor = async () => MyHome.parse(await desk.mine()).checkIn;

test('[MEASURED-5] the phone is told what to ask now, and when each was answered last', async () => {
  const due = await dueFor();
  assert.equal(due?.moment, 'reassessment');
  const asked = due.asks.find(({ instrument }) => instrument === 'peg');
  assert.equal(asked?.since, '2026-02-07');
  assert.ok(due.asks.some(({ instrument }) => instrument === 'groc'));
});

test('[MEASURED-1] filed twice it stands once, scored, on the practice’s day, in its course of care', async () => {
  const fact = answered({ at: '2026-03-11T03:30:00Z' });
  for (const _ of [1, 2]) assert.ok((await desk.file(fact)).ok);
  const [row, ...more] = await rows(ONE, [fact.id]);
  assert.deepEqual([more.length, row?.['score'], row?.['by'], row?.['day']], [0, 5, 'client', '2026-03-10']);
  assert.ok(row?.['episode_id']);
  const due = await dueFor();
  assert.ok(due && !due.asks.some(({ instrument }) => instrument === 'peg'), 'it is asked no more');
});

test('[MEASURED-1] a clock that runs ahead puts nothing into the future', async () => {
  const fact = answered({ instrument: 'sleep', answers: { sleep: 7 }, at: '2031-01-01T00:00:00Z' });
  await desk.file(fact);
  assert.equal((await rowOf(fact))?.['day'], '2026-03-11');
});

test('[MEASURED-2] what is no answer is kept as a fact and is no row; too little is a row without a score', async () => {
  const strange = [
    answered({ instrument: 'a-later-one' }),
    answered({ answers: { pain: 40 } }),
    answered({ answers: 'none' }),
    answered({ moment: 'by-hand' }),
  ];
  const thin = answered({ answers: { pain: 5 } });
  const filed = await desk.file(...strange, thin);
  assert.ok(filed.ok && filed.value.acknowledged.length === 5);
  for (const fact of strange) assert.equal(await rowOf(fact), undefined);
  assert.equal((await rowOf(thin))?.['score'], null);
  const [kept] = await rows('select count(*)::int as n from unwind.own_fact where id = any($1)', [
    strange.map(({ id }) => id),
  ]);
  assert.equal(kept?.['n'], 4);
});

test('[MEASURED-3] by hand: checked, named, kept once, told with the course', async () => {
  const id = randomUUID();
  for (const _ of [1, 2]) {
    const told = await byHand({ id });
    assert.ok(told.ok && told.value.answer.score === 5 && told.value.answer.by === 'therapist');
  }
  const missing = await byHand({ answers: { pain: 6 } });
  assert.ok(!missing.ok && missing.refusal.why === 'missing');
  assert.deepEqual(
    missing.refusal.items.map(({ item }) => item),
    ['enjoyment', 'activity'],
  );
  const wrong = await byHand({ answers: { ...peg, pain: 11 } });
  assert.ok(!wrong.ok && wrong.refusal.why === 'not-an-answer' && wrong.refusal.items[0]?.item === 'pain');
  const blank = await byHand({ instrument: 'rmdq', answers: {} });
  assert.ok(!blank.ok && blank.refusal.why === 'none-ticked');
  assert.ok((await byHand({ instrument: 'rmdq', answers: {}, none: 'confirmed' })).ok);
  const total = await byHand({ instrument: 'gad7', answers: {}, total: 9 });
  assert.ok(total.ok && total.value.answer.score === 9);
  await assert.rejects(() => byHand({ at: homeNow.add({ hours: 1 }).toString() }), /still to come/u);
  await assert.rejects(() => byHand({}, askingAs(harbourCast.therapist, { practice: harbour.id })), NotHere);
  const room = courseRoom(fresh.database, desk.clock);
  const course = await room.clientCourse(
    called<Contract['clientCourse']>(askingAs(ines), { params: { client: samuel.id } }),
  );
  assert.ok(course.ok);
  assert.ok(ClientCourse.parse(course.value).answers.some((one) => one.id === id));
});

const tasksOf = (client: string) =>
  rows('select kind from unwind.safety_task where client_id = $1 and closed_at is null', [client]);

test('[MEASURED-4] a ninth item above 0 opens its safety task, and the phone’s PHQ-2 is an answer to the screening', async () => {
  const phq9 = Object.fromEntries(Array.from({ length: 9 }, (_, place) => [`phq-${place + 1}`, 1]));
  assert.deepEqual(await tasksOf(samuel.id), []);
  assert.ok((await byHand({ instrument: 'phq9', answers: phq9 })).ok);
  assert.deepEqual(await tasksOf(samuel.id), [{ kind: 'item-9' }]);
  const fact = answered({
    instrument: 'phq2',
    answers: { 'phq-1': 3, 'phq-2': 2 },
    at: '2026-03-11T15:55:00Z',
  });
  for (const _ of [1, 2]) await desk.file(fact);
  const said = await rows(
    `select item, value, given_by, source from unwind.answer
     where client_id = $1 and item like 'phq-%' and at = $2 order by item`,
    [ruth.id, fact.at],
  );
  assert.deepEqual(said, [
    { item: 'phq-1', value: 3, given_by: 'client', source: 'own' },
    { item: 'phq-2', value: 2, given_by: 'client', source: 'own' },
  ]);
  const [decided] = await rows(
    'select screening from unwind.decision where client_id = $1 order by position desc limit 1',
    [ruth.id],
  );
  assert.match(JSON.stringify(decided?.['screening']), /phq-9-due/u);
});

const asker = ({ id, role }: { id: string; role: string }, practice: string = stillPoint.id): Asker => ({
  called: role,
  role: 'unwind_app',
  settings: { 'unwind.practice': practice, 'unwind.member': id, 'unwind.role': role },
  sees: [],
});

test('[MEASURED-6] the front desk sees nothing, a client the own answers, and nobody another practice’s', async () => {
  const all = 'select from unwind.instrument_answer';
  const others = `${all} where client_id <> '${ruth.id}'`;
  const mine = `insert into unwind.instrument_answer (practice_id, client_id, id, instrument, instrument_version, moment,
    measured_at, day, answers, by, filed_by) values ('${stillPoint.id}', '${ruth.id}', gen_random_uuid(), 'peg', 1,
    'by-hand', now(), current_date, '{}', 'client', '${ruthHerself.id}')`;
  await fresh.asSuperuser(async (su) => {
    assert.equal(await tried(su, asker(theo), all), 'no rows');
    assert.equal(await tried(su, asker(harbourCast.owner, harbour.id), all), 'no rows');
    assert.equal(await tried(su, asker(ruthHerself), all), 'done');
    assert.equal(await tried(su, asker(ruthHerself), others), 'no rows');
    assert.equal(await tried(su, asker(ruthHerself), mine), '42501');
    assert.equal(await tried(su, asker(maren), mine), '42501', 'in another’s name');
    assert.equal(await tried(su, asker(maren), `${all} for update`), '42501');
  });
});
