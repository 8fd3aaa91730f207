import { sql, type Kysely } from 'kysely';
import type { Task } from 'graphile-worker';
import { CertificateId, MemberId, PracticeId } from '#domain/base/ids.ts';
import { expireCertificate } from '#domain/ledger/certificate.ts';
import type { Clock } from '#server/base/clock.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { Rollback, type Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { derivedId } from '#server/payment/derived-id.ts';
import { findCertificate } from './find-certificate.ts';
import { postTransaction } from './post-transaction.ts';

/** What was redeemed in time in a room without a connection has been sent by then (design). */
const GRACE_DAYS = 31;
const AT_ONCE = 500;

/** Books as expired what stands on certificates that ended unredeemed, a month after their last day. */
export const expireCertificates =
  ({ database, clock }: { database: Database; clock: Clock }): Task =>
  async (_, helpers) => {
    const now = clock.now();
    const before = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: GRACE_DAYS }).toString();
    const { rows } = await helpers.query<{ practice: string; id: string }>(
      `select practice_id as practice, id from unwind.certificate
       where ended is null and expires_on < $1::date order by expires_on, id limit ${AT_ONCE}`,
      [before],
    );
    for (const { practice, id } of rows)
      await database.write(asHolder({ practice, id, job: helpers.job.id }), (tables) =>
        expire(tables, { id, now, today: before }),
      );
  };

/** The job knows one certificate, as whoever holds it does. */
const asHolder = ({ practice, id, job }: { practice: string; id: string; job: string }): AskingAsVisitor => ({
  practice: PracticeId.parse(practice),
  member: MemberId.parse(id),
  role: 'visitor',
  actor: 'Unwind',
  request: `job ${job}`,
  action: 'expireCertificate',
  subject: { kind: 'certificate', id },
});

type Expiring = { readonly id: string; readonly now: Temporal.Instant; readonly today: string };

/** The day is that of the grace's end, so that a certificate whose last day was moved meanwhile stays. */
async function expire(tables: Kysely<Tables>, { id, now, today }: Expiring): Promise<void> {
  const found = await findCertificate(tables, { id });
  if (found === undefined) return;
  const entries = expireCertificate({ ...found, id: CertificateId.parse(found.id) }, today);
  if (!entries.ok) return;
  if (found.held > 0) {
    const posted = await postTransaction(tables, {
      id: derivedId(id, 'certificate-expired'),
      kind: 'certificate-expired',
      at: now,
      words: `Certificate ${found.ending}`,
      entries: entries.value,
    });
    if (!posted.ok) return;
  }
  // Money that came onto it in this very moment is not lost with it: all is left as it was, and looked at again in an hour.
  if ((await findCertificate(tables, { id }))?.held !== 0) throw new Rollback(undefined);
  await sql`
    update unwind.certificate set ended = 'expired', ended_at = ${now.toString()}, ended_why = 'Its last day has passed'
    where id = ${id} and ended is null and expires_on < ${today}::date`.execute(tables);
}
