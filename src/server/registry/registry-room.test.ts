import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { ClientResearch, type MyResearch, PracticeRegistry } from '#contract/registry.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { Asking } from '#server/database/database.ts';
import { NotHere } from '#server/http/handler.ts';
import { called } from '#test/builders.ts';
import { giveCaseload, type Group } from '#test/caseload.ts';
import { freshDatabase, wholeFile, type FreshDatabase } from '#test/database.ts';
import { addMember, addPractice } from '#test/practice.ts';
import { registryRoom } from './registry-room.ts';

let fresh: FreshDatabase;
let room: ReturnType<typeof registryRoom>;
before(async () => {
  fresh = await freshDatabase(wholeFile);
  room = registryRoom(fresh.database);
});

const group = (indication: string, people: number, rest: Partial<Group> = {}): Group => ({
  indication,
  instrument: 'nprs-average',
  people,
  measured: people,
  agreed: 0,
  ...rest,
});

async function practiceWith(groups: readonly Group[]): Promise<Asking> {
  const asking = await addPractice(fresh.database);
  await fresh.asSuperuser((su) => giveCaseload(su, asking, groups));
  return asking;
}

async function registryOf(asking: Asking): Promise<PracticeRegistry> {
  const answer = await room.practiceRegistry(called<Contract['practiceRegistry']>(asking, {}));
  assert.ok(answer.ok);
  return PracticeRegistry.parse(answer.value);
}

async function exportOf(asking: Asking) {
  const answer = await room.researchExport(called<Contract['researchExport']>(asking, {}));
  assert.ok(answer.ok);
  const [csv = '', dictionary = '{}'] = answer.value.files.map(({ base64 }) =>
    Buffer.from(base64, 'base64').toString(),
  );
  const [head = [], ...rows] = csv.split('\r\n').map((line) => line.split(','));
  return { ...answer.value, csv, dictionary, head, rows: rows.slice(0, -1) };
}

test('[REGISTRY-8] change with its interval, responders, completion and dropout of those whose care ended; below ten people dots', async () => {
  const asking = await practiceWith([group('neck-pain', 40, { measured: 20 }), group('low-back-pain', 9)]);
  const { lines, words } = await registryOf(asking);
  assert.match(words, /^Change, not effect of treatment/);
  const [neck, back] = lines;
  assert.ok(neck?.shown.kind === 'figures');
  assert.deepEqual([neck.indication, neck.people, neck.running], ['neck-pain', 40, 4]);
  assert.deepEqual([neck.completed?.count, neck.completed?.of, neck.droppedOut?.count], [28, 36, 8]);
  assert.deepEqual([neck.measured?.count, neck.measured?.of], [20, 40]);
  assert.deepEqual([neck.shown.responders.count, neck.shown.responders.of], [10, 20]);
  assert.ok(Math.abs(neck.shown.change + 1.5) < 1e-9 && Math.abs(neck.shown.before - 6.95) < 1e-9);
  // Twenty changes of 0, -1, -2 and -3, five of each: SD 1.147079, t(0.975, 19) 2.093024.
  assert.ok(Math.abs((neck.shown.interval?.lower ?? 0) + 2.0368493) < 1e-6);
  const { effect } = neck.shown;
  // d_z = -1.5 / 1.1470787; J(19) = 0.9599104.
  assert.ok(effect && Math.abs(effect.dz + 1.3076697) < 1e-6);
  assert.ok(Math.abs(effect.gz / effect.dz - 0.9599104) < 1e-6);
  assert.ok(
    effect.interval.lower < effect.gz && effect.gz < effect.interval.upper && effect.interval.upper < 0,
  );
  assert.ok(back?.shown.kind === 'dots');
  assert.equal(back.shown.dots.length, 9);
  assert.deepEqual(back.shown.dots[0], [6, 3]);
  assert.equal(JSON.stringify(lines).includes(asking.member), false, 'nobody who treats is named');
});

test('[REGISTRY-8] nobody yet is an empty list', async () => {
  assert.deepEqual((await registryOf(await addPractice(fresh.database))).lines, []);
});

test('[REGISTRY-7] owner and therapists of the practice read it, each look in the audit trail; nobody else finds a row', async () => {
  const owner = await practiceWith([group('neck-pain', 12)]);
  const therapist = await addMember(fresh.database, owner.practice, 'therapist');
  assert.equal((await registryOf(therapist)).lines.length, 1);
  for (const other of [
    await addMember(fresh.database, owner.practice, 'front-desk'),
    await addMember(fresh.database, owner.practice, 'client'),
    await addPractice(fresh.database),
  ])
    assert.deepEqual((await registryOf(other)).lines, []);
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ actor_id: string }>('select actor_id from unwind.audit_entry where practice_id = $1', [
      owner.practice,
    ]),
  );
  assert.ok(rows.some(({ actor_id: id }) => id === therapist.member));
});

test('[REGISTRY-7] not even the app writes a summary', async () => {
  const owner = await practiceWith([group('neck-pain', 12)]);
  for (const statement of [
    'update unwind.registry_summary set responders = 12',
    'delete from unwind.registry_outcome',
    `select unwind.sum_up_practice('${owner.practice}')`,
  ])
    await assert.rejects(fresh.pool('unwind_app').query(statement), { code: '42501' }, statement);
});

test('[REGISTRY-9] only who agreed leaves, without name and day: weeks from the start, ages by ten years', async () => {
  const asking = await practiceWith([
    group('neck-pain', 40, { agreed: 25 }),
    group('low-back-pain', 20, { agreed: 6 }),
  ]);
  const { rows, head, people, heldBack, csv, dictionary } = await exportOf(asking);
  assert.deepEqual([people, heldBack, rows.length], [31, 0, 31]);
  const cell = (row: readonly string[], name: string): string | undefined => row[head.indexOf(name)];
  assert.doesNotMatch(csv, /Client|20\d\d-|19\d\d/u);
  const [first] = rows.filter((row) => cell(row, 'indication') === 'neck-pain');
  assert.ok(first);
  for (const [name, value] of [
    ['measure', 'nprs-average'],
    ['first_week', '0'],
    ['last_week', '8'],
  ] as const)
    assert.equal(cell(first, name), value, name);
  const bands = new Set(rows.map((row) => cell(row, 'age_band')));
  assert.ok(bands.has('60 to 69') && bands.has('50 to 59'));
  const { columns } = JSON.parse(dictionary) as { columns: { name: string; meaning: string }[] };
  assert.deepEqual(
    columns.map(({ name }) => name),
    head,
  );
});

test('[REGISTRY-9] nobody who agreed is nobody who leaves', async () => {
  const { files, people } = await exportOf(await practiceWith([group('neck-pain', 12)]));
  assert.deepEqual([files, people], [[], 0]);
});

const askBack = (as: Asking) => room.withdrawResearch(called<Contract['withdrawResearch']>(as, {}));

/** Somebody of the practice who signed the research text, signed in: her way to take it back, and to sign once more. */
async function somebodyWhoAgreed(owner: Asking) {
  const asking = await addMember(fresh.database, owner.practice, 'client');
  await fresh.asSuperuser((su) =>
    su.query(
      `update unwind.client c set user_id = m.user_id from unwind.member m
       where m.id = $2 and c.practice_id = $1
         and c.id = (select min(s.client_id::text)::uuid from unwind.consent s where s.practice_id = $1)`,
      [owner.practice, asking.member],
    ),
  );
  const withdraw = async (): Promise<MyResearch> => {
    const answer = await askBack(asking);
    assert.ok(answer.ok);
    return answer.value.research;
  };
  const signAgain = () =>
    fresh.asSuperuser((su) =>
      su.query(
        `insert into unwind.consent (practice_id, client_id, id, intake_id, text, version, language, title, words, signer,
           signed_as, signed_at)
         select s.practice_id, s.client_id, gen_random_uuid(), s.intake_id, s.text, s.version, s.language, s.title, s.words,
           s.signer, s.signed_as, clock_timestamp()
         from unwind.consent s join unwind.client c on c.id = s.client_id
         join unwind.member m on m.user_id = c.user_id and m.id = $1
         order by s.signed_at limit 1`,
        [asking.member],
      ),
    );
  return { withdraw, signAgain };
}

test('[REGISTRY-11] signed she is in an export; taken back, nothing of hers is in the next one', async () => {
  const owner = await practiceWith([group('neck-pain', 12, { agreed: 12 })]);
  const { withdraw } = await somebodyWhoAgreed(owner);
  const full = await exportOf(owner);
  assert.deepEqual([full.people, full.heldBack], [12, 0]);
  assert.equal((await withdraw())?.agrees, false);
  const after = await exportOf(owner);
  assert.deepEqual([after.people, after.heldBack], [11, 0]);
});

test('[REGISTRY-11] one of five taken back leaves four, who do not leave the practice', async () => {
  const owner = await practiceWith([group('neck-pain', 9, { agreed: 5 })]);
  const { withdraw } = await somebodyWhoAgreed(owner);
  assert.equal((await exportOf(owner)).people, 5);
  await withdraw();
  const { people, heldBack, files } = await exportOf(owner);
  assert.deepEqual([people, heldBack, files], [0, 4, []]);
});

test('[REGISTRY-12] taken back twice is taken back once; signed again counts again, and can be taken back again', async () => {
  const owner = await practiceWith([group('neck-pain', 9, { agreed: 5 })]);
  const { withdraw, signAgain } = await somebodyWhoAgreed(owner);
  const first = await withdraw();
  assert.deepEqual(await withdraw(), first);
  await signAgain();
  assert.equal((await exportOf(owner)).people, 5);
  const again = await withdraw();
  assert.ok(first && again && again.since > first.since);
  assert.equal((await exportOf(owner)).people, 0);
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ signed: number; withdrawn: number }>(
      `select (select count(*)::int from unwind.consent where practice_id = $1) as signed,
         (select count(*)::int from unwind.consent_withdrawal where practice_id = $1) as withdrawn`,
      [owner.practice],
    ),
  );
  assert.deepEqual(rows, [{ signed: 6, withdrawn: 2 }], 'what was signed and what was taken back both stay');
});

test('[REGISTRY-11] nobody takes back for another; who never signed has nothing to take back', async () => {
  const owner = await practiceWith([group('neck-pain', 9, { agreed: 5 })]);
  await somebodyWhoAgreed(owner);
  const stranger = await addMember(fresh.database, owner.practice, 'client');
  for (const as of [stranger, owner]) await assert.rejects(askBack(as), NotHere);
  await fresh.asSuperuser((su) =>
    su.query(
      `update unwind.client c set user_id = m.user_id from unwind.member m
       where m.id = $2 and c.practice_id = $1 and c.name = 'Client 8'`,
      [owner.practice, stranger.member],
    ),
  );
  const answer = await askBack(stranger);
  assert.ok(answer.ok);
  assert.equal(answer.value.research, null);
  assert.equal((await exportOf(owner)).people, 5);
});

const noteFor = async (
  as: Asking,
  client: ClientId,
  said: Partial<BodyOf<Contract['noteWithdrawal']>> = {},
) =>
  room.noteWithdrawal(
    called<Contract['noteWithdrawal']>(as, {
      params: { client },
      body: { saidOn: today(), how: 'phone', words: 'Rather not.', ...said },
    }),
  );
/** In the practice's zone. */
const today = (): string => Temporal.Now.plainDateISO('UTC').toString();

async function anyClient(owner: Asking): Promise<ClientId> {
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ id: ClientId }>(
      `select coalesce(min(s.client_id::text), min(c.id::text)) as id from unwind.client c
       left join unwind.consent s on s.client_id = c.id where c.practice_id = $1`,
      [owner.practice],
    ),
  );
  return rows[0]?.id ?? assert.fail();
}

/** The research text of a client as if it had been signed then and arrived now. */
const signedAt = (client: ClientId, at: string) =>
  fresh.asSuperuser((su) =>
    su.query(
      `insert into unwind.consent (practice_id, client_id, id, intake_id, text, version, language, title, words, signer, signed_as,
         signed_at)
       select s.practice_id, s.client_id, gen_random_uuid(), s.intake_id, s.text, s.version, s.language, s.title, s.words,
         s.signer, s.signed_as, $2 from unwind.consent s where s.client_id = $1 limit 1`,
      [client, at],
    ),
  );

test('[REGISTRY-13] front desk or therapist notes that a client took it back; who, when and how stay, in the audit trail too', async () => {
  const owner = await practiceWith([group('neck-pain', 9, { agreed: 5 })]);
  const desk = await addMember(fresh.database, owner.practice, 'front-desk');
  const client = await anyClient(owner);
  const read = await room.clientResearch(called<Contract['clientResearch']>(desk, { params: { client } }));
  assert.ok(read.ok && read.value.research?.agrees === true && read.value.withdrawals.length === 0);
  const noted = await noteFor({ ...desk, action: 'noteWithdrawal' }, client);
  assert.ok(noted.ok);
  const { research, withdrawals } = ClientResearch.parse(noted.value);
  assert.equal(research?.agrees, false);
  assert.deepEqual(
    withdrawals.map(({ how, words, by }) => [how, words, by]),
    [['phone', 'Rather not.', desk.actor]],
  );
  assert.equal((await exportOf(owner)).people, 0, 'four are too few');
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ action: string }>('select action from unwind.audit_entry where actor_id = $1', [desk.member]),
  );
  assert.ok(rows.some(({ action }) => action === 'noteWithdrawal'));
});

test('[REGISTRY-13] a day that is still to come is refused; a client takes back by her own door, and nobody elsewhere', async () => {
  const owner = await practiceWith([group('neck-pain', 9, { agreed: 5 })]);
  const client = await anyClient(owner);
  const saidOn = Temporal.PlainDate.from(today()).add({ days: 2 }).toString();
  assert.deepEqual(await noteFor(owner, client, { saidOn }), {
    ok: false,
    refusal: { reason: 'still-to-come' },
  });
  const herself = await addMember(fresh.database, owner.practice, 'client');
  await assert.rejects(noteFor(herself, client));
  await assert.rejects(noteFor(await addPractice(fresh.database), client), NotHere);
  assert.equal((await exportOf(owner)).people, 5);
});

test('[REGISTRY-12] [REGISTRY-13] what was signed before it was taken back does not count, even if it arrives later; signed after it does', async () => {
  const owner = await practiceWith([group('neck-pain', 9, { agreed: 5 })]);
  const client = await anyClient(owner);
  await noteFor(owner, client);
  await signedAt(client, Temporal.Now.instant().subtract({ hours: 3 }).toString());
  assert.equal((await exportOf(owner)).people, 0);
  await signedAt(client, Temporal.Now.instant().add({ seconds: 5 }).toString());
  assert.equal((await exportOf(owner)).people, 5);
});

test('[REGISTRY-13] said of somebody whose signature has not come yet, it holds against that signature', async () => {
  const owner = await practiceWith([group('neck-pain', 9)]);
  const noted = await noteFor(owner, await anyClient(owner));
  assert.ok(noted.ok);
  assert.equal(noted.value.research, null);
  assert.equal(noted.value.withdrawals.length, 1);
});

test('[REGISTRY-10] a group under five stays, and another with it where the sum would give it away', async () => {
  const asking = await practiceWith([
    group('neck-pain', 12, { agreed: 12 }),
    group('low-back-pain', 12, { agreed: 4 }),
    group('migraine', 12, { agreed: 7 }),
  ]);
  const { people, heldBack, csv } = await exportOf(asking);
  assert.deepEqual([people, heldBack], [12, 11]);
  assert.doesNotMatch(csv, /low-back|migraine/u);
});
