import { sql, type Kysely } from 'kysely';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { CertificateWorth } from '#domain/ledger/certificate.ts';
import { certificatePdf } from '#exchange/pdf/certificate.ts';
import { letterFonts } from '#server/care/letter-fonts.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { certificateCode, codeHash } from './certificate-secret.ts';
import { giftFonts } from './gift-fonts.ts';

type Row = {
  hash: Buffer;
  worth: CertificateWorth;
  paid: number;
  buyer: string;
  recipient: string;
  message: string;
  soldAt: string;
  expiresOn: string | null;
  practice: string;
  phone: string;
  place: string | null;
  slug: string | null;
  country: string;
  currency: string;
};

export type Printed = { readonly name: string; readonly base64: string };

/** The certificate as it is printed. Its code follows from the installation's secret; of another secret there is no code to print. */
export async function printCertificate(
  tables: Kysely<Tables>,
  { id, secret, address }: { id: string; secret: string; address: string },
): Promise<Result<Printed, { reason: 'code-lost' }>> {
  const row = await readRow(tables, id);
  if (!row) throw new NotHere();
  const code = certificateCode(secret, id);
  if (!codeHash(code).equals(row.hash)) return refused({ reason: 'code-lost' });
  const pdf = await certificatePdf(
    {
      practice: { name: row.practice, phone: row.phone, place: row.place ?? '' },
      worth: row.worth.kind === 'service' ? row.worth.name : amountInWords(row.paid, row.currency),
      recipient: row.recipient,
      buyer: row.buyer,
      message: row.message,
      code,
      balancePage: row.slug === null ? null : `${address}/at/${row.slug}/gift/balance#${code}`,
      expiresOn: row.expiresOn === null ? null : dayInWords(row.expiresOn),
      soldAt: row.soldAt,
      paper: row.country === 'US' || row.country === 'CA' ? 'LETTER' : 'A4',
    },
    { ...(await letterFonts()), ...(await giftFonts()) },
  );
  return accepted({ name: `Certificate ${code.slice(-4)}.pdf`, base64: Buffer.from(pdf).toString('base64') });
}

async function readRow(tables: Kysely<Tables>, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select c.code_hash as hash, c.worth, c.buyer_name as buyer, c.recipient_name as recipient, c.message,
      c.sold_at as "soldAt", c.expires_on as "expiresOn", p.name as practice, p.phone, p.slug, p.country, p.currency,
      (select -e.cents from unwind.ledger_entry e
        where e.practice_id = c.practice_id and e.transaction_id = c.id and e.kind = 'certificate') as paid,
      (select l.address from unwind.location l where l.practice_id = c.practice_id and l.archived_at is null
        order by l.name limit 1) as place
    from unwind.certificate c join unwind.practice p on p.id = c.practice_id
    where c.id = ${id}`.execute(tables);
  return rows[0];
}

const dayInWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-US', { dateStyle: 'long' });
