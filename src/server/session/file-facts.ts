import type { Kysely } from 'kysely';
import type { FactId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { deriveSession } from '#domain/session/session.ts';
import type { Tables } from '#server/database/tables.ts';
import { allFacts, appendFacts, setSessionTimes, type Batch, type Filed } from './session-journal.ts';

/** Files what happened in a session; answers every id that is in the journal now, the doubled ones too. */
export async function fileFacts(tables: Kysely<Tables>, batch: Batch): Promise<FactId[]> {
  const filed = await appendFacts(tables, batch);
  if (mayMoveTimes(filed, batch.facts)) await readTimesAgain(tables, batch.session);
  return filed.acknowledged;
}

/** While a session runs, a hold does not change when it was opened; what opens, closes or corrects may, and anything late. */
const mayMoveTimes = ({ begun, closed }: Filed, facts: readonly KeptFact[]): boolean =>
  begun || closed || facts.some(({ kind }) => kind === 'opened' || kind === 'closed' || kind === 'corrected');

async function readTimesAgain(tables: Kysely<Tables>, session: SessionId): Promise<void> {
  const { openedAt, closedAt } = deriveSession(await allFacts(tables, session));
  await setSessionTimes(tables, { session, openedAt, closedAt });
}
