import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { Logger, runOnce } from 'graphile-worker';
import type pg from 'pg';
import { AppointmentId, ClientId, HoldId } from '#domain/base/ids.ts';
import { openPool } from '#server/database/pool.ts';
import { services, SLUG } from '#server/demo/cast-scheduling.ts';
import { maren, stillPoint } from '#server/demo/cast.ts';
import { beginPayment, type BeginPayment } from '#server/payment/begin-payment.ts';
import { paymentJobs } from '#server/payment/payment-jobs.ts';
import { providerFor } from '#server/payment/provider-for.ts';
import { holdTime } from '#server/scheduling/hold-time.ts';
import { freshDemo } from '#test/database.ts';
import { at, wednesday } from '#test/desk.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { freshServer, TEST_SECRET } from '#test/server.ts';
import { STRIPE_KEYS, StripeStandIn } from '#test/stripe-stand-in.ts';

type Options = {
  readonly provider?: 'none';
  /** In percent of the price. */
  readonly lateFee?: number;
  readonly noShowFee?: number;
};

/** A Thursday at one, which is free with Maren. */
const STARTS_AT = Temporal.Instant.from(at('2026-03-12 13:00'));

/** The demonstration practice with a stand-in for Stripe, and Vera, whom nobody knows, about to book and pay. */
export async function aTill(t: TestContext, options: Options = {}) {
  const fresh = await freshDemo(t, wednesday);
  const { standIn, address } = await StripeStandIn.listen(t);
  const lines: string[] = [];
  const { secretKey, webhookSecret } = STRIPE_KEYS;
  const keys = {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_ADDRESS: address,
  };
  const clock = { at: wednesday, now: () => clock.at };
  const { server } = await freshServer(t, {
    fresh,
    clock,
    environment: { UNWIND_DEMO: '1', ...(options.provider === 'none' ? {} : keys) },
    stream: { write: (line) => lines.push(line) },
  });
  const provider = providerFor({
    stripe: options.provider === 'none' ? undefined : { ...STRIPE_KEYS, address },
  });
  const till = { database: fresh.database, provider, secret: TEST_SECRET, address: () => server.url };
  const rules = {
    lateFee: { percent: options.lateFee ?? 0 },
    noShowFee: { percent: options.noShowFee ?? 0 },
  };
  await fresh.asSuperuser((su) =>
    su.query('update unwind.practice set booking_rules = $1', [JSON.stringify(rules)]),
  );
  const appointment = AppointmentId.parse(randomUUID());
  const client = ClientId.parse(randomUUID());
  const hold = HoldId.parse(randomUUID());
  const asking = visitorFor(appointment);
  const wish = {
    appointment,
    client,
    file: 'new',
    person: { name: 'Vera Noll', email: 'vera@client.example', phone: '' },
    service: services.hour.id,
    therapist: maren.id,
    startsAt: STARTS_AT,
  } as const;
  /** As the superuser, with the practice set as it is for everybody: triggers write only within it. */
  const inPractice = <T>(work: (su: pg.Client) => Promise<T>): Promise<T> =>
    fresh.asSuperuser(async (su) => {
      await su.query(`select set_config('unwind.practice', $1, false)`, [stillPoint.id]);
      return work(su);
    });
  const one = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row | undefined> =>
    (await fresh.asSuperuser((su) => su.query<Row>(text, values))).rows[0];

  return {
    standIn,
    server,
    till,
    clock,
    fresh,
    appointment,
    asking,
    begin: async (asked: BeginPayment['asked'] = { ask: 'deposit', cents: 4000 }) => {
      await fresh.database.write(asking, (tables) =>
        holdTime(tables, { ...wish, id: hold, kind: 'filling', minutesToKeep: 10, now: clock.at }),
      );
      // Where the visit stands already, as in a second window, its time is held for nobody else.
      await inPractice((su) =>
        su.query(
          `insert into unwind.hold (practice_id, id, kind, service_id, therapist_id, during, made_at, expires_at)
           select practice_id, $2, 'filling', $3, $4, '[2026-04-20 12:00+00,2026-04-20 13:00+00)', $5, $5::timestamptz + interval '10 minutes'
           from unwind.appointment where id = $1 on conflict do nothing`,
          [appointment, hold, services.hour.id, maren.id, clock.at.toString()],
        ),
      );
      return beginPayment(till, { asking, slug: SLUG, wish, hold, asked, now: clock.at });
    },
    /** Her hold runs out, and somebody else books the time. */
    loseTime: async () => {
      await inPractice((su) => su.query('delete from unwind.hold where id = $1', [hold]));
      const taken = await fresh.database.write(visitorFor(randomUUID()), (tables) =>
        holdTime(tables, {
          ...wish,
          id: HoldId.parse(randomUUID()),
          kind: 'filling',
          minutesToKeep: 60,
          now: clock.at,
        }),
      );
      if (!taken.ok) throw new Error('the time was not free');
    },
    hold: () =>
      one<{ kind: string; minutes: number }>(
        `select kind, (extract(epoch from expires_at - $2::timestamptz) / 60)::int as minutes from unwind.hold where id = $1`,
        [hold, clock.at.toString()],
      ),
    visit: async () =>
      (await one<{ status: string }>('select status from unwind.appointment where id = $1', [appointment]))
        ?.status,
    deposit: async () =>
      (
        await one<{ balance: number }>(
          `select balance::int from unwind.ledger_account where kind = 'deposit' and of_id = $1`,
          [appointment],
        )
      )?.balance ?? 0,
    /** Everything that was booked about the visit, by account; what has come to nothing is left out. */
    ledger: async (): Promise<Record<string, number>> => {
      const { rows } = await fresh.asSuperuser((su) =>
        su.query<{ kind: string; cents: number }>(
          `select e.kind, sum(e.cents)::int as cents from unwind.ledger_entry e
           join unwind.ledger_transaction x on x.practice_id = e.practice_id and x.id = e.transaction_id
           where x.appointment_id = $1 group by e.kind having sum(e.cents) <> 0 order by e.kind`,
          [appointment],
        ),
      );
      return Object.fromEntries(rows.map(({ kind, cents }) => [kind, cents]));
    },
    fee: () =>
      one<{ owed: number }>('select owed from unwind.visit_fee where appointment_id = $1', [appointment]),
    payment: () =>
      one<{ state: string; wish: object }>(
        'select state, wish from unwind.payment order by asked_at desc limit 1',
      ),
    mails: async () =>
      (
        await fresh.asSuperuser((su) =>
          su.query<{ recipient: string; subject: string; text: string }>(
            `select recipient, subject, text from unwind.mail where recipient = 'vera@client.example' order by queued_at`,
          ),
        )
      ).rows,
    /** To whoever bought a gift, and to whom it is for. */
    giftMails: async () =>
      (
        await fresh.asSuperuser((su) =>
          su.query<{ recipient: string; text: string }>(
            `select recipient, text from unwind.mail where recipient in ('otto@client.example', 'vera@client.example')`,
          ),
        )
      ).rows,
    /** She cancels so many hours before; `booked` says that it was taken back at once. */
    cancel: ({
      hoursBefore,
      status = 'cancelled',
    }: {
      hoursBefore: number;
      status?: 'booked' | 'cancelled';
    }) =>
      inPractice(async (su) => {
        const when = STARTS_AT.subtract({ hours: hoursBefore }).toString();
        await su.query(
          `update unwind.appointment set status = 'cancelled', cancelled_at = $2, cancelled_by = 'client' where id = $1`,
          [appointment, when],
        );
        if (status === 'booked')
          await su.query(
            `update unwind.appointment set status = 'booked', cancelled_at = null, cancelled_by = null where id = $1`,
            [appointment],
          );
      }),
    noShow: () =>
      inPractice((su) =>
        su.query(`update unwind.appointment set status = 'no-show' where id = $1`, [appointment]),
      ),
    /** Lets the jobs about money run, those that wait for later too, and answers how many failed. */
    work: async (): Promise<number> => {
      await fresh.asSuperuser((su) =>
        su.query(`update graphile_worker._private_jobs set run_at = now() - interval '1 minute'`),
      );
      const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 3, reader: 'libraries' });
      const before = await failures(one);
      try {
        await runOnce({
          pgPool: pool,
          taskList: paymentJobs(till, clock),
          noHandleSignals: true,
          logger: quiet,
        });
      } finally {
        await pool.end();
      }
      return (await failures(one)) - before;
    },
    /** Every row of every table, as text. */
    everyRow: async (): Promise<string> => {
      const { rows } = await fresh.asSuperuser((su) =>
        su.query<{ text: string }>(
          `select string_agg(query_to_xml('select * from ' || c.oid::regclass, true, false, '')::text, '') as text
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('unwind', 'graphile_worker') and c.relkind = 'r'`,
        ),
      );
      return rows[0]?.text ?? '';
    },
    log: () => lines.join(''),
  };
}

type One = <Row extends object>(text: string) => Promise<Row | undefined>;

const failures = async (one: One): Promise<number> =>
  (
    await one<{ tries: number }>(
      'select coalesce(sum(attempts), 0)::int as tries from graphile_worker._private_jobs where last_error is not null',
    )
  )?.tries ?? 0;

const quiet = new Logger(() => () => {});

const visitorFor = (visit: string): AskingAsVisitor => ({
  practice: stillPoint.id,
  member: visit as AskingAsVisitor['member'],
  role: 'visitor',
  actor: 'Visitor',
  request: 'test',
  action: 'bookAsVisitor',
  subject: { kind: 'appointment', id: visit },
});
