import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ABIGAILS_LINK, abigail, maren, ruth, ruthHerself, stillPoint, theo } from '#server/demo/cast.ts';
import { linkIdOf } from '#server/demo/seed-screening.ts';
import { harbour, harbourCast, seedHarbour } from '#test/cast.ts';
import { freshDatabase, freshDemo, type FreshDatabase } from '#test/database.ts';
import { giveHomeRows } from '#test/isolation/home-rows.ts';
import { paramsIn } from '#test/isolation/endpoints.ts';
import { leaksTo, tablesOf, tried, unguardedTables, type Asker } from '#test/isolation/tables.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');

const app = (called: string, settings: Asker['settings'], rest: Partial<Asker> = {}): Asker => ({
  called,
  role: 'unwind_app',
  settings,
  sees: [],
  ...rest,
});
const set = (practice: string, member: string, role: string) => ({
  'unwind.practice': practice,
  'unwind.member': member,
  'unwind.role': role,
});
const nobodysPractice = '0198a000-0000-7000-8000-00000000f003';
/** What the directory keeps is nobody's secret, and is seen of one's own practice alone. */
const ofDirectory = ['findable', 'free_day', 'free_mark', 'listing'];
/** When and where the practice can be booked, and when it cannot: what whoever books may know, and nothing about whom. */
const ofScheduling = [
  'blocked_time',
  'hold',
  'holiday',
  'imported_time',
  'location',
  'occupied',
  'room',
  'service',
  'service_therapist',
  'therapist_hours',
  'travel',
];
/** What was paid ahead, and what moved. */
const ofLedger = ['certificate', 'ledger_entry', 'ledger_transaction', 'package', 'package_share'];
const forStaff = [
  ...ofDirectory,
  ...ofScheduling,
  ...ofLedger,
  'ledger_account',
  'series',
  'answer_template',
  'followed_feed',
  'thread',
  'thread_message',
  'appointment',
  'card_on_file',
  'client',
  'consent_text',
  'intake',
  'mail',
  'member',
  'payment',
  'payment_event',
  'practice',
  'screening_standing',
  'site_version',
  'visit_fee',
];
const appendOnly = [
  'amendment',
  'answer',
  'clearance_document',
  'consent',
  'consent_withdrawal',
  'decision',
  'episode_version',
  'fact',
  'goal_rating',
  'home_event',
  'home_program',
  'instrument_answer',
  'ledger_entry',
  'ledger_receipt',
  'ledger_transaction',
  'letter',
  'note',
  'override',
  'own_fact',
  'plan_acceptance',
  'plan_sharing',
  'treatment_plan',
  'site_version',
];
/** What is no record: settings that are written anew whole, and times that are kept for a while. They are taken out by whoever may write them. */
const removable = [
  'answer_template',
  'blocked_time',
  'findable',
  'followed_feed',
  'free_day',
  'free_mark',
  'hold',
  'holiday',
  'home_reminder',
  'imported_calendar',
  'imported_time',
  'package_share',
  'push_subscription',
  'service_therapist',
  'travel',
];
const clinical = [
  ...appendOnly,
  'clearance',
  'episode',
  'own_record',
  'registry_outcome',
  'registry_summary',
  'safety_task',
  'session',
];
/** What a client may see of her own. */
const herOwn = [
  'answer',
  'consent',
  'consent_withdrawal',
  'home_event',
  'home_program',
  'home_reminder',
  'instrument_answer',
  'own_fact',
  'own_record',
  'plan_acceptance',
  'plan_sharing',
  'push_subscription',
  'treatment_plan',
];
const owners = app('Still Point’s owner', set(stillPoint.id, maren.id, 'owner'));

const askers: readonly Asker[] = [
  app('the app with nothing set', {}),
  app('the app with a practice alone', { 'unwind.practice': stillPoint.id }, { sees: ['practice'] }),
  app('the app with a role alone', { 'unwind.role': 'owner' }),
  app('an owner of no practice', set(nobodysPractice, maren.id, 'owner')),
  app('a role that there is not', set(stillPoint.id, maren.id, 'superowner'), {
    sees: ['practice', 'member', 'device'],
  }),
  app('the other practice’s owner', set(harbour.id, harbourCast.owner.id, 'owner'), {
    sees: [...forStaff, ...clinical, 'audit_entry', 'device', 'invitation'],
    practice: harbour.id,
  }),
  app('the other practice’s owner under an id of Still Point', set(harbour.id, maren.id, 'owner'), {
    sees: [...forStaff, ...clinical, 'audit_entry', 'device', 'invitation'],
    practice: harbour.id,
  }),
  app('the front desk', set(stillPoint.id, theo.id, 'front-desk'), {
    // Of consents the research text alone, and that it was taken back; nobody in the demonstration has signed it.
    sees: [...forStaff, 'consent_withdrawal', 'device'],
    practice: stillPoint.id,
  }),
  app('a client', set(stillPoint.id, ruthHerself.id, 'client'), {
    sees: [
      ...ofDirectory,
      ...ofScheduling,
      'appointment',
      'client',
      'consent_text',
      'member',
      'practice',
      'device',
      'site_version',
      ...ofLedger,
      ...herOwn,
    ],
    practice: stillPoint.id,
  }),
  app('the link that Abigail was sent', set(stillPoint.id, linkIdOf(abigail, ABIGAILS_LINK), 'link'), {
    sees: ['consent_text', 'intake', 'practice'],
    practice: stillPoint.id,
  }),
  app('a visitor of the public pages', set(stillPoint.id, nobodysPractice, 'visitor'), {
    sees: [...ofDirectory, ...ofScheduling, 'member', 'practice', 'site_version'],
    practice: stillPoint.id,
  }),
  {
    called: 'signing in',
    role: 'unwind_identity',
    settings: {},
    sees: [
      'findable',
      'free_mark',
      'appointment',
      'device',
      'intake',
      'invitation',
      'member',
      'migration',
      'practice',
    ],
  },
  {
    called: 'a job',
    role: 'unwind_jobs',
    settings: {},
    sees: [
      'findable',
      'followed_feed',
      'free_mark',
      'appointment',
      'client',
      'home_reminder',
      'mail',
      'practice',
      'push_subscription',
      'reminder',
    ],
  },
];

test('[ISOLATION-2] every table that a role can reach lies under forced row-level security', async (t) => {
  const fresh = await freshDatabase(t);
  assert.deepEqual(await fresh.asSuperuser(unguardedTables), []);
});

test('[ISOLATION-2] the wrong practice, the wrong role and nobody see no rows', async (t) => {
  const fresh = await bothPractices(t);
  for (const asker of askers) assert.deepEqual(await fresh.asSuperuser((su) => leaksTo(su, asker)), []);
});

test('[ISOLATION-2] a client sees of plans and answers her own, and of a link nobody more than its form', async (t) => {
  const fresh = await bothPractices(t);
  await fresh.asSuperuser(async (su) => {
    const [ruths] = askers.filter(({ called }) => called === 'a client');
    assert.ok(ruths);
    for (const table of herOwn) {
      const others = `select from unwind.${table} where client_id <> '${ruth.id}'`;
      assert.equal(await tried(su, ruths, others), 'no rows', table);
      assert.equal(await tried(su, ruths, `select from unwind.${table}`), 'done', table);
    }
    await su.query(
      `insert into unwind.treatment_plan (practice_id, client_id, version, plan, set_by) values ($1, $2, 2, '{}', $3)`,
      [stillPoint.id, ruth.id, maren.id],
    );
    const unshared = 'select from unwind.treatment_plan where version = 2';
    assert.equal(await tried(su, ruths, unshared), 'no rows', 'a version that was not shown to her');
    assert.equal(await tried(su, owners, unshared), 'done');
  });
});

test('[ISOLATION-3] the app role can neither step around row-level security nor edit what is append-only', async (t) => {
  const fresh = await bothPractices(t);
  await fresh.asSuperuser(async (su) => {
    for (const table of await tablesOf(su)) {
      for (const statement of [
        `set local row_security = off; select * from unwind.${table}`,
        `alter table unwind.${table} disable row level security`,
        `create policy mine on unwind.${table} to unwind_app using (true)`,
        `drop table unwind.${table} cascade`,
        `truncate unwind.${table} cascade`,
        ...(removable.includes(table) ? [] : [`delete from unwind.${table}`]),
      ]) {
        assert.equal(await tried(su, owners, statement), '42501', `as the app: ${statement}`);
      }
    }
    for (const table of ['audit_entry', 'audit_head', 'consent_text', ...appendOnly]) {
      const change = `update unwind.${table} set practice_id = practice_id`;
      assert.equal(await tried(su, owners, change), '42501', table);
    }
    for (const change of [
      "update unwind.clearance set expires_on = '2099-01-01'",
      "update unwind.safety_task set about = 'nothing'",
      "update unwind.episode set opened_on = '2000-01-01'",
    ]) {
      assert.equal(await tried(su, owners, change), '42501', change);
    }
    for (const role of ['unwind_owner', 'unwind_identity', 'unwind_jobs', 'pg_read_all_data']) {
      assert.equal(await tried(su, owners, `set local role ${role}`), '42501');
    }
    assert.equal(await tried(su, owners, `create table unwind.mine (id int)`), '42501');
    assert.equal(await tried(su, owners, `select * from identity.user`), '42501');
    assert.equal(await tried(su, owners, `select * from graphile_worker.jobs`), '42501');
    assert.equal(
      await tried(su, owners, `update unwind.client set name = 'x' where practice_id = '${harbour.id}'`),
      'no rows',
    );
    const smuggled = `insert into unwind.client (practice_id, id, name) values ('${harbour.id}', gen_random_uuid(), 'x')`;
    assert.equal(await tried(su, owners, smuggled), '42501');
  });
});

test('[ISOLATION-4] the checkers find a hole when there is one', async (t) => {
  const fresh = await bothPractices(t);
  await fresh.asSuperuser(async (su) => {
    await su.query(
      `create table unwind.probe (practice_id uuid); grant select on unwind.probe to unwind_app`,
    );
    await su.query(`insert into unwind.probe values ($1)`, [stillPoint.id]);
    const [unguarded] = await unguardedTables(su);
    assert.match(unguarded ?? '', /^unwind\.probe has no row-level security: enable and force it/);
    const [nobody] = askers;
    assert.ok(nobody);
    assert.match((await leaksTo(su, nobody)).join(), /sees 1 rows of unwind\.probe/);
  });
  assert.throws(
    () => paramsIn({ name: 'newOne', path: '/api/rooms/:room' }),
    /does not know: give it an id of Still Point/,
  );
});

async function bothPractices(t: TestContext): Promise<FreshDatabase> {
  const fresh = await freshDemo(t, now);
  await seedHarbour(fresh.database);
  await fresh.asSuperuser(giveHomeRows);
  return fresh;
}
