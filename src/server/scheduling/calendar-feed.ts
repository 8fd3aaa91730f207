import type { FastifyInstance } from 'fastify';
import { sql, type Kysely } from 'kysely';
import type { MemberId, PracticeId } from '#domain/base/ids.ts';
import { writeDiary, type DiaryEvent } from '#exchange/ics/write-diary.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { hashOfToken } from './calendar-token.ts';

type Options = { readonly database: Database; readonly clock: Clock };

/** What a calendar program is told: the month behind, and as far ahead as anybody books. */
const BEHIND = { hours: 24 * 31 };
const AHEAD = { hours: 24 * 366 };

/** A therapist's own calendar, to subscribe to. Whoever has the address reads it: of a client it tells two letters at most. */
export function addCalendarFeed(app: FastifyInstance, { database, clock }: Options): void {
  const limit = app.createRateLimit({ max: 120, timeWindow: 60_000 });
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const allowed = await limit(request);
    if (!allowed.isAllowed && allowed.isExceeded) return reply.code(429).send('Too many tries');
    const [, token = ''] = /^([\w-]{32})\.ics$/.exec(request.params.file) ?? [];
    const feed = await feedBehind(database, token);
    const now = clock.now();
    const { events, practice } = await database.unaudited.read(askingFor(feed, request.id), (tables) =>
      eventsOf(tables, feed, now),
    );
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(writeDiary({ name: `${feed.name}, ${practice}`, events, stamp: now.toString() }));
  });
}

type Feed = {
  readonly practice: PracticeId;
  readonly therapist: MemberId;
  readonly role: 'owner' | 'therapist';
  readonly name: string;
  readonly shows: 'visit' | 'initials';
};

async function feedBehind({ identity }: Database, token: string): Promise<Feed> {
  const { rows } = await identity.query<Feed>(
    'select * from unwind.calendar_behind($1) where practice is not null',
    [hashOfToken(token)],
  );
  const [feed] = rows;
  if (feed === undefined) throw new NotHere();
  return feed;
}

const askingFor = ({ practice, therapist, role, name }: Feed, request: string) => ({
  practice,
  member: therapist,
  role,
  actor: name,
  request,
  action: 'calendarFeed',
  subject: { kind: 'member', id: therapist },
});

type Row = Omit<DiaryEvent, 'summary'> & { readonly initials: string };

async function eventsOf(
  tables: Kysely<Tables>,
  { therapist, shows }: Feed,
  now: Temporal.Instant,
): Promise<{ practice: string; events: DiaryEvent[] }> {
  const { rows } = await sql<{ practice: string; events: Row[] }>`
    select p.name as practice, coalesce((
      select json_agg(json_build_object('id', a.id, 'startsAt', unwind.instant_text(lower(a.during)), 'endsAt',
        unwind.instant_text(upper(a.during)), 'location', coalesce(l.address, ''), 'sequence', a.sequence, 'initials', (
          select string_agg(upper(left(word, 1)), '' order by n)
          from regexp_split_to_table(trim(c.name), '\\s+') with ordinality as w (word, n) where n <= 2))
        order by lower(a.during), a.id)
      from unwind.appointment a
      join unwind.client c on c.id = a.client_id
      left join unwind.location l on l.id = a.location_id
      where ${therapist}::uuid in (a.therapist_id, a.second_therapist_id) and a.status in ('booked', 'arrived', 'done')
        and lower(a.during) >= ${now.subtract(BEHIND).toString()} and lower(a.during) < ${now.add(AHEAD).toString()}),
      '[]') as events
    from unwind.practice p`.execute(tables);
  const { practice = '', events = [] } = rows[0] ?? {};
  return {
    practice,
    events: events.map(({ initials, ...event }) => ({
      ...event,
      summary: shows === 'initials' ? initials : 'Visit',
    })),
  };
}
