import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { practiceZone } from '#server/diary/diary.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { readScreeningRecord } from '#server/screening/answer-book.ts';
import { restand } from '#server/screening/restand.ts';
import { whyNotOverridden } from './may-be-lifted.ts';
import { endOfDay, readOverride, shelveOverride } from './override-shelf.ts';

export function overrideEndpoints(database: Database, clock: Clock) {
  const overrideScreening: Handler<Contract['overrideScreening']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      const named = { client, override: body.id };
      const earlier = await readOverride(tables, named);
      if (earlier) return accepted({ override: earlier });
      const now = clock.now();
      const record = (await readScreeningRecord(tables, client)) ?? notHere();
      const reason = whyNotOverridden(body, record, now);
      if (reason !== null) return refused({ reason });
      const expiresAt = endOfDay(now, await practiceZone(tables));
      await shelveOverride(tables, { override: body, client, by: asking.member, now, expiresAt });
      await restand(tables, { client, now, because: 'override' });
      return accepted({ override: (await readOverride(tables, named)) ?? notHere() });
    });

  return { overrideScreening };
}

function notHere(): never {
  throw new NotHere();
}
