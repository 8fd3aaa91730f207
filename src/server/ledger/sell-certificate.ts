import { sql, type Kysely } from 'kysely';
import { CertificateId } from '#domain/base/ids.ts';
import { accepted, type Result } from '#domain/base/result.ts';
import { endingOf } from '#domain/ledger/certificate-code.ts';
import { sellCertificate as moves, type CertificateWorth } from '#domain/ledger/certificate.ts';
import { lastDayOf } from '#domain/ledger/expiry.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import type { Tender } from '#domain/ledger/tender.ts';
import type { Tables } from '#server/database/tables.ts';
import { certificateCode, codeHash } from './certificate-secret.ts';
import { deliverCertificate } from './deliver-certificate.ts';
import { postTransaction } from './post-transaction.ts';
import { readBooks, todayIn, type PracticeBooks } from './practice-books.ts';

export type CertificateSale = {
  /** The certificate's id and its sale's: made by whoever asks, so that a repeated sale is one. */
  readonly id: string;
  readonly worth: CertificateWorth;
  /** What was paid, one way. Whether the practice sells certificates at all is asked before: `whyNotSold`. */
  readonly paid: Tender;
  readonly buyer: { readonly name: string; readonly email: string };
  readonly recipient: { readonly name: string; readonly email: string };
  readonly message: string;
  /** The day its mail leaves, in the practice's zone; null is at once. Without an address there is no mail. */
  readonly deliverOn: string | null;
  /** The client who buys, where it is one of the practice's. */
  readonly client?: string | undefined;
  readonly secret: string;
  /** Where this server is reached, for the links in the mail. */
  readonly address: string;
  readonly now: Temporal.Instant;
};

export type SoldCertificate = {
  readonly id: CertificateId;
  readonly code: string;
  readonly ending: string;
  readonly expiresOn: string | null;
  readonly repeated: boolean;
};

/** Sells a certificate within the caller's transaction, and queues its mail where the recipient has an address. */
export async function sellCertificate(
  tables: Kysely<Tables>,
  sale: CertificateSale,
): Promise<Result<SoldCertificate, LedgerRefusal>> {
  const id = CertificateId.parse(sale.id);
  const entries = moves(id, [sale.paid]);
  if (!entries.ok) return entries;
  const books = await readBooks(tables);
  const code = certificateCode(sale.secret, sale.id);
  const ending = endingOf(code);
  const posted = await postTransaction(tables, {
    id: sale.id,
    kind: 'certificate-sold',
    at: sale.now,
    words: `Certificate ${ending}`,
    entries: entries.value,
    client: sale.client,
  });
  if (!posted.ok) return posted;
  const expiresOn = lastDay(books, sale.now);
  if (!posted.value.repeated) {
    await insertCertificate(tables, { ...sale, code, expiresOn });
    if (sale.recipient.email !== '')
      await deliverCertificate(tables, { ...sale, code, expiresOn, cents: sale.paid.cents });
  }
  return accepted({ id, code, ending, expiresOn, repeated: posted.value.repeated });
}

const lastDay = (books: PracticeBooks, now: Temporal.Instant): string | null =>
  lastDayOf(books.settings, { country: books.country, soldOn: todayIn(books, now) });

async function insertCertificate(
  tables: Kysely<Tables>,
  sale: CertificateSale & { code: string; expiresOn: string | null },
): Promise<void> {
  const { id, code, worth, paid, buyer, recipient, message, deliverOn, client = null, now, expiresOn } = sale;
  await sql`
    insert into unwind.certificate (practice_id, id, code_hash, ending, worth, paid_with, buyer_name, buyer_email,
      recipient_name, recipient_email, message, deliver_on, client_id, sold_at, expires_on)
    values (unwind.asking_practice(), ${id}, ${codeHash(code)}, ${endingOf(code)}, ${JSON.stringify(worth)}, ${paid.kind},
      ${buyer.name}, ${buyer.email}, ${recipient.name}, ${recipient.email}, ${message}, ${deliverOn}, ${client},
      ${now.toString()}, ${expiresOn})`.execute(tables);
}
