import { sql, type Kysely, type RawBuilder } from 'kysely';
import { pointOf } from '#domain/directory/distance.ts';
import type { Coordinates } from '#domain/directory/listing.ts';
import type { TimesSummary } from '#domain/directory/summarise-times.ts';
import type { Tables } from '#server/database/tables.ts';

export type Summed = {
  readonly service: string;
  readonly summary: TimesSummary;
  readonly now: Temporal.Instant;
};

/** Writes the row by which one service of the asking practice is found. */
export async function writeFindable(
  tables: Kysely<Tables>,
  { service, summary: { upcoming, lookAgainAt }, now }: Summed,
): Promise<void> {
  const { rows } = await sql<Coordinates>`
    select latitude, longitude from unwind.listing where practice_id = unwind.asking_practice()`.execute(
    tables,
  );
  if (!rows[0]) return;
  await sql`
    insert into unwind.findable (practice_id, id, name, address, town, words, zone, currency, languages, service, minutes,
      price, place, starts, untils, look_again_at, as_of)
    select p.id, s.id, p.name, '/at/' || p.slug, l.town, l.words, p.zone, p.currency, l.languages, s.name, s.minutes,
      s.price, ${placeOf(rows[0])}, ${upcoming.map(({ startsAt }) => startsAt)}::timestamptz[],
      ${upcoming.map(({ until }) => until)}::timestamptz[], ${lookAgainAt}, ${now.toString()}
    from unwind.practice p join unwind.listing l on l.practice_id = p.id
      join unwind.service s on s.practice_id = p.id and s.id = ${service}
    where p.id = unwind.asking_practice()
    on conflict (practice_id, id) do update set name = excluded.name, address = excluded.address, town = excluded.town,
      words = excluded.words, zone = excluded.zone, currency = excluded.currency, languages = excluded.languages,
      service = excluded.service, minutes = excluded.minutes, price = excluded.price, place = excluded.place,
      starts = excluded.starts, untils = excluded.untils, look_again_at = excluded.look_again_at,
      as_of = excluded.as_of`.execute(tables);
}

const placeOf = (place: Coordinates): RawBuilder<unknown> => sql`cube(${[...pointOf(place)]}::float8[])`;
