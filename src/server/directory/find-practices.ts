import { randomUUID } from 'node:crypto';
import { MemberId, PracticeId } from '#domain/base/ids.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Database } from '#server/database/database.ts';
import { refreshDays } from './refresh-days.ts';
import { type Found, searchDirectory, type Wanted } from './search.ts';

/**
 * Finds practices with free times that are right at this moment. What was changed since it was summed up is summed up now,
 * a few practices at once; of whatever is still changed no time is shown.
 */
export async function findPractices(database: Database, wanted: Wanted): Promise<Found> {
  const found = await searchDirectory(database.identity, wanted);
  if (found.stale.length === 0) return found;
  for (const practice of found.stale) await refreshPractice(database, practice, wanted.now);
  return searchDirectory(database.identity, wanted);
}

/** Sums up one practice's free times, as anybody might who looks at its pages. */
export const refreshPractice = (database: Database, practice: string, now: Temporal.Instant): Promise<void> =>
  database.unaudited.write(anybodyAt(practice), (tables) => refreshDays(tables, { now }));

const anybodyAt = (practice: string): AskingAsVisitor => ({
  practice: PracticeId.parse(practice),
  member: MemberId.parse(randomUUID()),
  role: 'visitor',
  actor: 'Visitor',
  request: 'directory',
  action: 'find',
  subject: { kind: 'practice', id: practice },
});
