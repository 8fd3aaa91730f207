import { sql, type Kysely } from 'kysely';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { AppointmentId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { AccountKind } from '#domain/ledger/account.ts';
import { visitInWords } from '#domain/payment/provider-words.ts';
import { receiptPdf, type Receipt } from '#exchange/pdf/receipt.ts';
import { letterFonts } from '#server/care/letter-fonts.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { numberReceipt } from '#server/ledger/receipt-number.ts';
import { readVisitBill } from './visit-bill.ts';

type Printing = { readonly appointment: AppointmentId };
type Printed = { readonly name: string; readonly base64: string };

/** The receipt of a settled visit. It names the visit by its day: what it was for is nobody's business who reads receipts. */
export async function printReceipt(
  tables: Kysely<Tables>,
  { appointment }: Printing,
): Promise<Result<Printed, { reason: 'not-settled' }>> {
  const { bill } = await readVisitBill(tables, appointment);
  const settled = bill.lines.find(({ kind }) => kind === 'visit-paid' || kind === 'package-used');
  if (settled === undefined) return refused({ reason: 'not-settled' });
  const books = await readBooks(tables);
  const moved = await movedFor(tables, appointment);
  const paidOn = Temporal.Instant.from(settled.at).toZonedDateTimeISO(books.zone).toPlainDate();
  const number = await numberReceipt(tables, { transaction: settled.id, paidOn });
  const place = await placeOf(tables);
  const isAmerican = books.country === 'US' || books.country === 'CA';
  const receipt: Receipt = {
    number,
    writtenAt: settled.at,
    day: paidOn.toLocaleString('en-US', { dateStyle: 'long' }),
    paper: isAmerican ? 'LETTER' : 'A4',
    practice: { name: books.name, ...place },
    client: bill.clientName,
    ...inSums(moved, {
      currency: books.currency,
      visit: visitInWords(Temporal.Instant.from(bill.startsAt), books.zone),
    }),
  };
  const pdf = await receiptPdf(receipt, await letterFonts());
  return accepted({ name: `Receipt ${number}.pdf`, base64: Buffer.from(pdf).toString('base64') });
}

type Moved = ReadonlyMap<AccountKind, number>;

/** What was booked about the visit in all, by account: debit above zero. */
async function movedFor(tables: Kysely<Tables>, appointment: AppointmentId): Promise<Moved> {
  const { rows } = await sql<{ kind: AccountKind; cents: number }>`
    select e.kind, sum(e.cents)::int as cents from unwind.ledger_entry e
    join unwind.ledger_transaction t on t.id = e.transaction_id
    where t.appointment_id = ${appointment} and t.kind <> 'fee-charged' group by e.kind`.execute(tables);
  return new Map(rows.map(({ kind, cents }) => [kind, cents]));
}

async function placeOf(tables: Kysely<Tables>): Promise<{ phone: string; place: string }> {
  const { rows } = await sql<{ phone: string; place: string }>`
    select p.phone, coalesce((select l.address from unwind.location l where l.archived_at is null order by l.name limit 1), '') as place
    from unwind.practice p where p.id = unwind.asking_practice()`.execute(tables);
  return rows[0] ?? { phone: '', place: '' };
}

const PAID: readonly (readonly [AccountKind, string])[] = [
  ['cash', 'Cash'],
  ['card', 'Card'],
  ['provider', 'Online'],
  ['certificate', 'Gift certificate'],
  ['package', 'Package'],
  ['deposit', 'Deposit'],
  ['given', 'A gift of the practice'],
];

function inSums(
  moved: Moved,
  { currency, visit }: { currency: string; visit: string },
): Pick<Receipt, 'lines' | 'total' | 'paid'> {
  const sum = (cents: number): string => amountInWords(cents, currency);
  const earned = (kind: AccountKind): number => -(moved.get(kind) ?? 0);
  const back = moved.get('refunds') ?? 0;
  const parts = [
    [visit, earned('revenue')],
    ['Tax', earned('tax')],
    ['Tip', earned('tips')],
    ['Given back', -back],
  ] as const;
  return {
    lines: parts.filter(([, cents]) => cents !== 0).map(([words, cents]) => ({ words, sum: sum(cents) })),
    total: sum(parts.reduce((total, [, cents]) => total + cents, 0)),
    paid: PAID.flatMap(([kind, words]) => {
      const cents = moved.get(kind) ?? 0;
      return cents === 0 ? [] : [{ words, sum: sum(cents) }];
    }),
  };
}
