import type { Task } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import { pointOf } from '#domain/directory/distance.ts';
import { faultOf, Feed, FEED_COUNTS, SignedFeed } from '#domain/directory/feed.ts';
import type { Clock } from '#server/base/clock.ts';
import { isSigned } from './feed-key.ts';
import { CannotFetch, fetchLimited, type Limits } from './fetch-limited.ts';

/** A feed is a few kilobytes. [design] */
const FEED_LIMITS = { mostBytes: 262_144, patienceMs: 10_000 } as const;

type Followed = { practice: string; id: string; address: string; key: string | null; madeAt: string | null };
type Taken = { feed: Feed; key: string };

/** The job that reads the feeds of elsewhere, each in a transaction of its own, and lists what is rightly signed. */
export const followFeeds =
  ({ clock, reach }: { clock: Clock; reach: Limits['reach'] }): Task =>
  (_, helpers) =>
    helpers.withPgClient(async (client) => {
      const { rows } = await client.query<Followed>(
        `select practice_id as practice, id, address, key, unwind.instant_text(made_at) as "madeAt"
         from unwind.followed_feed order by fetched_at nulls first`,
      );
      for (const followed of rows) await followOne(client, followed, { now: clock.now(), reach });
      await client.query('delete from unwind.findable where feed_id is not null and look_again_at <= $1', [
        clock.now().toString(),
      ]);
    });

type How = { readonly now: Temporal.Instant; readonly reach: Limits['reach'] };

async function followOne(client: pg.PoolClient, followed: Followed, how: How): Promise<void> {
  const taken = await takeFeed(followed, how).catch((error: unknown) => reasonOf(error));
  if (typeof taken === 'string') {
    await client.query(
      'update unwind.followed_feed set fetched_at = $3, failure = $4 where practice_id = $1 and id = $2',
      [followed.practice, followed.id, how.now.toString(), taken],
    );
    return;
  }
  await client.query('begin');
  try {
    await list(client, followed, { ...taken, now: how.now });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Why a feed was not taken over, in a word that says nothing of what it held. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

const reasonOf = (error: unknown): string => {
  if (error instanceof CannotFetch || error instanceof NotTaken) return error.message;
  if (error instanceof SyntaxError || error instanceof z.ZodError) return 'not-a-feed';
  throw error;
};

async function takeFeed({ address, key, madeAt }: Followed, { now, reach }: How): Promise<Taken> {
  const limits = { ...FEED_LIMITS, reach };
  const signed = SignedFeed.parse(JSON.parse(await fetchLimited(address, limits)));
  const published = key ?? (await publishedKey(address, limits));
  if (signed.key !== published) throw new NotTaken('other-key');
  if (!isSigned(signed)) throw new NotTaken('not-signed');
  const feed = Feed.parse(JSON.parse(signed.feed));
  const fault = faultOf(feed, { address, knownMadeAt: madeAt, now });
  if (fault) throw new NotTaken(fault);
  return { feed, key: published };
}

const PublishedKey = z.object({ key: z.string() });

/** Kept from the first time on: a server that is somebody else's later cannot speak for the practice. */
async function publishedKey(address: string, limits: Limits): Promise<string> {
  const wellKnown = new URL('/.well-known/unwind-directory', address).href;
  return PublishedKey.parse(JSON.parse(await fetchLimited(wellKnown, limits))).key;
}

async function list(
  client: pg.PoolClient,
  { practice, id }: Followed,
  { feed, key, now }: Taken & { now: Temporal.Instant },
): Promise<void> {
  await client.query('delete from unwind.findable where practice_id = $1 and feed_id = $2', [practice, id]);
  const until = Temporal.Instant.from(feed.madeAt).add(FEED_COUNTS).toString();
  const services = feed.services.map(({ days, ...service }) => ({
    ...service,
    starts: days.map(({ firstStart }) => firstStart),
  }));
  await client.query(
    `insert into unwind.findable (practice_id, id, feed_id, name, address, town, words, zone, currency, languages, service,
       minutes, price, place, starts, untils, look_again_at, as_of)
     select $1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9, s.name, s.minutes, s.price, cube($10::float8[]),
       s.starts, s.starts, $11, $12
     from jsonb_to_recordset($13::jsonb) as s (name text, minutes integer, price integer, starts timestamptz[])`,
    [
      practice,
      id,
      feed.name,
      feed.site,
      feed.town,
      feed.words,
      feed.zone,
      feed.currency,
      feed.languages,
      [...pointOf(feed.place)],
      until,
      feed.madeAt,
      JSON.stringify(services),
    ],
  );
  await client.query(
    `update unwind.followed_feed set name = $3, key = $4, made_at = $5, fetched_at = $6, failure = null
     where practice_id = $1 and id = $2`,
    [practice, id, feed.name, key, feed.madeAt, now.toString()],
  );
}
