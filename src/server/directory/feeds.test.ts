import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import type { JobHelpers } from 'graphile-worker';
import { Feed, SignedFeed } from '#domain/directory/feed.ts';
import { maren, ruth, stillPoint } from '#server/demo/cast.ts';
import { SLUG } from '#server/demo/cast-scheduling.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo, type FreshDatabase } from '#test/database.ts';
import { freshServer } from '#test/server.ts';
import { feedKey, isSigned } from './feed-key.ts';
import { CannotFetch, fetchLimited } from './fetch-limited.ts';
import { findPractices } from './find-practices.ts';
import { followFeeds } from './follow-feeds.ts';
import { followAddress, readFeeds, unfollow } from './listing-shelf.ts';

const FEED = `/at/${SLUG}/feed.json`;
const id = '0198a000-0000-7000-8000-00000000f031';
const asking = askingAs(maren);

test('a practice tells other directories of itself, and they list it', async (t) => {
  const now = Temporal.Now.instant();
  const [here, there] = [await freshDemo(t, now), await freshDemo(t, now)];
  const elsewhere = await freshServer(t, { fresh: there, environment: { UNWIND_DEMO: '1' } });
  const said = await elsewhere.server.inject(FEED);
  const signed = SignedFeed.parse(said.json());
  const feed = Feed.parse(JSON.parse(signed.feed));

  await t.test(
    '[DIRECTORY-6] the feed is signed with the key that the server publishes, and names nobody',
    async () => {
      const { key } = (await elsewhere.server.inject('/.well-known/unwind-directory')).json();
      assert.equal(signed.key, key);
      assert.ok(isSigned(signed));
      assert.ok(!isSigned({ ...signed, feed: signed.feed.replace('Myofascial', 'Miofascial') }));
      assert.equal(feed.name, stillPoint.name);
      assert.ok(feed.services.some(({ days }) => days.length > 0));
      for (const person of [maren, ruth.details, stillPoint])
        if ('email' in person)
          assert.ok(!signed.feed.includes(person.name) && !signed.feed.includes(person.email));
      assert.equal(feedKey('one').publicKey, feedKey('one').publicKey);
      assert.notEqual(feedKey('one').publicKey, feedKey('other').publicKey);
    },
  );

  await t.test(
    '[DIRECTORY-9] /find is a page without a script, and the device is not asked where it is',
    async () => {
      const page = await elsewhere.server.inject('/find?near=Chicago&within=50&language=es&first=soonest');
      assert.equal(page.statusCode, 200);
      assert.match(page.body, /First free/);
      assert.match(page.body, /GeoNames/);
      assert.doesNotMatch(page.body, /<script/);
      assert.match(String(page.headers['permissions-policy']), /geolocation=\(\)/);
      assert.match((await elsewhere.server.inject('/find?near=%3Cb%3Exyzzy')).body, /&#60;b&#62;xyzzy/);
      assert.equal((await elsewhere.server.inject('/find')).statusCode, 200);
    },
  );

  await t.test(
    '[DIRECTORY-8] a rightly signed feed is listed as from elsewhere, until it is old or no longer followed',
    async () => {
      const address = elsewhere.server.url + FEED;
      await here.database.unaudited.write(asking, (tables) => followAddress(tables, { id, address }));
      await run(here, now);
      const found = await foundNear(here, now);
      assert.deepEqual(
        found.map(({ name, elsewhere: madeAt }) => [name, madeAt !== null]),
        [
          [stillPoint.name, false],
          [stillPoint.name, true],
        ],
      );
      assert.equal(found[1]?.address, `${elsewhere.server.url}/at/${SLUG}`);
      assert.equal((await foundNear(here, now.add({ hours: 73 }))).length, 1, 'too old');
      await here.database.unaudited.write(asking, (tables) => unfollow(tables, id));
      assert.equal((await foundNear(here, now)).length, 1);
    },
  );

  await t.test(
    '[DIRECTORY-8] changed, signed by another or of another address: nothing is listed, and why is told',
    async (inner) => {
      const stranger = feedKey('a stranger');
      const answers: Record<string, () => unknown> = {
        'not-signed': () => ({ ...signed, feed: signed.feed.replace('Myofascial', 'Miofascial') }),
        'other-key': () => stranger.sign(signed.feed),
        'other-address': () => signed,
        'not-a-feed': () => ({ hello: 'there' }),
      };
      for (const [why, answer] of Object.entries(answers)) {
        const address = await serve(inner, (path) =>
          JSON.stringify(path === FEED ? answer() : { key: signed.key }),
        );
        await here.database.unaudited.write(asking, (tables) =>
          followAddress(tables, { id, address: address + FEED }),
        );
        await run(here, now);
        const [followed] = await here.database.unaudited.read(asking, readFeeds);
        assert.equal(followed?.failure, why);
        assert.equal((await foundNear(here, now)).length, 1);
        await here.database.unaudited.write(asking, (tables) => unfollow(tables, id));
      }
    },
  );
});

test('[DIRECTORY-7] what is fetched is limited in size and time, and never comes from a private network', async (t) => {
  const limits = { mostBytes: 1000, patienceMs: 300, reach: 'anywhere' } as const;
  const large = await serve(t, () => 'x'.repeat(1001));
  const small = await serve(t, () => 'x'.repeat(1000));
  const never = await serve(t, () => undefined);
  const elsewhere = await serve(t, () => 'moved', 302);
  assert.equal((await fetchLimited(small, limits)).length, 1000);
  await refusedAs('too-large', large, limits);
  await refusedAs('too-slow', never, limits);
  await refusedAs('not-found', elsewhere, limits);
  const inPublic = { ...limits, reach: 'public' } as const;
  await refusedAs('not-https', small, inPublic);
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '[::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '2130706433',
  ];
  for (const host of inside) await refusedAs('private-address', `https://${host}/feed.json`, inPublic);
  await refusedAs('private-address', 'https://localhost/feed.json', inPublic);
});

type Limited = Parameters<typeof fetchLimited>[1];
const refusedAs = (fault: string, address: string, limits: Limited) =>
  assert.rejects(
    fetchLimited(address, limits),
    (error) => error instanceof CannotFetch && error.fault === fault,
    `${fault} ${address}`,
  );

async function foundNear(fresh: FreshDatabase, now: Temporal.Instant) {
  const from = { latitude: 41.9, longitude: -87.65 };
  const wanted = {
    from,
    withinKm: 25,
    service: '',
    language: '',
    freeBefore: null,
    first: 'nearest',
    page: 0,
    now,
  } as const;
  const { practices } = await findPractices(fresh.database, wanted);
  return practices.toSorted(
    (one, other) => Number(one.elsewhere !== null) - Number(other.elsewhere !== null),
  );
}

/** The job as the worker runs it, with a connection of the jobs' own role. */
async function run(fresh: FreshDatabase, now: Temporal.Instant): Promise<void> {
  const client = await fresh.database.jobs.connect();
  const helpers = { withPgClient: (work: (given: typeof client) => Promise<unknown>) => work(client) };
  try {
    await followFeeds({ clock: { now: () => now.add({ minutes: 5 }) }, reach: 'anywhere' })(
      {},
      helpers as unknown as JobHelpers,
    );
  } finally {
    client.release();
  }
}

async function serve(
  t: TestContext,
  answer: (path: string) => string | undefined,
  status = 200,
): Promise<string> {
  const server = http.createServer((request, reply) => {
    const text = answer(request.url ?? '');
    if (text !== undefined) reply.writeHead(status, { location: 'http://127.0.0.1/' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
