import type pg from 'pg';
import { chordOf, kilometresOfChord, pointOf } from '#domain/directory/distance.ts';
import type { Coordinates } from '#domain/directory/listing.ts';

export type Wanted = {
  readonly from: Coordinates;
  readonly withinKm: number;
  /** A part of the service's name; empty for any. */
  readonly service: string;
  /** ISO 639 letters; empty for any. */
  readonly language: string;
  /** Free before then; null for whenever. */
  readonly freeBefore: Temporal.Instant | null;
  readonly first: 'nearest' | 'soonest';
  readonly page: number;
  readonly now: Temporal.Instant;
};

export type FoundService = {
  readonly id: string;
  readonly service: string;
  readonly minutes: number;
  readonly price: number;
  /** Null when there is none, or none is known now. */
  readonly firstFree: string | null;
};

export type FoundPractice = {
  readonly practice: string;
  readonly name: string;
  /** A path here, or an address elsewhere. */
  readonly address: string;
  readonly town: string;
  readonly words: string;
  readonly zone: string;
  readonly currency: string;
  readonly languages: readonly string[];
  readonly kilometres: number;
  readonly services: readonly FoundService[];
  /** It has changed since its times were summed up: they are not known now. */
  readonly stale: boolean;
  /** When a feed from elsewhere was made; null for practices of this server. */
  readonly elsewhere: string | null;
};

export type Found = {
  readonly practices: readonly FoundPractice[];
  readonly more: boolean;
  /** Practices whose times are to be summed up before they are shown, and those listed but now; a few of them. */
  readonly stale: readonly string[];
};

export const PRACTICES_PER_PAGE = 20;
/** So many practices a search sums up anew at most. */
const MOST_STALE = 8;

type Row = Omit<FoundPractice, 'kilometres'> & { chord: number };
type Rows = { found: Row[]; stale: string[] };

/** One pass over what lies within reach, by the index on places. */
export async function searchDirectory(pool: pg.Pool, wanted: Wanted): Promise<Found> {
  const { rows } = await pool.query<Rows>({ name: 'directory', text: SEARCH, values: valuesOf(wanted) });
  const { found = [], stale = [] } = rows[0] ?? {};
  return {
    practices: found
      .slice(0, PRACTICES_PER_PAGE)
      .map(({ chord, ...practice }) => ({ ...practice, kilometres: kilometresOfChord(chord) })),
    more: found.length > PRACTICES_PER_PAGE,
    stale,
  };
}

const valuesOf = (wanted: Wanted): unknown[] => [
  [...pointOf(wanted.from)],
  chordOf(wanted.withinKm),
  wanted.service === '' ? null : `%${wanted.service.replaceAll(/[\\%_]/g, '\\$&')}%`,
  wanted.language === '' ? null : wanted.language,
  wanted.now.toString(),
  wanted.freeBefore?.toString() ?? null,
  wanted.first,
  wanted.page * PRACTICES_PER_PAGE,
];

const SEARCH = `
  with near as materialized (
    select f.practice_id, f.feed_id, f.id, f.place <-> cube($1::float8[]) as chord,
      f.feed_id is null and (f.look_again_at <= $5::timestamptz
        or exists (select from unwind.free_mark m where m.practice_id = f.practice_id)) as stale,
      case when f.untils[1] >= $5::timestamptz then f.starts[1]
        else (select min(s.start) from unnest(f.starts, f.untils) as s (start, until) where s.until >= $5::timestamptz)
      end as free
    from unwind.findable f
    where f.place <@ cube_enlarge(cube($1::float8[]), $2::float8, 3)
      and f.place <-> cube($1::float8[]) <= $2::float8
      and (f.feed_id is null or f.look_again_at > $5::timestamptz)
      and ($3::text is null or f.service ilike $3::text)
      and ($4::text is null or $4::text = any(f.languages))
  ), ranked as (
    select practice_id, feed_id, min(chord) as chord, bool_or(stale) as stale,
      min(case when not stale then free end) as free
    from near group by practice_id, feed_id
    having $6::timestamptz is null or min(case when not stale then free end) < $6::timestamptz
    order by case when $7 = 'soonest' then min(case when not stale then free end) end nulls last, 3, 1, 2
    limit ${PRACTICES_PER_PAGE + 1} offset $8::integer
  ), told as (
    select row_number() over (order by case when $7 = 'soonest' then r.free end nulls last, r.chord, r.practice_id,
        r.feed_id) as place, jsonb_build_object('practice', r.practice_id, 'name', min(f.name),
        'address', min(f.address), 'town', min(f.town), 'words', min(f.words), 'zone', min(f.zone),
        'currency', min(f.currency), 'languages', min(f.languages), 'chord', r.chord, 'stale', r.stale,
        'elsewhere', case when r.feed_id is not null then unwind.instant_text(min(f.as_of)) end,
        'services', jsonb_agg(jsonb_build_object('id', n.id, 'service', f.service, 'minutes', f.minutes,
          'price', f.price, 'firstFree', case when not n.stale then unwind.instant_text(n.free) end)
          order by n.free, f.minutes, n.id)) as practice
    from ranked r
    join near n on n.practice_id = r.practice_id and n.feed_id is not distinct from r.feed_id
    join unwind.findable f on f.practice_id = n.practice_id and f.id = n.id
    group by r.practice_id, r.feed_id, r.chord, r.stale, r.free
  )
  select coalesce((select jsonb_agg(t.practice order by t.place) from told t), '[]') as found,
    array(
      select n.practice_id::text from near n where n.stale
      union select m.practice_id::text from unwind.free_mark m
        where not exists (select from unwind.findable f where f.practice_id = m.practice_id and f.feed_id is null)
      limit ${MOST_STALE}) as stale`;
