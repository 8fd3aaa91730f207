import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { practiceZone } from '#server/diary/diary.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { readScreeningRecord } from '#server/screening/answer-book.ts';
import { restand } from '#server/screening/restand.ts';
import { endClearanceNow, readClearance, readDocument, shelveClearance } from './clearance-shelf.ts';
import { documentContent } from './document-content.ts';
import { mayBeCleared } from './may-be-lifted.ts';

export function clearanceEndpoints(database: Database, clock: Clock) {
  const recordClearance: Handler<Contract['recordClearance']> = ({ asking, params: { client }, body }) => {
    const { document, ...clearance } = body;
    const kept = document && { name: document.name, type: document.type, content: documentContent(document) };
    return database.write(asking, async (tables) => {
      const now = clock.now();
      const record = (await readScreeningRecord(tables, client)) ?? notHere();
      const today = now.toZonedDateTimeISO(await practiceZone(tables)).toPlainDate();
      if (Temporal.PlainDate.compare(clearance.givenOn, today) > 0) return refused({ reason: 'future-date' });
      if (!mayBeCleared(clearance, record, now)) return refused({ reason: 'not-liftable' });
      await shelveClearance(tables, { clearance, document: kept, client, by: asking.member, now });
      await restand(tables, { client, now, because: 'clearance' });
      const found = await readClearance(tables, { client, clearance: clearance.id });
      return accepted({ clearance: found ?? notHere() });
    });
  };

  const endClearance: Handler<Contract['endClearance']> = ({ asking, params }) =>
    database.write(asking, async (tables) => {
      const now = clock.now();
      if (!(await endClearanceNow(tables, { ...params, by: asking.member, now }))) notHere();
      await restand(tables, { client: params.client, now, because: 'clearance-ended' });
      return accepted({});
    });

  const clearanceDocument: Handler<Contract['clearanceDocument']> = async ({ asking, params }) => {
    const found = await database.read(asking, (tables) => readDocument(tables, params));
    return accepted(found ?? notHere());
  };

  return { recordClearance, endClearance, clearanceDocument };
}

function notHere(): never {
  throw new NotHere();
}
