import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { MemberId } from '#domain/base/ids.ts';
import { accepted } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { Malformed, NotHere, type Handler } from '#server/http/handler.ts';
import { isBookable } from './is-bookable.ts';
import { lockDiaries } from './lock-diaries.ts';
import { timeFreed } from './time-freed.ts';

/** Time that a therapist keeps for herself. */
export function blockEndpoints(database: Database, clock: Clock) {
  const blockTime: Handler<Contract['blockTime']> = async ({ asking, params, body }) => {
    if (endsTooEarly(body)) throw new Malformed('endsAt', 'Write an end after the beginning');
    return database.unaudited.write(asking, async (tables) => {
      if (!(await isBookable(tables, body.therapist))) throw new NotHere();
      await lockDiaries(tables, { service: null, therapists: [body.therapist], now: clock.now() });
      await keepBlock(tables, { id: params.block, ...body, madeBy: asking.member });
      return accepted({ visits: await visitsWithin(tables, body) });
    });
  };

  const unblockTime: Handler<Contract['unblockTime']> = ({ asking, params }) =>
    database.unaudited.write(asking, async (tables) => {
      const freed = await removeBlock(tables, params.block);
      if (freed === undefined) throw new NotHere();
      await timeFreed(tables, { ...freed, now: clock.now() });
      return accepted({});
    });

  return { blockTime, unblockTime };
}

type Block = { readonly therapist: MemberId; readonly startsAt: string; readonly endsAt: string };

const endsTooEarly = ({ startsAt, endsAt }: Block): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(endsAt), Temporal.Instant.from(startsAt)) <= 0;

async function keepBlock(
  tables: Kysely<Tables>,
  { id, therapist, startsAt, endsAt, words, madeBy }: Block & { id: string; words: string; madeBy: MemberId },
): Promise<void> {
  await sql`
    insert into unwind.blocked_time (practice_id, id, therapist_id, during, words, made_by)
    values (unwind.asking_practice(), ${id}, ${therapist}, tstzrange(${startsAt}, ${endsAt}), ${words}, ${madeBy})
    on conflict (practice_id, id) do update set therapist_id = excluded.therapist_id, during = excluded.during,
      words = excluded.words`.execute(tables);
}

type Visits = ReplyOf<Contract['blockTime']>['visits'];

async function visitsWithin(tables: Kysely<Tables>, { therapist, startsAt, endsAt }: Block): Promise<Visits> {
  const { rows } = await sql<Visits[number]>`
    select a.id, unwind.instant_text(lower(a.during)) as "startsAt", c.name as "clientName"
    from unwind.appointment a join unwind.client c on c.id = a.client_id
    where ${therapist}::uuid in (a.therapist_id, a.second_therapist_id) and a.status in ('booked', 'arrived')
      and a.during && tstzrange(${startsAt}, ${endsAt})
    order by lower(a.during)`.execute(tables);
  return rows;
}

async function removeBlock(tables: Kysely<Tables>, id: string) {
  const { rows } = await sql<{ therapist: MemberId; from: string; to: string }>`
    delete from unwind.blocked_time where id = ${id}
    returning therapist_id as therapist, unwind.instant_text(lower(during)) as from, unwind.instant_text(upper(during)) as to`.execute(
    tables,
  );
  const [row] = rows;
  return (
    row && {
      therapist: row.therapist,
      from: Temporal.Instant.from(row.from),
      to: Temporal.Instant.from(row.to),
    }
  );
}
