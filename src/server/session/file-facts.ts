import { sql, type Kysely } from 'kysely';
import type { FactId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { deriveSession } from '#domain/session/session.ts';
import type { Tables } from '#server/database/tables.ts';
import { handsOnLoad } from '#server/scheduling/hands-on-load.ts';
import { restand } from '#server/screening/restand.ts';
import { allFacts, appendFacts, setSessionTimes, type Batch, type Filed } from './session-journal.ts';

/** Files what happened in a session; answers every id that is in the journal now, the doubled ones too. */
export async function fileFacts(tables: Kysely<Tables>, batch: Batch): Promise<FactId[]> {
  const filed = await appendFacts(tables, batch);
  if (mayMoveTimes(filed, batch.facts)) await readTimesAgain(tables, batch.session);
  return filed.acknowledged;
}

/**
 * Files a batch of a device. Questions of safety that were answered in the room count like answers from a form, so with
 * them, and with what corrects them, the client's screening is decided anew.
 */
export async function fileFactsOfRoom(
  tables: Kysely<Tables>,
  batch: Batch,
  now: Temporal.Instant,
): Promise<FactId[]> {
  const acknowledged = await fileFacts(tables, batch);
  if (await speaksOfSafety(tables, batch))
    await restand(tables, { client: batch.client, now, because: 'room' });
  return acknowledged;
}

async function speaksOfSafety(tables: Kysely<Tables>, { session, facts }: Batch): Promise<boolean> {
  if (facts.some(({ kind }) => kind === 'screening-answered')) return true;
  if (facts.every(({ kind }) => kind !== 'corrected')) return false;
  const { rows } = await sql`
    select from unwind.fact where session_id = ${session} and kind = 'screening-answered' limit 1`.execute(
    tables,
  );
  return rows.length > 0;
}

/** While a session runs, a hold does not change when it was opened; what opens, closes or corrects may, and anything late. */
const mayMoveTimes = ({ begun, closed }: Filed, facts: readonly KeptFact[]): boolean =>
  begun || closed || facts.some(({ kind }) => kind === 'opened' || kind === 'closed' || kind === 'corrected');

async function readTimesAgain(tables: Kysely<Tables>, session: SessionId): Promise<void> {
  const { openedAt, closedAt, holds } = deriveSession(await allFacts(tables, session));
  // What her hands did counts for the day's and the week's load once the session is closed.
  const load = closedAt === null ? null : handsOnLoad(holds);
  await setSessionTimes(tables, { session, openedAt, closedAt, load });
}
