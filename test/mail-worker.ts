// A worker in a process of its own, for tests that kill it. Its log-in and mail server come in the environment.
import type pg from 'pg';
import { openPool } from '#server/database/pool.ts';
import { startPracticeJobs } from '#server/jobs/practice-jobs.ts';
import { smtpDelivery } from '#server/mail/deliver.ts';

const { MAIL_WORKER } = process.env;
const { login, smtpUrl } = JSON.parse(MAIL_WORKER ?? '') as { login: pg.PoolConfig; smtpUrl: string };

startPracticeJobs({
  pool: openPool(login, { size: 5, reader: 'libraries' }),
  delivery: smtpDelivery({ smtpUrl, from: 'unwind@practice.example' }),
  links: { secret: 'a secret of the tests', address: () => 'https://care.example' },
  clock: { now: () => Temporal.Now.instant() },
  log: () => {},
});
