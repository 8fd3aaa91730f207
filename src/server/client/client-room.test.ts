import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ClientFile, type ClientDetails } from '#contract/client.ts';
import type { Contract } from '#contract/contract.ts';
import { TodayPack } from '#contract/diary.ts';
import { leila, maren, ruth, ruthHerself, theo } from '#server/demo/cast.ts';
import { enterVisits } from '#server/diary/diary.ts';
import { diaryRoom } from '#server/diary/diary-room.ts';
import { courseRoom } from '#server/plan/course-room.ts';
import { practiceRoom } from '#server/practice/practice-room.ts';
import { AppointmentId, ClientId } from '#domain/base/ids.ts';
import { fixedId } from '#server/demo/fixed-id.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo } from '#test/database.ts';
import { clientRoom } from './client-room.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');
const clock = { now: () => now };

test('[FILE-1] a file opened again stays as it is, and other details are refused', async (t) => {
  const { rooms } = await practice(t);
  const add = (details: ClientDetails) =>
    rooms.addClient(called<Contract['addClient']>(askingAs(theo), { body: { id: ruth.id, details } }));
  assert.deepEqual(await add(ruth.details), { ok: true, value: { id: ruth.id } });
  for (const other of [{ name: 'Somebody else' }, { bornOn: null }, { address: 'Elsewhere' }]) {
    const again = await add({ ...ruth.details, ...other });
    assert.deepEqual(again, { ok: false, refusal: { reason: 'id-in-use' } });
  }
  const file = await rooms.clientFile(
    called<Contract['clientFile']>(askingAs(theo), { params: { client: ruth.id } }),
  );
  assert.ok(file.ok);
  assert.deepEqual(file.value.read().details, ruth.details);
});

test('[FILE-6] a day of birth that is still to come is refused at its field', async (t) => {
  const { rooms } = await practice(t);
  const id = fixedId(ClientId, 'born today');
  const add = (bornOn: string) =>
    rooms.addClient(
      called<Contract['addClient']>(askingAs(theo), { body: { id, details: { ...ruth.details, bornOn } } }),
    );
  const change = (bornOn: string) => {
    const body = { version: 1, details: { ...ruth.details, bornOn } };
    return rooms.changeClient(
      called<Contract['changeClient']>(askingAs(theo), { params: { client: ruth.id }, body }),
    );
  };
  const refusal = { name: 'Malformed', path: 'details.bornOn', message: /still to come/ };
  // It is the 12th already on Kiritimati.
  await assert.rejects(add('2026-03-13'), refusal);
  await assert.rejects(change('2062-03-11'), refusal);
  assert.ok((await add('2026-03-12')).ok);
  assert.ok((await change('2026-03-11')).ok);
});

test('[FILE-2] details and plans are changed from the version that was read', async (t) => {
  const { rooms } = await practice(t);
  const params = { client: ruth.id };
  const change = (version: number, phone: string) =>
    rooms.changeClient(
      called<Contract['changeClient']>(askingAs(theo), {
        params,
        body: { version, details: { ...ruth.details, phone } },
      }),
    );
  assert.deepEqual(await change(1, '1'), { ok: true, value: { version: 2 } });
  const refused = await change(1, '2');
  assert.ok(!refused.ok);
  assert.equal(refused.refusal.now.details.phone, '1');

  const plan = (version: number, goal: string) =>
    rooms.changePlan(
      called<Contract['changePlan']>(askingAs(maren), {
        params,
        body: { version, plan: { ...ruth.plan, goal } },
      }),
    );
  const both = await Promise.all([plan(1, 'one'), plan(1, 'other')]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  const lost = both.find(({ ok }) => !ok);
  assert.ok(lost && !lost.ok && lost.refusal.version === 2);
});

test('[FILE-3] clients are found by a part of name, mail address or telephone number', async (t) => {
  const { rooms } = await practice(t);
  const find = async (search: string) => {
    const found = await rooms.clients(called<Contract['clients']>(askingAs(theo), { query: { search } }));
    assert.ok(found.ok);
    return found.value.clients.map(({ name }) => name);
  };
  assert.deepEqual(await find('alder'), ['Ruth Alder']);
  assert.deepEqual(await find('leila@'), ['Leila Haddad']);
  assert.deepEqual(await find('773 555-0163'), ['Leila Haddad']);
  assert.deepEqual(await find('%'), []);
  assert.equal((await find('')).length, 9);
});

test('[FILE-4] a client sees her own visits, with the therapist’s name', async (t) => {
  const { rooms } = await practice(t);
  const mine = await rooms.myVisits(called<Contract['myVisits']>(askingAs(ruthHerself), {}));
  assert.ok(mine.ok);
  assert.equal(mine.value.name, 'Ruth Alder');
  assert.equal(mine.value.visits.length, 5);
  assert.ok(mine.value.visits.every(({ therapistName }) => therapistName === 'Maren Holt'));
});

test('[FILE-5] a file reads by the contract, whatever is written in it', async (t) => {
  const { database, rooms } = await practice(t);
  const odd = String.raw`"quoted", \back\ & </script> {"id":1}` + '\n\t\u2028\u0001 Zoë 🌿';
  const details = { ...leila.details, name: odd, address: odd, bornOn: null };
  await database.write(askingAs(maren), async (tables) => {
    await tables.updateTable('member').set({ name: odd }).where('id', '=', maren.id).execute();
    await enterVisits(tables, [{ ...night('odd', '2026-03-08T00:00'), service: odd }]);
  });
  const read = async (client: ClientId): Promise<ClientFile> => {
    const call = called<Contract['clientFile']>(askingAs(theo), { params: { client } });
    const file = await rooms.clientFile(call);
    assert.ok(file.ok);
    return ClientFile.parse(JSON.parse(file.value.text));
  };
  await rooms.changeClient(
    called<Contract['changeClient']>(askingAs(theo), {
      params: { client: leila.id },
      body: { version: 1, details },
    }),
  );
  const { visits, ...file } = await read(leila.id);
  assert.deepEqual(file, { id: leila.id, version: 2, details });
  assert.deepEqual(
    visits.filter(({ service }) => service === odd),
    [
      {
        id: fixedId(AppointmentId, 'odd'),
        startsAt: '2026-03-08T06:00:00.000Z',
        minutes: 30,
        service: odd,
        therapist: maren.id,
        therapistName: odd,
        status: 'booked',
      },
    ],
  );
  assert.deepEqual(
    visits
      .map(({ startsAt }) => startsAt)
      .toSorted()
      .toReversed(),
    visits.map(({ startsAt }) => startsAt),
  );
  const id = fixedId(ClientId, 'never seen');
  await rooms.addClient(called<Contract['addClient']>(askingAs(theo), { body: { id, details } }));
  assert.deepEqual((await read(id)).visits, []);
});

test('[TODAY-1][TODAY-3] a day of the practice has 23 hours in March, and a therapist one visit at a time', async (t) => {
  const { database } = await practice(t);
  const enter = (...visits: ReturnType<typeof night>[]) =>
    database.write(askingAs(theo), (tables) => enterVisits(tables, visits));
  // Clocks go forward on Sunday, 8 March 2026 at two in the morning.
  await enter(night('a', '2026-03-08T00:00'), night('b', '2026-03-08T23:30'), night('c', '2026-03-09T00:00'));
  const room = diaryRoom(database, clock);
  const day = await room.diary(
    called<Contract['diary']>(askingAs(theo), { query: { from: '2026-03-08', to: '2026-03-08' } }),
  );
  assert.ok(day.ok);
  assert.deepEqual(
    day.value.entries.map(({ startsAt }) => startsAt),
    ['2026-03-08T06:00:00.000Z', '2026-03-09T04:30:00.000Z'],
  );
  assert.equal(await enter(night('d', '2026-03-08T23:45')), 'taken');
});

test('[TODAY-2][CERT-17] the pack for today holds the therapist’s own visits, plans and last visits', async (t) => {
  const { database } = await practice(t);
  const today = await diaryRoom(database, clock).today(called<Contract['today']>(askingAs(maren), {}));
  assert.ok(today.ok);
  const pack = TodayPack.parse(JSON.parse(today.value.text));
  assert.equal(pack.date, '2026-03-11');
  assert.equal(pack.redeemsOffline.upTo, 0, 'nothing is risked before the owner says so');
  assert.deepEqual(
    pack.entries.map(({ clientName }) => clientName),
    ['Leila Haddad', 'Ruth Alder', 'George Pruitt'],
  );
  assert.deepEqual(
    pack.clients.map(({ details }) => details.name),
    ['George Pruitt', 'Leila Haddad', 'Ruth Alder'],
  );
  const george = pack.clients[0];
  assert.equal(george?.plan?.limits.highestPressure, 2);
  assert.ok(george.lastVisit);
});

test('[PRACTICE-1] the owner reads the audit trail newest first', async (t) => {
  const { database, rooms } = await practice(t);
  await rooms.clientFile(
    called<Contract['clientFile']>(askingAs(maren, { action: 'clientFile' }), {
      params: { client: ruth.id },
    }),
  );
  const { auditTrail } = practiceRoom(database, {
    demo: false,
    links: { secret: 'a secret', address: () => '' },
  });
  const page = async (before?: number) => {
    const query = before === undefined ? {} : { before };
    const trail = await auditTrail(called<Contract['auditTrail']>(askingAs(maren), { query }));
    assert.ok(trail.ok);
    return trail.value.entries;
  };
  const [newest, next] = await page();
  assert.equal(newest?.action, 'clientFile');
  assert.match(newest.hash, /^[0-9a-f]{64}$/);
  assert.deepEqual((await page(newest.position))[0], next);
});

/** A visit of Leila’s with Maren at this hour of Chicago. */
const night = (id: string, at: string) => ({
  id: fixedId(AppointmentId, id),
  client: leila.id,
  therapist: maren.id,
  startsAt: Temporal.ZonedDateTime.from(`${at}[America/Chicago]`).toInstant(),
  minutes: 30,
  service: 'test',
  status: 'booked' as const,
});

async function practice(t: TestContext) {
  const { database } = await freshDemo(t, now);
  return { database, rooms: { ...clientRoom(database, clock), ...courseRoom(database, clock) } };
}
