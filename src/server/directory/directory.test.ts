import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { HoldId, ServiceId } from '#domain/base/ids.ts';
import { pointOf } from '#domain/directory/distance.ts';
import type { Listing } from '#domain/directory/listing.ts';
import { ines, maren, stillPoint } from '#server/demo/cast.ts';
import { locations, services } from '#server/demo/cast-scheduling.ts';
import type { Database } from '#server/database/database.ts';
import { freeTimesOf } from '#server/scheduling/free-times-of.ts';
import { holdTime } from '#server/scheduling/hold-time.ts';
import { askingAs, harbour } from '#test/cast.ts';
import { freshDemo, type FreshDatabase } from '#test/database.ts';
import { bookFirst, deeds } from '#test/directory-deeds.ts';
import { findPractices, refreshPractice } from './find-practices.ts';
import { keepListing, readListing } from './listing-shelf.ts';
import { refreshDays } from './refresh-days.ts';
import { searchDirectory, type Wanted } from './search.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');
const chicago = { latitude: 41.85, longitude: -87.65 };
const wanted: Wanted = {
  from: chicago,
  withinKm: 25,
  service: '',
  language: '',
  freeBefore: null,
  first: 'nearest',
  page: 0,
  now,
};
const listing: Listing = {
  listed: true,
  town: 'Chicago',
  place: locations[0]?.place ?? null,
  languages: ['en', 'es'],
  words: '',
};
const owner = askingAs(maren);

test('the directory of one server', async (t) => {
  const fresh = await freshDemo(t, now);
  const { database } = fresh;

  await t.test('[DIRECTORY-1] a practice is found only while it chose so and is published', async () => {
    assert.deepEqual(await namesFound(database), [stillPoint.name]);
    assert.equal((await howListed(database)).summedUpAt, '2026-03-11T16:00:00.000Z', 'told to its owner');
    await list(database, { ...listing, listed: false });
    assert.deepEqual(await namesFound(database), []);
    assert.equal((await howListed(database)).summedUpAt, null);
    await list(database, { ...listing, place: null });
    assert.deepEqual(await namesFound(database), []);
    await list(database, listing);
    assert.deepEqual(await namesFound(database), [stillPoint.name]);
    await publish(fresh, 'no');
    assert.deepEqual(
      (await searchDirectory(database.identity, wanted)).practices,
      [],
      'gone at once, without anybody summing up',
    );
    await publish(fresh, 'yes');
    const [found] = (await findPractices(database, wanted)).practices;
    assert.deepEqual(
      found?.services.map(({ service }) => service).toSorted(),
      Object.values(services)
        .map(({ name }) => name)
        .toSorted(),
    );
    assert.doesNotMatch(JSON.stringify(found), /Maren|Ines|Ruth/);
  });

  await t.test('[DIRECTORY-2] what is shown can be booked, after whatever was done', async () => {
    for (const [what, deed] of Object.entries(deeds)) {
      await deed(fresh, now);
      assert.equal(await isMarked(fresh), true, `${what} leaves a mark`);
      const before = await searchDirectory(database.identity, wanted);
      assert.ok(
        before.practices.every(
          ({ stale, services: shown }) => stale && shown.every((one) => one.firstFree === null),
        ),
        `${what}: no time is shown before it is summed up`,
      );
      await assertShownIsFree(database, what);
    }
  });

  await t.test('[DIRECTORY-2] a hold that runs out gives its time back by itself', async () => {
    const first = (await firstOffered(database, services.half.id)) ?? assert.fail('nothing is free');
    const held = await database.unaudited.write(owner, (tables) =>
      holdTime(tables, {
        id: HoldId.parse(randomUUID()),
        kind: 'filling',
        service: services.half.id,
        startsAt: Temporal.Instant.from(first),
        minutesToKeep: 10,
        now,
      }),
    );
    assert.ok(held.ok);
    await assertShownIsFree(database, 'held');
    const later = now.add({ minutes: 11 });
    assert.equal((await searchDirectory(database.identity, { ...wanted, now: later })).stale.length, 1);
    await assertShownIsFree(database, 'run out', later);
  });

  await t.test('[DIRECTORY-3] a booking beside the summing up leaves its mark', async () => {
    await findPractices(database, wanted);
    const summedUp = Promise.withResolvers<void>();
    const booked = Promise.withResolvers<void>();
    const summing = database.unaudited.write(owner, async (tables) => {
      await refreshDays(tables, { now });
      summedUp.resolve();
      await booked.promise;
    });
    await summedUp.promise;
    await bookFirst(database, { service: services.hour.id, therapist: ines.id, now }).finally(booked.resolve);
    await summing;
    assert.equal(await isMarked(fresh), true);
    await assertShownIsFree(database, 'booked beside');
  });

  await t.test('[DIRECTORY-3] a practice becomes listed only after what is under way', async () => {
    await list(database, { ...listing, listed: false });
    const changed = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const order: string[] = [];
    const change = database.unaudited.write(owner, async (tables) => {
      await sql`update unwind.practice set name = ${stillPoint.name}`.execute(tables);
      changed.resolve();
      await goOn.promise;
      order.push('changed');
    });
    await changed.promise;
    const listed = list(database, listing).then(() => order.push('listed'));
    setTimeout(goOn.resolve, 200);
    await Promise.all([change, listed]);
    assert.deepEqual(order, ['changed', 'listed']);
    await assertShownIsFree(database, 'listed anew');
  });

  await t.test('[DIRECTORY-4] a search goes by distance, service, language and first free time', async () => {
    await findableElsewhere(fresh);
    const names = async (more: Partial<Wanted>) =>
      (await findPractices(database, { ...wanted, withinKm: 100, ...more })).practices.map(
        ({ name }) => name,
      );
    assert.deepEqual(await names({}), [stillPoint.name, harbour.name]);
    assert.deepEqual(await names({ withinKm: 10 }), [stillPoint.name]);
    assert.deepEqual(await names({ first: 'soonest' }), [harbour.name, stillPoint.name]);
    assert.deepEqual(await names({ language: 'es' }), [stillPoint.name]);
    assert.deepEqual(await names({ service: 'DEEP struct' }), [stillPoint.name]);
    assert.deepEqual(await names({ service: '100%' }), []);
    assert.deepEqual(await names({ freeBefore: now.add({ hours: 2 }) }), [harbour.name]);
    assert.deepEqual(await names({ page: 1 }), []);
    const found = await findPractices(database, { ...wanted, withinKm: 100 });
    assert.ok(Math.abs((found.practices[0]?.kilometres ?? 0) - 8.4) < 0.2);
  });

  await t.test(
    '[DIRECTORY-5] of many changed practices a few are summed up at once, and the others show no time',
    async () => {
      const others = await manyChanged(fresh, 20);
      const found = await searchDirectory(database.identity, wanted);
      assert.equal(found.stale.length, 8);
      assert.ok(
        found.practices.filter(({ stale }) => stale).every((one) => one.services[0]?.firstFree === null),
      );
      for (const practice of others) await refreshPractice(database, practice, now);
      assert.deepEqual((await searchDirectory(database.identity, wanted)).stale, []);
    },
  );
});

const list = (database: Database, how: Listing): Promise<void> =>
  database.unaudited.write(owner, (tables) => keepListing(tables, how));

const howListed = (database: Database) => database.unaudited.read(owner, readListing);

const publish = (fresh: FreshDatabase, published: 'yes' | 'no') =>
  fresh.database.unaudited.write(owner, (tables) =>
    sql`update unwind.practice set published = ${published === 'yes'}`.execute(tables),
  );

const namesFound = async (database: Database): Promise<string[]> =>
  (await findPractices(database, wanted)).practices.map(({ name }) => name);

/** What the directory shows first of each service is what the engine offers first now: no more and no less. */
async function assertShownIsFree(database: Database, what: string, at = now): Promise<void> {
  const { practices } = await findPractices(database, { ...wanted, now: at });
  const shown = practices.find(({ practice }) => practice === stillPoint.id);
  assert.ok(shown && !shown.stale, what);
  for (const { id, firstFree } of shown.services) {
    assert.equal(firstFree, await firstOffered(database, id, at), `${what}: ${id}`);
  }
}

const firstOffered = async (database: Database, service: string, at = now): Promise<string | null> => {
  const [first] = await database.unaudited.read(owner, (tables) =>
    freeTimesOf(tables, {
      service: ServiceId.parse(service),
      from: at,
      to: at.add({ hours: 28 * 24 }),
      now: at,
    }),
  );
  return first ? Temporal.Instant.from(first.startsAt).toString({ smallestUnit: 'millisecond' }) : null;
};

/** Marked in the very transaction that changed it. */
const isMarked = (fresh: FreshDatabase): Promise<boolean> =>
  fresh.asSuperuser(async (su) => {
    const { rowCount } = await su.query('select from unwind.free_mark where practice_id = $1', [
      stillPoint.id,
    ]);
    return (rowCount ?? 0) > 0;
  });

/** A practice 60 km to the north, free in an hour. */
const findableElsewhere = (fresh: FreshDatabase): Promise<void> =>
  addFindable(fresh, { id: harbour.id, name: harbour.name, latitude: 42.38, until: '1 hour' });

async function manyChanged(fresh: FreshDatabase, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids)
    await addFindable(fresh, { id, name: `Practice ${id}`, latitude: 41.86, until: '1 hour' });
  await fresh.asSuperuser((su) =>
    su.query('insert into unwind.free_mark (practice_id) select unnest($1::uuid[])', [ids]),
  );
  return ids;
}

type Added = { id: string; name: string; latitude: number; until: string };

async function addFindable(fresh: FreshDatabase, { id, name, latitude, until }: Added): Promise<void> {
  const place = [...pointOf({ latitude, longitude: -87.65 })];
  await fresh.asSuperuser(async (su) => {
    await su.query(`insert into unwind.practice (id, name, zone) values ($1, $2, 'UTC')`, [id, name]);
    await su.query(
      `insert into unwind.findable (practice_id, id, name, address, town, words, zone, currency, languages, service, minutes,
         price, place, starts, untils, look_again_at, as_of)
       values ($1, gen_random_uuid(), $2, '/at/some', '', '', 'UTC', 'USD', '{en}', 'Release', 60, 9000, cube($3::float8[]),
         array[$4::timestamptz + $5::interval], array[$4::timestamptz + $5::interval], $4::timestamptz + interval '6 hours', $4)`,
      [id, name, place, now.toString(), until],
    );
  });
}
