import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contract } from '#contract/contract.ts';
import { Rollback } from '#server/database/database.ts';
import { openPool } from '#server/database/pool.ts';
import { maren } from '#server/demo/cast.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import type { JobLog } from '#server/jobs/job-logger.ts';
import { startPracticeJobs } from '#server/jobs/practice-jobs.ts';
import { practiceRoom } from '#server/practice/practice-room.ts';
import { NotHere } from '#server/http/handler.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDatabase, type FreshDatabase } from '#test/database.ts';
import { startMailServer, type MailServer } from '#test/mail-server.ts';
import { demoDelivery, noDelivery, smtpDelivery, type Delivery } from './deliver.ts';
import { queueMail } from './queue-mail.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');
const links = { secret: 'a secret of the tests', address: () => 'https://care.example' };
const letter = {
  to: 'ruth@client.example',
  subject: 'A reminder for tomorrow',
  text: 'Your visit is at ten.',
};

test('[MAIL-1] what is rolled back is never sent, what is committed is sent once', async (t) => {
  const { fresh, mailbox } = await practiceWithMail(t);
  const { database } = fresh;
  await database.write(askingAs(maren), async (tables) => {
    await queueMail(tables, { ...letter, text: 'never' });
    throw new Rollback('taken back');
  });
  await database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  work(t, fresh, { delivery: smtp(mailbox) });
  await until(async () => mailbox.received.length > 0);
  await sleep(300);
  assert.deepEqual(
    mailbox.received.map(({ text }) => text?.trim()),
    [letter.text],
  );
  assert.equal(mailbox.received[0]?.from?.name, 'Still Point Myofascial');
  assert.deepEqual(await unsent(fresh), []);
});

test('[MAIL-2] killed between commit and send, the next worker sends the mail once', async (t) => {
  const { fresh, mailbox } = await practiceWithMail(t);
  mailbox.answer = 'hold';
  await fresh.database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  const first = spawnWorker(t, fresh, mailbox);
  await mailbox.asked();
  first.kill('SIGKILL');
  await once(first, 'exit');
  assert.equal(mailbox.received.length, 0);
  assert.equal((await unsent(fresh)).length, 1);

  mailbox.answer = 'accept';
  spawnWorker(t, fresh, mailbox);
  await until(async () => (await unsent(fresh)).length === 0);
  await sleep(300);
  assert.equal(mailbox.received.length, 1);
});

test('[MAIL-3] a living worker takes up the job of a dead one within a minute', async (t) => {
  const { fresh, mailbox } = await practiceWithMail(t);
  mailbox.answer = 'hold';
  await fresh.database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  const first = spawnWorker(t, fresh, mailbox);
  await mailbox.asked();
  work(t, fresh, { delivery: smtp(mailbox) });
  await sleep(2000);
  mailbox.answer = 'accept';
  const died = performance.now();
  first.kill('SIGKILL');
  await until(async () => (await unsent(fresh)).length === 0);
  assert.ok(performance.now() - died < 60_000);
  assert.equal(mailbox.received.length, 1);
});

test('[MAIL-4] a mail that failed is tried again under the same Message-ID, an unknown mailbox is not', async (t) => {
  const { fresh, mailbox } = await practiceWithMail(t);
  mailbox.answer = 'busy';
  await fresh.database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  work(t, fresh, { delivery: smtp(mailbox) });
  await until(async () => (await unsent(fresh))[0]?.failure === 'EENVELOPE 451');
  const [waiting] = await unsent(fresh);
  mailbox.answer = 'accept';
  await until(async () => mailbox.received.length === 1);
  assert.equal(mailbox.received[0]?.messageId, `<${waiting?.id}@practice.example>`);

  mailbox.answer = 'no-such-mailbox';
  await fresh.database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  await until(async () => (await unsent(fresh))[0]?.failure === 'EENVELOPE 550');
  await until(async () => (await jobs(fresh)).length === 0);
});

test('[MAIL-4] without a mail server a mail says so and is not tried again', async (t) => {
  const { fresh } = await practiceWithMail(t);
  await fresh.database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  work(t, fresh, { delivery: noDelivery });
  await until(async () => (await jobs(fresh)).length === 0);
  assert.equal((await unsent(fresh))[0]?.failure, 'no mail server');
});

test('[MAIL-5] neither the job nor the log of its failure carries an address or a word', async (t) => {
  const { fresh, mailbox } = await practiceWithMail(t);
  mailbox.answer = 'busy';
  const lines: string[] = [];
  await fresh.database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  const [job] = await jobs(fresh);
  assert.deepEqual(Object.keys(job?.payload ?? {}).toSorted(), ['mail', 'practice']);
  work(t, fresh, { delivery: smtp(mailbox), log: (_, message) => void lines.push(message) });
  await until(
    async () => (await jobs(fresh))[0]?.last_error !== null && lines.some((line) => /Failed/.test(line)),
  );
  const spoken = [...lines, (await jobs(fresh))[0]?.last_error].join('\n');
  assert.match(spoken, /EENVELOPE 451/);
  assert.doesNotMatch(spoken, /ruth|client\.example|reminder|ten/i);
});

test('[MAIL-6][MAIL-7] clients are reminded the day before, once, by the practice’s clock', async (t) => {
  const { fresh, mailbox } = await practiceWithMail(t);
  let clock = Temporal.Instant.from('2026-03-11T13:00:00Z');
  const run = async () => {
    await fresh.asSuperuser((su) =>
      su.query(`select graphile_worker.add_job('remind-clients', job_key => 'test')`),
    );
    await until(async () => (await jobs(fresh)).length === 0);
  };
  work(t, fresh, { delivery: smtp(mailbox), now: () => clock });
  await run();
  assert.equal(mailbox.received.length, 0, 'eight in the morning in Chicago is too early');
  clock = Temporal.Instant.from('2026-03-11T14:00:00Z');
  await run();
  await run();
  // Thursday: Wen, Samuel, Abigail, Leila. George has a visit on Friday, and no address.
  const told = mailbox.received.map((mail) => mail.to?.[0]?.address ?? '').toSorted(byText);
  assert.deepEqual(told, [
    'abigail@client.example',
    'leila@client.example',
    'samuel@client.example',
    'wen@client.example',
  ]);
  const samuels = mailbox.received.find((mail) => mail.to?.[0]?.address === 'samuel@client.example');
  assert.match(samuels?.text ?? '', /tomorrow, Thursday, March 12, at 10:30 AM/);
  assert.match(samuels?.text ?? '', /https:\/\/care\.example\/visit\/[0-9a-f-]{36}\.[\w-]{43}\n/);
  for (const { subject } of mailbox.received) assert.equal(subject, 'A reminder for tomorrow');
  const entries = await fresh.asSuperuser((su) =>
    su.query(`select from unwind.audit_entry where action = 'remindClients' and role = 'jobs'`),
  );
  assert.equal(entries.rows.length, 4);
});

test('[MAIL-8] the mails of the demonstration are shown, and without it there is no mailbox', async (t) => {
  const { fresh } = await practiceWithMail(t);
  await fresh.database.write(askingAs(maren), (tables) => queueMail(tables, letter));
  work(t, fresh, { delivery: demoDelivery });
  await until(async () => (await unsent(fresh)).length === 0);
  const call = called<Contract['demoMailbox']>(undefined, {});
  const shown = await practiceRoom(fresh.database, { demo: true, links }).demoMailbox(call);
  assert.ok(shown.ok);
  assert.deepEqual(
    shown.value.mails.map(({ to, text }) => ({ to, text })),
    [{ to: letter.to, text: letter.text }],
  );
  await assert.rejects(practiceRoom(fresh.database, { demo: false, links }).demoMailbox(call), NotHere);
});

async function practiceWithMail(t: TestContext): Promise<{ fresh: FreshDatabase; mailbox: MailServer }> {
  const fresh = await freshDatabase(t);
  const mailbox = await startMailServer(t);
  await seedDemo({ database: fresh.database, now });
  return { fresh, mailbox };
}

const smtp = (mailbox: MailServer): Delivery =>
  smtpDelivery({ smtpUrl: mailbox.url, from: 'unwind@practice.example' });

type Working = { delivery: Delivery; now?: () => Temporal.Instant; log?: JobLog };

function work(
  t: TestContext,
  fresh: FreshDatabase,
  { delivery, now: clock = () => now, log = () => {} }: Working,
): void {
  const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 5, reader: 'libraries' });
  const jobsOfPractice = startPracticeJobs({ pool, delivery, links, clock: { now: clock }, log });
  t.after(async () => {
    await jobsOfPractice.stop();
    delivery.close();
    await pool.end();
  });
}

function spawnWorker(t: TestContext, fresh: FreshDatabase, mailbox: MailServer): ChildProcess {
  const settings = { login: fresh.connection.loginFor('unwind_jobs'), smtpUrl: mailbox.url };
  const worker = spawn(process.execPath, ['test/mail-worker.ts'], {
    env: { ...process.env, MAIL_WORKER: JSON.stringify(settings) },
    stdio: 'ignore',
  });
  t.after(() => worker.kill('SIGKILL'));
  return worker;
}

const byText = (one: string, other: string): number => one.localeCompare(other);

type Waiting = { id: string; failure: string | null };
const unsent = (fresh: FreshDatabase): Promise<Waiting[]> =>
  fresh.asSuperuser(
    async (su) => (await su.query<Waiting>('select id, failure from unwind.mail where sent_at is null')).rows,
  );

type Job = { payload: object; last_error: string | null };
const jobs = (fresh: FreshDatabase): Promise<Job[]> =>
  fresh.asSuperuser(
    async (su) => (await su.query<Job>('select payload, last_error from graphile_worker._private_jobs')).rows,
  );

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const begun = performance.now(); !(await isTrue()); await sleep(50)) {
    assert.ok(performance.now() - begun < 60_000, 'waited a minute in vain');
  }
}
