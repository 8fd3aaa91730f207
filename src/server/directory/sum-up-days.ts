import type { Task } from 'graphile-worker';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { refreshPractice } from './find-practices.ts';

/** So many practices in one run; the next comes in a minute. */
const MOST = 500;

/** The job that sums up what was changed, so that searches find little to do. Correctness does not hang on it. */
export const sumUpDays =
  ({ database, clock }: { database: Database; clock: Clock }): Task =>
  async () => {
    const { rows } = await database.identity.query<{ practice: string }>(
      'select distinct practice_id as practice from unwind.free_mark limit $1',
      [MOST],
    );
    for (const { practice } of rows) await refreshPractice(database, practice, clock.now());
  };
