import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPool } from '#server/database/pool.ts';
import { freshDatabase } from '#test/database.ts';
import { absenceLog } from './absence-log.ts';
import { startJobs } from './start-jobs.ts';

test('[MAIL-9] an absence is told at first, then once a minute, and its end once', () => {
  const lines: string[] = [];
  let second = 0;
  const absence = absenceLog(
    (level) => void lines.push(`${second} ${level}`),
    () => second * 1000,
  );
  absence.back();
  for (; second < 130; second += 1) absence.away('no connection');
  absence.back();
  absence.back();
  for (; second < 190; second += 1) {
    absence.away('it comes and goes');
    absence.back();
  }
  assert.deepEqual(lines, ['0 error', '60 error', '120 error', '130 warning', '180 error', '180 warning']);
});

test('[MAIL-9] a worker whose database is away for seconds logs two lines, and works again', async (t) => {
  const fresh = await freshDatabase(t);
  const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 5, reader: 'libraries' });
  const lines: string[] = [];
  const log = (level: string, message: string) => {
    if (message.startsWith('the worker ')) lines.push(`${level}: ${message}`);
  };
  const jobs = startJobs({ pool, tasks: {}, cron: [], log });
  t.after(async () => {
    await jobs.stop();
    await pool.end();
  });
  const letIn = (limit: number) =>
    fresh.asSuperuser((su) =>
      su.query(`do $$ begin
        execute format('alter database %I connection limit ${limit}', current_database());
        perform pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and usename <> current_user;
      end $$`),
    );
  await sleep(1000);
  await letIn(0);
  await sleep(4000);
  assert.equal(lines.length, 1);
  await letIn(-1);
  for (let tries = 0; lines.length < 2 && tries < 200; tries += 1) await sleep(50);
  assert.match(lines.join('\n'), /^error: the worker stopped .*\nwarning: the worker works again$/);
});
