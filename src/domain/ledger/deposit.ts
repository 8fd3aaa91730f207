import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Account } from './account.ts';
import type { LedgerRefusal } from './ledger-refusal.ts';
import { givenBack, paidIn, tendered, type Tender } from './tender.ts';
import { credit, debit, written, type Entry } from './transaction.ts';

type Moves = Result<Entry[], LedgerRefusal>;

/** What was paid ahead for one visit; `visit` is the appointment's id. */
export const depositAccount = (visit: string): Account => ({ kind: 'deposit', of: visit });

export const takeDeposit = (visit: string, tenders: readonly Tender[]): Moves =>
  paidIn(tenders) > 0
    ? accepted(written([...tendered(tenders), credit(depositAccount(visit), paidIn(tenders))]))
    : refused({ reason: 'nothing-to-do' });

type Held = { readonly visit: string; readonly held: number };

/** Gives back what was paid ahead, or a part of it. */
export function returnDeposit({ visit, held }: Held, tenders: readonly Tender[]): Moves {
  const cents = paidIn(tenders);
  if (cents <= 0) return refused({ reason: 'nothing-to-do' });
  if (cents > held) return refused({ reason: 'not-enough', held, wanted: cents });
  return accepted(written([debit(depositAccount(visit), cents), ...givenBack(tenders)]));
}

/**
 * A fee for a visit that was called off late or not come to: out of the deposit as far as that reaches, the rest by the
 * ways that are named. No tax on it: nothing was supplied (LEDGER-22).
 */
export function chargeFee({ visit, held }: Held, fee: number, tenders: readonly Tender[]): Moves {
  if (fee <= 0) return refused({ reason: 'nothing-to-do' });
  const fromDeposit = Math.min(held, fee);
  const by = fromDeposit + paidIn(tenders) - fee;
  if (by !== 0) return refused({ reason: 'does-not-add-up', by });
  const paid = [debit(depositAccount(visit), fromDeposit), ...tendered(tenders)];
  return accepted(written([...paid, credit({ kind: 'fees' }, fee)]));
}

/** What of a fee was left owed, brought later: all of it or a part, and never more than is owed. No tax on it either. */
export function collectFee(owed: number, tenders: readonly Tender[]): Moves {
  const cents = paidIn(tenders);
  if (cents <= 0) return refused({ reason: 'nothing-to-do' });
  if (cents > owed) return refused({ reason: 'does-not-add-up', by: cents - owed });
  return accepted(written([...tendered(tenders), credit({ kind: 'fees' }, cents)]));
}
