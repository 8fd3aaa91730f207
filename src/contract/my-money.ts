import { z } from 'zod';
import { AppointmentId, CertificateId, PackageId } from '#domain/base/ids.ts';
import { Amount, Cents, Currency } from '#domain/base/money.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { certificateEnds, CertificateWorth } from '#domain/ledger/certificate.ts';
import { endpoint } from './endpoint.ts';

/** Visits paid ahead that the client may use: her own, or shared with her. */
export const MyPackage = z.strictObject({
  id: PackageId,
  /** The service that it pays for. */
  name: z.string(),
  visits: z.int(),
  left: z.int(),
  soldAt: InstantText,
  /** Given back, or ended otherwise. */
  ended: z.boolean(),
  /** Who may use it, by first names, the holder first; `asks` is the client herself. */
  people: z.array(z.strictObject({ name: z.string(), holds: z.boolean(), asks: z.boolean() })),
});
export type MyPackage = z.infer<typeof MyPackage>;

/** A certificate that she bought or was given. Its code is in its mail and on its paper, not here. */
export const MyCertificate = z.strictObject({
  id: CertificateId,
  /** The last four letters of its code. */
  ending: z.string(),
  worth: CertificateWorth,
  paid: Amount,
  held: Amount,
  whose: z.enum(['bought', 'given']),
  /** The other one's name: whom it is for, or who gave it. */
  other: z.string(),
  soldAt: InstantText,
  expiresOn: DateText.nullable(),
  ended: z.enum(certificateEnds).nullable(),
});
export type MyCertificate = z.infer<typeof MyCertificate>;

const ofVisit = { appointment: AppointmentId, startsAt: InstantText };

export const MyMoney = z.strictObject({
  currency: Currency,
  packages: z.array(MyPackage),
  certificates: z.array(MyCertificate),
  /** Paid for a visit before it is settled; `givenUp` where nobody comes any more and it waits to be given back. */
  ahead: z.array(z.strictObject({ ...ofVisit, cents: Amount, givenUp: z.boolean() })),
  /** Fees that are still open. */
  owed: z.array(z.strictObject({ ...ofVisit, why: z.enum(['late-cancellation', 'no-show']), cents: Amount })),
  /** Settled visits, newest first; each has a receipt. */
  receipts: z.array(z.strictObject({ ...ofVisit, paidAt: InstantText, cents: Cents })),
});
export type MyMoney = z.infer<typeof MyMoney>;

export const myMoney = endpoint({
  method: 'GET',
  path: '/api/my/money',
  summary: 'What the signed-in client paid ahead and what is left of it, what she owes, and her receipts',
  access: ['client'],
  data: 'health',
  reply: MyMoney,
});

export const myReceipt = endpoint({
  method: 'POST',
  path: '/api/my/visits/:appointment/receipt',
  summary: 'The receipt of a settled visit of the signed-in client, to keep or to print',
  access: ['client'],
  data: 'health',
  params: z.strictObject({ appointment: AppointmentId }),
  reply: z.strictObject({ name: z.string(), base64: z.string() }),
  refusal: z.strictObject({ reason: z.literal('not-settled') }),
});
