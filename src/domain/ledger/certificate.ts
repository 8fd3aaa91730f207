import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';
import { CertificateId, ServiceId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { DateText } from '#domain/base/time.ts';
import type { Account } from './account.ts';
import type { LedgerRefusal } from './ledger-refusal.ts';
import { taxWithin, type TaxRule } from './tax.ts';
import { givenBack, paidIn, tendered, type Tender } from './tender.ts';
import { credit, debit, written, type Entry } from './transaction.ts';

/** What a certificate is for: an amount to spend, or one visit of a service whatever that costs by then. */
export const CertificateWorth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount') }),
  z.strictObject({ kind: z.literal('service'), service: ServiceId, name: z.string().max(120) }),
]);
export type CertificateWorth = z.infer<typeof CertificateWorth>;

export const certificateEnds = ['voided', 'refunded', 'expired'] as const;

/** What a decision about a certificate needs to know of it. */
export const CertificateState = z.strictObject({
  id: CertificateId,
  worth: CertificateWorth,
  /** What is on it now, in cents. */
  held: Amount,
  /** The last day it counts, in the practice's zone; null when it never ends. */
  expiresOn: DateText.nullable(),
  ended: z.enum(certificateEnds).nullable(),
});
export type CertificateState = z.infer<typeof CertificateState>;

export const certificateAccount = (of: string): Account => ({ kind: 'certificate', of });

type Moves = Result<Entry[], LedgerRefusal>;

/** Money in, a promise out. No tax yet: it falls due with the visit (LEDGER-12). */
export const sellCertificate = (id: CertificateId, tenders: readonly Tender[]): Moves =>
  paidIn(tenders) > 0
    ? accepted(written([...tendered(tenders), credit(certificateAccount(id), paidIn(tenders))]))
    : refused({ reason: 'nothing-to-do' });

/** More money onto a certificate for an amount. */
export function topUpCertificate(state: CertificateState, tenders: readonly Tender[]): Moves {
  if (state.ended) return refused({ reason: 'certificate-ended', ended: state.ended });
  if (state.worth.kind === 'service') return refused({ reason: 'for-a-service' });
  return sellCertificate(state.id, tenders);
}

export type Redemption = { readonly cents: number; readonly today: string; readonly tax: TaxRule };

/** Takes a part or all of it for a visit: tax and all, taken apart by the practice's rule. */
export function redeemCertificate(state: CertificateState, { cents, today, tax }: Redemption): Moves {
  const no = whyNotRedeemable(state, today);
  if (no) return refused(no);
  if (cents <= 0) return refused({ reason: 'nothing-to-do' });
  if (cents > state.held) return refused({ reason: 'not-enough', held: state.held, wanted: cents });
  const parts = taxWithin(cents, tax);
  return accepted(
    written([
      debit(certificateAccount(state.id), cents),
      credit({ kind: 'revenue' }, parts.net),
      credit({ kind: 'tax' }, parts.tax),
    ]),
  );
}

/** Null when it can be redeemed on that day; whether the practice sells certificates has no say in it. */
export function whyNotRedeemable(state: CertificateState, today: string): LedgerRefusal | null {
  if (state.ended) return { reason: 'certificate-ended', ended: state.ended };
  if (state.expiresOn !== null && today > state.expiresOn)
    return { reason: 'certificate-expired', on: state.expiresOn };
  return null;
}

/** Gives back what is left, or a part of it, by the ways that are named. */
export function refundCertificate(state: CertificateState, tenders: readonly Tender[]): Moves {
  const cents = paidIn(tenders);
  if (state.ended) return refused({ reason: 'certificate-ended', ended: state.ended });
  if (cents <= 0) return refused({ reason: 'nothing-to-do' });
  if (cents > state.held) return refused({ reason: 'not-enough', held: state.held, wanted: cents });
  return accepted(written([debit(certificateAccount(state.id), cents), ...givenBack(tenders)]));
}

/** Takes a certificate out of the world that ought not to be in it: what is left goes back to where it was booked from. */
export function voidCertificate(state: CertificateState, from: Tender['kind']): Moves {
  if (state.ended) return refused({ reason: 'certificate-ended', ended: state.ended });
  if (state.held === 0) return accepted([]);
  return refundCertificate(state, [{ kind: from, cents: state.held }]);
}

/** What nobody redeemed in time, where the place allows that a certificate ends at all. */
export function expireCertificate(state: CertificateState, today: string): Moves {
  if (state.ended) return refused({ reason: 'certificate-ended', ended: state.ended });
  if (state.expiresOn === null || today <= state.expiresOn) return refused({ reason: 'not-yet' });
  const { held } = state;
  return accepted(written([debit(certificateAccount(state.id), held), credit({ kind: 'breakage' }, held)]));
}
