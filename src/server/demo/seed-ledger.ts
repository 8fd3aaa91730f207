import { sql } from 'kysely';
import { z } from 'zod';
import type { Result } from '#domain/base/result.ts';
import type { Database, Work } from '#server/database/database.ts';
import { setShares } from '#server/ledger/package-book.ts';
import { sellPackage, usePackage } from '#server/ledger/packages.ts';
import { payVisit } from '#server/ledger/pay-visit.ts';
import { redeemCertificate } from '#server/ledger/redeem-certificate.ts';
import { sellCertificate } from '#server/ledger/sell-certificate.ts';
import { askedBy } from './asked-by.ts';
import { castCertificates, castPackages, type CastCertificate, type CastPackage } from './cast-ledger.ts';
import { services } from './cast-scheduling.ts';
import { ruth, stillPoint, theo } from './cast.ts';
import { fixedId } from './fixed-id.ts';

type Seeding = {
  readonly database: Database;
  readonly now: Temporal.Instant;
  /** From which the codes of certificates follow: the installation's, so that they can be printed. */
  readonly secret: string;
};
type Tables = Parameters<Work<unknown>>[0];

/** Packages in use, gift certificates and a paid visit, once: what was bought and redeemed stays as people left it. */
export async function seedLedger({ database, now, secret }: Seeding): Promise<void> {
  const asking = askedBy(theo, 'sellPackage', { kind: 'practice', id: stillPoint.id });
  await database.unaudited.write(asking, async (tables) => {
    const { rows } = await sql`select from unwind.ledger_transaction limit 1`.execute(tables);
    if (rows.length > 0) return;
    for (const bundle of castPackages) await sell(tables, bundle, now);
    for (const certificate of castCertificates) await give(tables, certificate, { now, secret });
    await payForOne(tables);
  });
}

const daysBefore = (now: Temporal.Instant, days: number): Temporal.Instant =>
  now.subtract({ hours: 24 * days });
const moneyId = (words: string): string => fixedId(z.uuid(), `money ${words}`);

async function sell(tables: Tables, bundle: CastPackage, now: Temporal.Instant): Promise<void> {
  const { id, holder, family, visits, cents, used } = bundle;
  const soldAt = daysBefore(now, bundle.soldDaysAgo);
  const service = services[bundle.service].id;
  const tender = { kind: 'card', cents } as const;
  must(await sellPackage(tables, { id, client: holder.id, service, visits, tender, now: soldAt }));
  await setShares(tables, { id, clients: family.map((one) => one.id) });
  const over = await visitsOver(tables, { client: holder.id, since: soldAt });
  for (let place = 0; place < used; place += 1) {
    const visit = over[place];
    const about = { id: moneyId(`${id} ${place}`), package: id, client: holder.id };
    must(
      await usePackage(tables, {
        ...about,
        appointment: visit?.id,
        now: visit ? Temporal.Instant.from(visit.endsAt) : soldAt.add({ hours: 24 * place }),
      }),
    );
  }
}

type Over = { readonly id: string; readonly endsAt: string; readonly price: number };

/** Visits that took place and that nothing was booked about yet, oldest first. */
async function visitsOver(
  tables: Tables,
  { client, since }: { client: string; since?: Temporal.Instant },
): Promise<Over[]> {
  const { rows } = await sql<Over>`
    select a.id, unwind.instant_text(upper(a.during)) as "endsAt", a.price from unwind.appointment a
    where a.client_id = ${client} and a.status = 'done' and lower(a.during) > coalesce(${since?.toString() ?? null}, '-infinity')::timestamptz
      and not exists (select from unwind.ledger_transaction t where t.practice_id = a.practice_id and t.appointment_id = a.id)
    order by lower(a.during)`.execute(tables);
  return rows;
}

/** As it is sold at the desk, but for the mail: those of the demonstration's past have long been read. */
async function give(
  tables: Tables,
  certificate: CastCertificate,
  { now, secret }: Pick<Seeding, 'now' | 'secret'>,
): Promise<void> {
  const { id, worth, cents, buyer, recipient, message, redeemed } = certificate;
  const soldAt = daysBefore(now, certificate.soldDaysAgo);
  must(
    await sellCertificate(tables, {
      id,
      worth,
      paid: { kind: 'card', cents },
      buyer,
      recipient: { ...recipient, email: '' },
      message,
      deliverOn: null,
      secret,
      address: '',
      now: soldAt,
    }),
  );
  await sql`update unwind.certificate set recipient_email = ${recipient.email} where id = ${id}`.execute(
    tables,
  );
  if (redeemed === 0) return;
  const redeeming = { id: moneyId(`${id} redeemed`), certificate: { id }, cents: redeemed };
  must(await redeemCertificate(tables, { ...redeeming, now: soldAt.add({ hours: 24 }) }));
}

const TIP = 2000;

/** The first of Ruth's visits that no package paid: by card, with a tip. */
async function payForOne(tables: Tables): Promise<void> {
  const [visit] = await visitsOver(tables, { client: ruth.id });
  if (visit === undefined) return;
  const { id: appointment, endsAt, price } = visit;
  const about = {
    id: moneyId('Ruth paid'),
    appointment,
    client: ruth.id,
    now: Temporal.Instant.from(endsAt),
  };
  const payments = [{ kind: 'card', cents: price + TIP } as const];
  must(await payVisit(tables, { ...about, price, tip: TIP, payments }));
}

function must(done: Result<unknown, { readonly reason: string }>): void {
  if (!done.ok) throw new Error(`the demonstration's money was refused: ${done.refusal.reason}`);
}
