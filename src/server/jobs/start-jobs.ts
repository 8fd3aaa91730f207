import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCronItems, run, type CronItem, type RunnerOptions, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import { absenceLog } from './absence-log.ts';
import { jobLogger, type JobLog } from './job-logger.ts';
import { beginLife, unlockJobsOfTheDead } from './worker-life.ts';

export type Jobs = { readonly stop: () => Promise<void> };

export type JobsOptions = {
  readonly pool: pg.Pool;
  readonly tasks: TaskList;
  readonly cron: readonly CronItem[];
  readonly log: JobLog;
};

const LOOK_FOR_DEAD_MS = 10_000;
const TRY_AGAIN_MS = 1000;

/** Works through the queue until stopped; begins again by itself when the database was away. */
export function startJobs(options: JobsOptions): Jobs {
  const stopping = new AbortController();
  const ended = keepWorking(options, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function keepWorking(options: JobsOptions, stopping: AbortSignal): Promise<void> {
  const absence = absenceLog(options.log, () => performance.now());
  while (!stopping.aborted) {
    try {
      await workUntil(stopping, { ...options, onWorking: absence.back });
    } catch (error) {
      absence.away(error instanceof Error ? error.message : 'unknown');
      await sleep(TRY_AGAIN_MS, undefined, { signal: stopping }).catch(() => {});
    }
  }
}

/** One life of the worker: ends when told to, or throws when the database went away. */
async function workUntil(
  stopping: AbortSignal,
  { pool, tasks, cron, log, onWorking }: JobsOptions & { onWorking: () => void },
): Promise<void> {
  const workerId = `unwind-${randomUUID()}`;
  const life = await beginLife(pool, workerId);
  const looking = setInterval(() => void unlockJobsOfTheDead(pool).catch(() => {}), LOOK_FOR_DEAD_MS);
  try {
    await unlockJobsOfTheDead(pool);
    const runnerOptions: RunnerOptions & { workerId: string } = {
      pgPool: pool,
      taskList: tasks,
      parsedCronItems: parseCronItems([...cron]),
      concurrency: 1,
      workerId,
      noHandleSignals: true,
      logger: jobLogger(log),
    };
    const runner = await run(runnerOptions);
    onWorking();
    const ended = runner.promise.then(() => 'ended' as const);
    const why = await Promise.race([ended, life.lost.then(() => 'lost' as const), aborted(stopping)]);
    if (why === 'ended') throw new Error('the runner ended by itself');
    await runner.stop();
    if (why === 'lost') throw new Error('the connection was lost');
  } finally {
    clearInterval(looking);
    life.end();
  }
}

const aborted = (signal: AbortSignal): Promise<'told'> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('told');
    signal.addEventListener('abort', () => resolve('told'), { once: true });
  });
