import { sql, type Kysely } from 'kysely';
import type { FollowedFeed } from '#contract/directory.ts';
import type { Listing } from '#domain/directory/listing.ts';
import type { Tables } from '#server/database/tables.ts';

type Missing = 'not-published' | 'no-place' | 'no-service';
export type ListingNow = {
  readonly listing: Listing;
  readonly missing: Missing[];
  readonly summedUpAt: string | null;
  readonly slug: string | null;
};

type Row = {
  listing: Listing | null;
  slug: string | null;
  published: boolean;
  services: boolean;
  place: Listing['place'];
  summedUpAt: string | null;
};

/** How the practice is listed. Before it ever was, its first location with coordinates is offered as the place. */
export async function readListing(tables: Kysely<Tables>): Promise<ListingNow> {
  const { rows } = await sql<Row>`
    select p.slug, p.published,
      (select jsonb_build_object('listed', l.listed, 'town', l.town, 'languages', l.languages, 'words', l.words,
          'place', case when l.latitude is not null
            then jsonb_build_object('latitude', l.latitude, 'longitude', l.longitude) end)
        from unwind.listing l where l.practice_id = p.id) as listing,
      exists (select from unwind.service s where s.is_public and s.archived_at is null) as services,
      (select jsonb_build_object('latitude', o.latitude, 'longitude', o.longitude) from unwind.location o
        where o.archived_at is null and o.latitude is not null order by o.name, o.id limit 1) as place,
      (select unwind.instant_text(max(f.as_of)) from unwind.findable f
        where f.practice_id = p.id and f.feed_id is null) as "summedUpAt"
    from unwind.practice p`.execute(tables);
  const [row] = rows;
  const place = row?.place ?? null;
  const listing = row?.listing ?? { listed: false, town: '', place, languages: ['en'], words: '' };
  const summedUpAt = row?.summedUpAt ?? null;
  return { listing, slug: row?.slug ?? null, missing: missingOf(listing, row), summedUpAt };
}

const missingOf = ({ place }: Listing, row: Row | undefined): Missing[] => [
  ...(row?.published ? [] : (['not-published'] as const)),
  ...(place ? [] : (['no-place'] as const)),
  ...(row?.services ? [] : (['no-service'] as const)),
];

/**
 * Keeps how the practice is listed, and takes it off until it is summed up anew. The lock waits for every change that is
 * under way and does not know yet that it has to leave a mark; see mark_practice.
 */
export async function keepListing(tables: Kysely<Tables>, listing: Listing): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(unwind.asking_practice()::text, 17))`.execute(
    tables,
  );
  const { listed, town, place, languages, words } = listing;
  await sql`
    insert into unwind.listing (practice_id, listed, town, latitude, longitude, languages, words)
    values (unwind.asking_practice(), ${listed}, ${town}, ${place?.latitude ?? null}, ${place?.longitude ?? null},
      ${languages}, ${words})
    on conflict (practice_id) do update set listed = excluded.listed, town = excluded.town, latitude = excluded.latitude,
      longitude = excluded.longitude, languages = excluded.languages, words = excluded.words`.execute(tables);
  await sql`
    delete from unwind.findable where practice_id = unwind.asking_practice() and feed_id is null`.execute(
    tables,
  );
}

export async function readFeeds(tables: Kysely<Tables>): Promise<FollowedFeed[]> {
  const { rows } = await sql<FollowedFeed>`
    select id, address, name, unwind.instant_text(made_at) as "madeAt", unwind.instant_text(fetched_at) as "fetchedAt",
      failure
    from unwind.followed_feed order by name, address`.execute(tables);
  return rows;
}

/** False when the address is followed already, by this practice or another of this server. */
export async function followAddress(
  tables: Kysely<Tables>,
  { id, address }: { id: string; address: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into unwind.followed_feed (practice_id, id, address) values (unwind.asking_practice(), ${id}, ${address})
    on conflict do nothing returning id`.execute(tables);
  if (rows.length > 0) return true;
  const same = await sql`
    select from unwind.followed_feed where id = ${id} and address = ${address}`.execute(tables);
  return same.rows.length > 0;
}

/** Lists a feed no more, at once; false when it was not followed. */
export async function unfollow(tables: Kysely<Tables>, id: string): Promise<boolean> {
  await sql`delete from unwind.findable where feed_id = ${id}`.execute(tables);
  const { rows } = await sql`delete from unwind.followed_feed where id = ${id} returning id`.execute(tables);
  return rows.length > 0;
}
