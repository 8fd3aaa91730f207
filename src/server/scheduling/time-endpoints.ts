import type { Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import { reasonWords } from '#domain/scheduling/reason-words.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { daysInZone, practiceZone, type Span } from '#server/diary/diary.ts';
import type { Handler } from '#server/http/handler.ts';
import { freeTimesOf } from './free-times-of.ts';
import { whyNotFree as whyNot } from './why-not-free.ts';

/** No answer is longer; a longer wish is answered with its first days. */
const LONGEST_DAYS = 62;

export function timeEndpoints(database: Database, clock: Clock) {
  const freeTimes: Handler<Contract['freeTimes']> = async ({ asking, query }) => {
    const by = asking.role === 'client' ? 'client' : 'staff';
    const times = await database.unaudited.read(asking, async (tables) =>
      freeTimesOf(tables, { ...query, ...(await spanOf(tables, query)), by, now: clock.now() }),
    );
    return accepted({ times });
  };

  const whyNotFree: Handler<Contract['whyNotFree']> = async ({ asking, query }) => {
    const startsAt = Temporal.Instant.from(query.startsAt);
    const why = await database.unaudited.read(asking, (tables) =>
      whyNot(tables, { ...query, startsAt, by: 'staff', now: clock.now() }),
    );
    return accepted({ why, words: why === null ? '' : reasonWords[why] });
  };

  return { freeTimes, whyNotFree };
}

async function spanOf(tables: Kysely<Tables>, query: { from: string; to: string }): Promise<Span> {
  const from = Temporal.PlainDate.from(query.from);
  const last = from.add({ days: LONGEST_DAYS - 1 });
  const to = Temporal.PlainDate.from(query.to);
  return daysInZone(from, Temporal.PlainDate.compare(to, last) < 0 ? to : last, await practiceZone(tables));
}
