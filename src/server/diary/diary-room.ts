import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Handler, WritingHandler } from '#server/http/handler.ts';
import { blocksWithin } from './blocks-within.ts';
import { daysInZone, entriesWithin, practiceZone } from './diary.ts';
import { openWithin } from './open-within.ts';
import { packFor } from './today-pack.ts';
import { readWithFreshSigns } from './with-fresh-signs.ts';

/** No page of the diary is longer; a longer wish is answered with its first days. */
const LONGEST_PAGE_DAYS = 31;

/** The endpoints of the diary. */
export function diaryRoom(database: Database, clock: Clock = systemClock) {
  const diary: Handler<Contract['diary']> = async ({ asking, query }) => {
    const from = Temporal.PlainDate.from(query.from);
    const latest = from.add({ days: LONGEST_PAGE_DAYS - 1 });
    const to = earlier(Temporal.PlainDate.from(query.to), latest);
    const now = clock.now();
    const page = await readWithFreshSigns({
      database,
      asking,
      now,
      read: async (tables) => {
        const zone = await practiceZone(tables);
        const span = daysInZone(from, to, zone);
        const { entries, stale } = await entriesWithin(tables, span, now);
        const [blocks, open] = await Promise.all([
          blocksWithin(tables, span),
          openWithin(tables, { span, zone }),
        ]);
        return { page: { entries, blocks, open }, stale };
      },
    });
    return accepted(page);
  };

  const today: WritingHandler<Contract['today']> = async ({ asking }) => {
    const now = clock.now();
    const pack = await readWithFreshSigns({
      database,
      asking,
      now,
      read: async (tables) => {
        const zone = await practiceZone(tables);
        return packFor(tables, { therapist: asking.member, now, zone });
      },
    });
    return accepted(pack);
  };

  return { diary, today };
}

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other;
