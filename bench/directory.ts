import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asOwner, connectTo, type Connection } from '#server/database/connection.ts';
import { openDatabase } from '#server/database/database.ts';
import { migrate } from '#server/database/migrate.ts';
import { findPractices } from '#server/directory/find-practices.ts';
import type { Wanted } from '#server/directory/search.ts';
import type { Figure } from './figure.ts';

const PRACTICES = 100_000;
const SEARCHES = 300;

/** "Near me, the soonest free first" over a hundred thousand practices, as /find asks it: what one search takes. */
export async function measureDirectory(): Promise<Figure> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-bench-directory-'));
  fs.chmodSync(folder, 0o755);
  try {
    const connection = await connectTo({ folder });
    try {
      await migrate({ connection });
      await asOwner(connection, (owner) => owner.query(SEED));
      return figureOf(await searches(connection));
    } finally {
      await connection.stop();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function searches(connection: Connection): Promise<number[]> {
  const database = await openDatabase({ connection });
  try {
    const took: number[] = [];
    for (let search = -20; search < SEARCHES; search += 1) {
      const begun = performance.now();
      const { practices } = await findPractices(database, wanted(search));
      if (practices.length === 0) throw new Error('a search among a hundred thousand found nobody');
      if (search >= 0) took.push(performance.now() - begun);
    }
    return took.toSorted((one, other) => one - other);
  } finally {
    await database.close();
  }
}

/** From the middle of one of the two hundred cities, within 25 km, by turns the nearest and the soonest. */
const wanted = (search: number): Wanted => ({
  from: cityOf(((search + 20) * 37) % CITIES),
  withinKm: 25,
  service: search % 5 === 0 ? '90' : '',
  language: search % 7 === 0 ? 'es' : '',
  freeBefore: null,
  first: search % 2 === 0 ? 'nearest' : 'soonest',
  page: 0,
  now: Temporal.Now.instant(),
});

/** The practices lie around two hundred cities, five hundred around each, two services apiece. */
const CITIES = 200;
const cityOf = (city: number) => ({
  latitude: 26 + (city % 20),
  longitude: -120 + Math.floor(city / 20) * 5,
});

const SEED = `
  set unwind.whole = 'on';
  select setseed(0.5);
  insert into unwind.practice (id, name, zone)
    select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Practice ' || n, 'America/Chicago'
    from generate_series(0, ${PRACTICES - 1}) n;
  insert into unwind.findable (practice_id, id, name, address, town, words, zone, currency, languages, service, minutes, price,
      place, starts, untils, look_again_at, as_of)
    select p.id, gen_random_uuid(), p.name, '/at/practice', 'Some town', 'Slow, sustained hands-on work.', p.zone, 'USD',
      case when random() < 0.3 then '{en,es}'::text[] else '{en}' end, 'Myofascial release, ' || s.minutes || ' minutes',
      s.minutes, s.minutes * 200,
      cube(array[6371.0088 * cos(radians(p.lat)) * cos(radians(p.lon)), 6371.0088 * cos(radians(p.lat)) * sin(radians(p.lon)),
        6371.0088 * sin(radians(p.lat))]),
      t.starts, t.starts, now() + interval '6 hours', now()
    from (
      select q.*, 26 + (c % 20) + (random() - 0.5) * 0.5 as lat, -120 + (c / 20) * 5 + (random() - 0.5) * 0.5 as lon
      from (select id, name, zone, (row_number() over ())::integer % ${CITIES} as c from unwind.practice offset 0) q offset 0
    ) p
    cross join (values (60), (90)) as s (minutes)
    cross join lateral (
      select array_agg(f.first + make_interval(mins => 15 * n) order by n) as starts
      from (select now() + random() * interval '14 days' + (p.lat - p.lat) * interval '1 day' as first) f,
        generate_series(0, 39) n group by f.first
    ) t;
  analyze unwind.findable`;

function figureOf(took: readonly number[]): Figure {
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? 0;
  return {
    what: 'the directory: near a town with the first free time, among 100,000 practices',
    figure: `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`,
    aim: 'p95 under 40 ms',
    met: at(0.95) < 40,
  };
}
