import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Handler, WritingHandler } from '#server/http/handler.ts';
import { daysInZone, entriesWithin, practiceZone } from './diary.ts';
import { packFor } from './today-pack.ts';

/** No page of the diary is longer; a longer wish is answered with its first days. */
const LONGEST_PAGE_DAYS = 31;

/** The endpoints of the diary. */
export function diaryRoom(database: Database, clock: Clock = systemClock) {
  const diary: Handler<Contract['diary']> = ({ asking, query }) =>
    database.read(asking, async (tables) => {
      const from = Temporal.PlainDate.from(query.from);
      const latest = from.add({ days: LONGEST_PAGE_DAYS - 1 });
      const to = earlier(Temporal.PlainDate.from(query.to), latest);
      return accepted({
        entries: await entriesWithin(tables, daysInZone(from, to, await practiceZone(tables))),
      });
    });

  const today: WritingHandler<Contract['today']> = ({ asking }) =>
    database.read(asking, async (tables) => {
      const zone = await practiceZone(tables);
      const date = clock.now().toZonedDateTimeISO(zone).toPlainDate();
      return accepted(await packFor(tables, { therapist: asking.member, date, zone }));
    });

  return { diary, today };
}

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other;
