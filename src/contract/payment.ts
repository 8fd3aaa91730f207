import { z } from 'zod';
import { AppointmentId, CertificateId, PackageId } from '#domain/base/ids.ts';
import { Amount, Cents, Currency } from '#domain/base/money.ts';
import { InstantText } from '#domain/base/time.ts';
import { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import { TaxRule } from '#domain/ledger/tax.ts';
import { Tender } from '#domain/ledger/tender.ts';
import { TransactionKind } from '#domain/ledger/transaction.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;

/** Money about one visit, as it moved: what came in from the client above zero, what went back below. */
export const BillLine = z.strictObject({
  id: z.uuid(),
  kind: TransactionKind,
  at: InstantText,
  cents: Cents,
  by: z.string(),
});
export type BillLine = z.infer<typeof BillLine>;

const feeWhy = z.enum(['late-cancellation', 'no-show']);

/** What giving a visit up cost: what was kept of it, asked of the card, paid and let go of later, and what is owed. */
export const VisitFee = z.strictObject({
  why: feeWhy,
  cents: Amount,
  fromAhead: Amount,
  fromCard: Amount,
  paid: Amount,
  waived: Amount,
  owed: Amount,
});
export type VisitFee = z.infer<typeof VisitFee>;

/** A fee of another visit that is still open. */
export const OpenFee = z.strictObject({
  appointment: AppointmentId,
  startsAt: InstantText,
  why: feeWhy,
  owed: Amount,
});
export type OpenFee = z.infer<typeof OpenFee>;

/** What a visit costs, what was paid, and what can pay for it. */
export const VisitBill = z.strictObject({
  currency: Currency,
  clientName: z.string(),
  service: z.string(),
  startsAt: InstantText,
  price: Amount,
  tax: TaxRule,
  /** Paid ahead, and not used yet. */
  ahead: Amount,
  /** Taken from certificates in the room already, tax and all. */
  redeemed: Amount,
  isSettled: z.boolean(),
  /** What can still be given back of what was paid. */
  refundable: Amount,
  /** Nobody comes any more: it is not settled, and what is owed is its fee. */
  givenUp: z.enum(['cancelled', 'no-show']).nullable(),
  /** For giving it up; noted some minutes after, when it can no longer be taken back. */
  fee: VisitFee.nullable(),
  /** What she owes for other visits that were given up, oldest first. */
  owes: z.array(OpenFee),
  card: z.strictObject({ brand: z.string(), lastFour: z.string() }).nullable(),
  packages: z.array(z.strictObject({ id: PackageId, name: z.string(), left: z.int() })),
  lines: z.array(BillLine),
});
export type VisitBill = z.infer<typeof VisitBill>;

const ofVisit = z.strictObject({ appointment: AppointmentId });
/** Made in the browser: a request that is sent twice moves money once. */
const MoveId = z.uuid();

export const visitBill = endpoint({
  method: 'GET',
  path: '/api/appointments/:appointment/bill',
  summary: 'What a visit costs, what was paid, and what can pay for it',
  access: staff,
  data: 'health',
  params: ofVisit,
  reply: VisitBill,
});

export const SettlePayment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['cash', 'card', 'given']), cents: Amount }),
  z.strictObject({ kind: z.literal('certificate'), code: z.string().trim().min(1).max(40), cents: Amount }),
]);
export type SettlePayment = z.infer<typeof SettlePayment>;

export const SettleRefusal = z.discriminatedUnion('reason', [
  ...LedgerRefusal.options,
  z.strictObject({ reason: z.literal('settled-already') }),
  z.strictObject({ reason: z.literal('given-up') }),
  z.strictObject({ reason: z.literal('more-than-due'), due: Amount }),
  z.strictObject({ reason: z.literal('more-than-paid'), paid: Amount }),
]);
export type SettleRefusal = z.infer<typeof SettleRefusal>;

export const settleVisit = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/settlement',
  summary:
    'Settle a visit whole: what was paid ahead is used first, a package pays its price, the rest is named and comes to what is due',
  access: staff,
  data: 'health',
  params: ofVisit,
  body: z.strictObject({
    id: MoveId,
    /** Taken off the price. */
    off: Amount.default(0),
    tip: Amount.default(0),
    package: PackageId.nullable().default(null),
    payments: z.array(SettlePayment).max(10),
  }),
  example: { id: exampleId(60), tip: 2000, payments: [{ kind: 'card', cents: 14000 }] },
  reply: VisitBill,
  refusal: SettleRefusal,
});

export const payVisitAhead = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/part-payments',
  summary: 'Take a part of what a visit costs; it waits with what was paid ahead until the rest is there',
  access: staff,
  data: 'health',
  params: ofVisit,
  body: z.strictObject({ id: MoveId, tender: Tender }),
  example: { id: exampleId(61), tender: { kind: 'cash', cents: 5000 } },
  reply: VisitBill,
  refusal: SettleRefusal,
});

export const refundVisit = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/refunds',
  summary:
    'Give money back for a visit, up to what came in; before it is settled, out of what was paid ahead',
  access: ['owner', 'front-desk'],
  data: 'health',
  params: ofVisit,
  body: z.strictObject({ id: MoveId, tender: Tender }),
  example: { id: exampleId(62), tender: { kind: 'cash', cents: 5000 } },
  reply: VisitBill,
  refusal: SettleRefusal,
});

export const collectFee = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/fee/payments',
  summary: 'Take what is owed for a visit that was given up, or a part of it',
  access: staff,
  data: 'health',
  params: ofVisit,
  body: z.strictObject({
    id: MoveId,
    tender: z.strictObject({ kind: z.enum(['cash', 'card']), cents: Amount }),
  }),
  example: { id: exampleId(63), tender: { kind: 'card', cents: 6000 } },
  reply: VisitBill,
  refusal: SettleRefusal,
});

export const waiveFee = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/fee/waiver',
  summary: 'Let go of what is still owed for a visit that was given up, saying why',
  access: ['owner', 'front-desk'],
  data: 'health',
  params: ofVisit,
  body: z.strictObject({ why: z.string().trim().min(1).max(200) }),
  example: { why: 'Her child was ill' },
  reply: VisitBill,
});

export const visitReceipt = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/receipt',
  summary: 'The receipt of a settled visit, with its number, to print',
  access: staff,
  data: 'health',
  params: ofVisit,
  reply: z.strictObject({ name: z.string(), base64: z.string() }),
  refusal: z.strictObject({ reason: z.literal('not-settled') }),
});

export const GiftOrderRow = z.strictObject({
  id: CertificateId,
  orderedAt: InstantText,
  /** The name of a service; null for an amount. */
  worth: z.string().nullable(),
  cents: Amount,
  buyer: z.strictObject({ name: z.string(), email: z.string() }),
  recipientName: z.string(),
});
export type GiftOrderRow = z.infer<typeof GiftOrderRow>;

export const giftOrders = endpoint({
  method: 'GET',
  path: '/api/gift-orders',
  summary: 'Gifts that were ordered on the public page and wait to be paid at the practice',
  access: staff,
  data: 'personal',
  reply: z.strictObject({ currency: Currency, orders: z.array(GiftOrderRow) }),
});

const ofOrder = z.strictObject({ order: CertificateId });

export const confirmGiftOrder = endpoint({
  method: 'POST',
  path: '/api/gift-orders/:order/payment',
  summary: 'Say that an order was paid at the desk: the certificate is made, and its mails leave',
  access: staff,
  data: 'personal',
  params: ofOrder,
  body: z.strictObject({ paidWith: z.enum(['cash', 'card']) }),
  example: { paidWith: 'card' },
  reply: z.strictObject({}),
  refusal: z.strictObject({ reason: z.literal('over') }),
});

export const dropGiftOrder = endpoint({
  method: 'DELETE',
  path: '/api/gift-orders/:order',
  summary: 'Take away an order that nobody paid',
  access: staff,
  data: 'personal',
  params: ofOrder,
  reply: z.strictObject({}),
});
