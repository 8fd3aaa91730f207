import { sql, type Kysely } from 'kysely';
import { Feed } from '#domain/directory/feed.ts';
import { canonicalJson } from '#domain/note/canonical.ts';
import type { Tables } from '#server/database/tables.ts';
import { refreshDays } from './refresh-days.ts';

type Row = Omit<Feed, 'format' | 'version' | 'address' | 'madeAt' | 'site'>;

/** The asking practice's feed as text, with free times as they are now; undefined while it is not to be found. */
export async function writeFeed(
  tables: Kysely<Tables>,
  { site, now }: { site: string; now: Temporal.Instant },
): Promise<string | undefined> {
  if (await isToBeSummedUp(tables, now)) await refreshDays(tables, { now });
  const { rows } = await sql<Row>`
    select p.name, l.town, jsonb_build_object('latitude', l.latitude, 'longitude', l.longitude) as place, l.words,
      l.languages, p.zone, p.currency,
      coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'minutes', s.minutes, 'price', s.price,
          'days', coalesce((select jsonb_agg(jsonb_build_object('day', d.day, 'starts', d.starts,
              'firstStart', unwind.instant_text(d.first_start)) order by d.day)
            from unwind.free_day d where d.service_id = s.id and d.first_start > ${now.toString()}), '[]')) order by s.position, s.id)
        from unwind.service s where s.is_public and s.archived_at is null), '[]') as services
    from unwind.practice p join unwind.listing l on l.practice_id = p.id
    where p.published and l.listed and l.latitude is not null`.execute(tables);
  const [row] = rows;
  if (!row) return undefined;
  const head = { format: 'unwind-directory-feed', version: 1, madeAt: now.toString() } as const;
  return canonicalJson(Feed.parse({ ...head, ...row, address: `${site}/feed.json`, site }));
}

async function isToBeSummedUp(tables: Kysely<Tables>, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from unwind.free_mark where practice_id = unwind.asking_practice())
      or exists (select from unwind.findable where practice_id = unwind.asking_practice() and feed_id is null
        and look_again_at <= ${now.toString()}) as is`.execute(tables);
  return rows[0]?.is ?? true;
}
