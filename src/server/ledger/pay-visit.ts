import type { Kysely } from 'kysely';
import { accepted, refused } from '#domain/base/result.ts';
import { whyNotRedeemable } from '#domain/ledger/certificate.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import {
  refundVisit as refundMoves,
  settleVisit,
  totalOf,
  type Payment,
} from '#domain/ledger/settle-visit.ts';
import type { Tender } from '#domain/ledger/tender.ts';
import type { Tables } from '#server/database/tables.ts';
import { heldOrWas } from './deposits.ts';
import { findCertificate } from './find-certificate.ts';
import { postForVisit, type AboutVisit, type Posting } from './post-for-visit.ts';
import { isBooked } from './post-transaction.ts';
import { readBooks, todayIn, type PracticeBooks } from './practice-books.ts';

export type Paying = AboutVisit & {
  /** By the list, in cents; tax by the practice's rule. */
  readonly price: number;
  readonly tip: number;
  readonly payments: readonly Payment[];
};

/** A visit paid from as many places as it takes: money, its deposit, certificates. All of it or nothing. */
export async function payVisit(tables: Kysely<Tables>, { price, tip, payments, ...about }: Paying): Posting {
  if (await isBooked(tables, about.id)) return accepted({ id: about.id, repeated: true });
  const books = await readBooks(tables);
  const no = await whyNotPaidSo(tables, payments, todayIn(books, about.now));
  if (no) return refused(no);
  const entries = settleVisit({ price, tip, tax: books.settings.tax }, payments);
  return postForVisit(tables, about, { kind: 'visit-paid', words: 'Visit' }, entries);
}

/** The same with the visit's deposit first, as far as it reaches; `payments` is for the rest. */
export async function applyDeposit(tables: Kysely<Tables>, paying: Paying): Posting {
  const held = await heldOrWas(tables, paying);
  if (held === 'done') return accepted({ id: paying.id, repeated: true });
  const cents = Math.min(held, totalIn(await readBooks(tables), paying));
  const deposit: Payment = { kind: 'deposit', of: paying.appointment, cents };
  return payVisit(tables, { ...paying, payments: [deposit, ...paying.payments] });
}

const totalIn = ({ settings }: PracticeBooks, { price, tip }: Paying): number =>
  totalOf({ price, tip, tax: settings.tax });

async function whyNotPaidSo(
  tables: Kysely<Tables>,
  payments: readonly Payment[],
  today: string,
): Promise<LedgerRefusal | null> {
  for (const payment of payments) {
    if (payment.kind !== 'certificate') continue;
    const found = await findCertificate(tables, { id: payment.of });
    const no = found ? whyNotRedeemable(found, today) : ({ reason: 'unknown-code' } as const);
    if (no) return no;
  }
  return null;
}

/** Money back for a visit that was paid; its tax goes back with it. */
export async function refundVisit(
  tables: Kysely<Tables>,
  { tenders, ...about }: AboutVisit & { tenders: readonly Tender[] },
): Posting {
  const { settings } = await readBooks(tables);
  const entries = refundMoves(tenders, settings.tax);
  return postForVisit(tables, about, { kind: 'visit-refunded', words: 'Visit given back' }, entries);
}
