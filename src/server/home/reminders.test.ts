import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MyReminders, Reminder } from '#contract/home.ts';
import { openPool } from '#server/database/pool.ts';
import { maren, ruth, ruthHerself, stillPoint, theo, type CastMember } from '#server/demo/cast.ts';
import { startPracticeJobs } from '#server/jobs/practice-jobs.ts';
import { smtpDelivery } from '#server/mail/deliver.ts';
import { pushKeyFrom } from '#server/push/push-key.ts';
import { freshDemo, wholeFile } from '#test/database.ts';
import { homeDesk, homeNow, homeSecret, played } from '#test/home-desk.ts';
import { tried, type Asker } from '#test/isolation/tables.ts';
import { startMailServer } from '#test/mail-server.ts';
import { startPushService } from '#test/push-service.ts';
import { remindedBy, stopLink } from './stop-link.ts';

const fresh = await freshDemo(wholeFile, homeNow);
const desk = homeDesk(fresh.database);
const mailbox = await startMailServer(wholeFile);
const service = await startPushService(wholeFile);
const links = { secret: homeSecret, address: () => 'https://care.example' };
const logged: string[] = [];
const lookedAt = { time: homeNow };
startWorking();

/** Ruth is in Berlin just now. The 29th of March 2026 is the Sunday on which clocks there go forward. */
const reminder: Reminder = {
  at: '19:30',
  days: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Europe/Berlin',
  byPush: true,
  byMail: true,
};

test('[HOMESRV-21] what Ruth chose comes back to her, and nobody of the practice sees it', async () => {
  const kept: MyReminders = await desk.remind({ reminder, subscribe: service.subscription });
  assert.deepEqual(kept, {
    reminder,
    hasMailAddress: true,
    endpoints: [service.subscription.endpoint],
    pushKey: pushKeyFrom(homeSecret).publicKey,
  });
  await fresh.asSuperuser(async (su) => {
    for (const table of ['home_reminder', 'push_subscription']) {
      for (const who of [maren, theo])
        assert.equal(await tried(su, asker(who), `select from unwind.${table}`), 'no rows', who.name);
      assert.equal(await tried(su, asker(ruthHerself), `select from unwind.${table}`), 'done', table);
    }
  });
  const nowhere = { ...reminder, zone: 'Mars/Olympus' };
  await assert.rejects(() => desk.remind({ reminder: nowhere }), {
    name: 'Malformed',
    path: 'reminder.zone',
  });
});

test('[HOMESRV-16] once a day at the chosen minute by her own clock, in winter and summer, and not hours later', async () => {
  await look('2026-03-12T18:25:00Z');
  assert.deepEqual(counts(), [0, 0], 'five minutes before half past seven in Berlin');
  await look('2026-03-12T18:30:00Z');
  await look('2026-03-12T18:35:00Z');
  assert.deepEqual(counts(), [1, 1]);
  await look('2026-03-13T20:31:00Z');
  assert.deepEqual(counts(), [1, 1], 'more than two hours late it would only disturb');
  await look('2026-03-29T17:30:00Z');
  assert.deepEqual(counts(), [2, 2], 'summer time');
});

test('[HOMESRV-17] not when something of the day is here, not while paused, not on other days', async () => {
  await desk.file(played({ kind: 'home-ended', why: 'done' }, '2026-03-30T17:00:00Z'));
  await look('2026-03-30T17:30:00Z');
  assert.deepEqual(counts(), [2, 2], 'the session of the day is done');
  assert.ok((await desk.change({ change: 'pause', words: 'Until we have spoken' })).ok);
  await look('2026-03-31T17:30:00Z');
  assert.deepEqual(counts(), [2, 2], 'paused');
  assert.ok((await desk.change({ change: 'resume', words: 'All well' })).ok);
  await desk.remind({ reminder: { ...reminder, days: [1] } });
  await look('2026-04-01T17:30:00Z');
  assert.deepEqual(counts(), [2, 2], 'a Wednesday');
  await desk.remind({ reminder: { ...reminder, byMail: false } });
  await look('2026-04-01T17:35:00Z');
  assert.deepEqual(counts(), [2, 3], 'by push alone');
});

test('[HOMESRV-18] [HOMESRV-20] a reminder says nothing of anybody, and is sealed and signed', () => {
  const shameful = /ruth|alder|neck|pain|program|exercise|session|therap|miss|forgot|streak|overdue|!/i;
  for (const { subject, text } of mailbox.received) {
    assert.equal(subject, 'A moment for you');
    const words = (text ?? '').replaceAll(/https:\S+/g, '');
    assert.doesNotMatch(words.replace(stillPoint.name, ''), shameful);
    assert.match(text ?? '', /https:\/\/care\.example\/my\/home\n/);
  }
  const [pushed] = service.received;
  assert.ok(pushed);
  assert.deepEqual(JSON.parse(pushed.words), {
    title: 'Unwind',
    body: 'A moment for you.',
    open: '/my/home',
  });
  assert.equal(pushed.claims.aud, new URL(service.subscription.endpoint).origin);
  assert.equal(pushed.claims.sub, 'mailto:care@practice.example');
  assert.deepEqual([pushed.headers['ttl'], pushed.headers['content-encoding']], ['10800', 'aes128gcm']);
  assert.deepEqual(pushKeyFrom(homeSecret), pushKeyFrom(homeSecret));
  assert.notEqual(pushKeyFrom(homeSecret).publicKey, pushKeyFrom(`${homeSecret}.`).publicKey);
});

test('[HOMESRV-19] a mail carries one press that ends such mails, for one client alone', () => {
  const link = stopLink(links, { practice: stillPoint.id, client: ruth.id });
  const [mail] = mailbox.received;
  assert.ok(mail);
  assert.ok(mail.text?.includes(link));
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  assert.equal(header('list-unsubscribe'), `<${link}>`);
  assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  const token = link.split('/').at(-1) ?? '';
  assert.deepEqual(remindedBy(homeSecret, token), { practice: stillPoint.id, client: ruth.id });
  assert.equal(remindedBy('another secret', token), null);
  const [practice, , signed] = token.split('.');
  assert.equal(remindedBy(homeSecret, `${practice}.${stillPoint.id}.${signed}`), null);
});

test('[HOMESRV-20] a busy service is asked again, a browser that is gone is forgotten, and no log names its address', async () => {
  service.answer = 503;
  await look('2026-04-02T17:30:00Z', { settles: false });
  await until(() => service.asked === 4);
  await until(() => logged.some((line) => /was not taken: 503/.test(line)));
  assert.deepEqual((await desk.remind({ reminder })).endpoints.length, 1, 'it is kept');
  service.answer = 410;
  await look('2026-04-03T17:30:00Z');
  await until(async () => (await desk.remind({ reminder: null })).endpoints.length === 0);
  assert.doesNotMatch(logged.join('\n'), /127\.0\.0\.1|push\/one|ruth/i);
});

const counts = () => [mailbox.received.length, service.received.length];

/** The job as its timer runs it at this moment, and what it queued. */
async function look(at: string, { settles = true } = {}): Promise<void> {
  lookedAt.time = Temporal.Instant.from(at);
  await fresh.asSuperuser((su) =>
    su.query(`select graphile_worker.add_job('remind-at-home', job_key => 'test')`),
  );
  const left = settles ? '' : `where task_identifier <> 'send-push'`;
  await until(() =>
    fresh.asSuperuser(async (su) => {
      const { rows } = await su.query<{ left: number }>(
        `select count(*)::int as left from graphile_worker.jobs ${left}`,
      );
      return rows[0]?.left === 0;
    }),
  );
}

function startWorking(): void {
  const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 5, reader: 'libraries' });
  const delivery = smtpDelivery({ smtpUrl: mailbox.url, from: 'care@practice.example' });
  const jobs = startPracticeJobs({
    pool,
    delivery,
    links,
    contact: 'care@practice.example',
    pushesTo: 'anywhere',
    clock: { now: () => lookedAt.time },
    log: (_, line) => void logged.push(line),
  });
  wholeFile.after(async () => {
    await jobs.stop();
    delivery.close();
    await pool.end();
  });
}

const asker = ({ id, role, name }: CastMember): Asker => ({
  called: name,
  role: 'unwind_app',
  settings: { 'unwind.practice': stillPoint.id, 'unwind.member': id, 'unwind.role': role },
  sees: [],
});

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (const begun = performance.now(); !(await isTrue()); await sleep(40))
    assert.ok(performance.now() - begun < 60_000, 'waited a minute in vain');
}
