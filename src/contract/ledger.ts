import { z } from 'zod';
import { AppointmentId, CertificateId, ClientId, PackageId, ServiceId } from '#domain/base/ids.ts';
import { Amount, Cents, Currency } from '#domain/base/money.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { accountKinds } from '#domain/ledger/account.ts';
import { certificateEnds, CertificateWorth } from '#domain/ledger/certificate.ts';
import { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import { LedgerSettings } from '#domain/ledger/ledger-settings.ts';
import { Tender } from '#domain/ledger/tender.ts';
import { TransactionKind } from '#domain/ledger/transaction.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;
const desk = ['owner', 'front-desk'] as const;

/** What is written down is nobody's health: a name, a mail address, an amount. */
const Person = z.strictObject({
  name: z.string().trim().max(120).default(''),
  email: z.union([z.literal(''), z.email().max(254)]).default(''),
});

/** Made in the browser, so that a request sent twice moves money once. */
const MoveId = z.uuid();

export const CertificateRow = z.strictObject({
  id: CertificateId,
  /** The last four letters of its code. */
  ending: z.string(),
  worth: CertificateWorth,
  /** What was paid for it in all. */
  paid: Amount,
  held: Amount,
  paidWith: Tender.shape.kind,
  buyer: z.strictObject({ name: z.string(), email: z.string() }),
  recipient: z.strictObject({ name: z.string(), email: z.string() }),
  message: z.string(),
  deliverOn: DateText.nullable(),
  soldAt: InstantText,
  expiresOn: DateText.nullable(),
  ended: z.enum(certificateEnds).nullable(),
  endedWhy: z.string(),
});
export type CertificateRow = z.infer<typeof CertificateRow>;

/** Redeemed without a connection, and by then not covered: for people to settle. */
export const Shortfall = z.strictObject({
  id: z.uuid(),
  certificate: CertificateId.nullable(),
  ending: z.string(),
  short: Amount,
  redeemedAt: InstantText,
});
export type Shortfall = z.infer<typeof Shortfall>;

export const certificates = endpoint({
  method: 'GET',
  path: '/api/ledger/certificates',
  summary: 'The certificates that are out and those that ended, newest first, and what is short',
  access: staff,
  data: 'personal',
  reply: z.strictObject({
    currency: Currency,
    settings: LedgerSettings,
    certificates: z.array(CertificateRow),
    shortfalls: z.array(Shortfall),
  }),
});

export const sellCertificate = endpoint({
  method: 'POST',
  path: '/api/ledger/certificates',
  summary: 'Sell a certificate at the desk; its mail leaves on the day that is named',
  access: staff,
  data: 'personal',
  body: z.strictObject({
    id: CertificateId,
    worth: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amount'), cents: Amount }),
      z.strictObject({ kind: z.literal('service'), service: ServiceId }),
    ]),
    paidWith: Tender.shape.kind,
    buyer: Person,
    recipient: Person,
    message: z.string().trim().max(600).default(''),
    deliverOn: DateText.nullable().default(null),
  }),
  example: {
    id: exampleId(50),
    worth: { kind: 'amount', cents: 10000 },
    paidWith: 'card',
    buyer: { name: 'Anna Holm', email: 'anna@client.example' },
    recipient: { name: 'Jonas Holm', email: '' },
  },
  reply: z.strictObject({ id: CertificateId, code: z.string(), ending: z.string() }),
  refusal: z.discriminatedUnion('reason', [
    ...LedgerRefusal.options,
    z.strictObject({ reason: z.literal('unknown-service') }),
  ]),
});

/** A line of what happened to a certificate or a package. */
const Move = z.strictObject({
  id: z.uuid(),
  kind: TransactionKind,
  at: InstantText,
  by: z.string(),
  /** What it did to what is owed: more above zero. */
  cents: Cents,
});
export type Move = z.infer<typeof Move>;

const ofCertificate = z.strictObject({ certificate: CertificateId });
const Held = z.strictObject({ held: Amount });

export const certificate = endpoint({
  method: 'GET',
  path: '/api/ledger/certificates/:certificate',
  summary: 'What happened to a certificate',
  access: staff,
  data: 'personal',
  params: ofCertificate,
  reply: z.strictObject({ moves: z.array(Move) }),
});

export const certificateCard = endpoint({
  method: 'POST',
  path: '/api/ledger/certificates/:certificate/card',
  summary: 'The certificate to print, with its code; the request is in the audit trail',
  access: staff,
  data: 'health',
  params: ofCertificate,
  reply: z.strictObject({ name: z.string(), base64: z.string() }),
  refusal: z.strictObject({ reason: z.literal('code-lost') }),
});

export const topUpCertificate = endpoint({
  method: 'POST',
  path: '/api/ledger/certificates/:certificate/top-up',
  summary: 'Put more on a certificate',
  access: staff,
  data: 'personal',
  params: ofCertificate,
  body: z.strictObject({ id: MoveId, tender: Tender }),
  example: { id: exampleId(51), tender: { kind: 'cash', cents: 2500 } },
  reply: Held,
  refusal: LedgerRefusal,
});

export const refundCertificate = endpoint({
  method: 'POST',
  path: '/api/ledger/certificates/:certificate/refund',
  summary: 'Give back what is left on a certificate; it ends',
  access: desk,
  data: 'personal',
  params: ofCertificate,
  body: z.strictObject({ id: MoveId, by: Tender.shape.kind, why: z.string().trim().min(1).max(200) }),
  example: { id: exampleId(52), by: 'card', why: 'Moves away' },
  reply: Held,
  refusal: LedgerRefusal,
});

export const voidCertificate = endpoint({
  method: 'POST',
  path: '/api/ledger/certificates/:certificate/void',
  summary: 'Take a certificate out of the world that ought not to be in it, saying why',
  access: desk,
  data: 'personal',
  params: ofCertificate,
  body: z.strictObject({ id: MoveId, why: z.string().trim().min(1).max(200) }),
  example: { id: exampleId(53), why: 'Sold twice by mistake' },
  reply: Held,
  refusal: LedgerRefusal,
});

/** A code is typed into the body: in an address it would be kept by whoever keeps addresses. */
const Code = z.string().trim().min(1).max(40);

export const lookUpCertificate = endpoint({
  method: 'POST',
  path: '/api/ledger/look-up',
  summary: 'What is on a certificate, by its code',
  access: staff,
  data: 'personal',
  body: z.strictObject({ code: Code }),
  example: { code: '7K4M-0000-0000-0000' },
  reply: z.strictObject({
    id: CertificateId,
    ending: z.string(),
    worth: CertificateWorth,
    held: Amount,
    currency: Currency,
    expiresOn: DateText.nullable(),
    whyNot: LedgerRefusal.nullable(),
  }),
  refusal: z.strictObject({ reason: z.literal('unknown-code') }),
});

export const redeemCertificate = endpoint({
  method: 'POST',
  path: '/api/ledger/redemptions',
  summary:
    'Redeem a certificate in the room. Redeemed there without a connection it is taken as far as it reaches, and what is short becomes a task',
  access: staff,
  data: 'personal',
  body: z.strictObject({
    id: MoveId,
    certificate: z.union([z.strictObject({ id: CertificateId }), z.strictObject({ code: Code })]),
    cents: Amount,
    appointment: AppointmentId.optional(),
    client: ClientId.optional(),
    /** When it was redeemed on a device that had no connection. */
    offlineAt: InstantText.optional(),
  }),
  example: { id: exampleId(54), certificate: { code: '7K4M-0000-0000-0000' }, cents: 6000 },
  reply: z.strictObject({ cents: Amount, held: Amount, short: Amount, ending: z.string() }),
  refusal: LedgerRefusal,
});

export const closeShortfall = endpoint({
  method: 'POST',
  path: '/api/ledger/shortfalls/:shortfall/close',
  summary: 'Say how a redemption that was not covered was settled',
  access: staff,
  data: 'personal',
  params: z.strictObject({ shortfall: z.uuid() }),
  body: z.strictObject({ outcome: z.string().trim().min(1).max(200) }),
  example: { outcome: 'Paid in cash on the next visit' },
  reply: z.strictObject({}),
});

export const PackageRow = z.strictObject({
  id: PackageId,
  client: ClientId,
  clientName: z.string(),
  service: ServiceId,
  name: z.string(),
  visits: z.int(),
  left: z.int(),
  held: Amount,
  shared: z.array(z.strictObject({ client: ClientId, name: z.string() })),
  soldAt: InstantText,
  ended: z.boolean(),
});
export type PackageRow = z.infer<typeof PackageRow>;

export const packages = endpoint({
  method: 'GET',
  path: '/api/ledger/packages',
  summary: 'Packages and what is left on them; of one client, also those that are shared with her',
  access: staff,
  data: 'personal',
  query: z.strictObject({ client: ClientId.optional() }),
  reply: z.strictObject({ currency: Currency, packages: z.array(PackageRow) }),
});

export const sellPackage = endpoint({
  method: 'POST',
  path: '/api/ledger/packages',
  summary: 'Sell visits in advance',
  access: staff,
  data: 'personal',
  body: z.strictObject({
    id: PackageId,
    client: ClientId,
    service: ServiceId,
    visits: z.int().min(1).max(100),
    tender: Tender,
  }),
  example: {
    id: exampleId(55),
    client: exampleId(3),
    service: exampleId(31),
    visits: 5,
    tender: { kind: 'card', cents: 50000 },
  },
  reply: z.strictObject({ id: PackageId }),
  refusal: z.discriminatedUnion('reason', [
    ...LedgerRefusal.options,
    z.strictObject({ reason: z.literal('unknown-service') }),
  ]),
});

const ofPackage = z.strictObject({ package: PackageId });
const Left = z.strictObject({ left: z.int(), held: Amount });

export const usePackage = endpoint({
  method: 'POST',
  path: '/api/ledger/packages/:package/uses',
  summary: 'Take one visit of a package, for its holder or one of the family',
  access: staff,
  data: 'personal',
  params: ofPackage,
  body: z.strictObject({ id: MoveId, client: ClientId, appointment: AppointmentId.optional() }),
  example: { id: exampleId(56), client: exampleId(3) },
  reply: Left,
  refusal: LedgerRefusal,
});

export const upgradePackage = endpoint({
  method: 'POST',
  path: '/api/ledger/packages/:package/upgrade',
  summary: 'Make the visits that are left those of a longer service, for the difference',
  access: staff,
  data: 'personal',
  params: ofPackage,
  body: z.strictObject({ id: MoveId, service: ServiceId, tender: Tender }),
  example: { id: exampleId(57), service: exampleId(31), tender: { kind: 'card', cents: 0 } },
  reply: Left,
  refusal: z.discriminatedUnion('reason', [
    ...LedgerRefusal.options,
    z.strictObject({ reason: z.literal('unknown-service') }),
  ]),
});

export const refundPackage = endpoint({
  method: 'POST',
  path: '/api/ledger/packages/:package/refund',
  summary: 'Give back the visits that are left, pro rata; the package ends',
  access: desk,
  data: 'personal',
  params: ofPackage,
  body: z.strictObject({ id: MoveId, by: Tender.shape.kind }),
  example: { id: exampleId(58), by: 'card' },
  reply: Left,
  refusal: LedgerRefusal,
});

export const sharePackage = endpoint({
  method: 'PUT',
  path: '/api/ledger/packages/:package/shares',
  summary: 'Say who of the family may use a package',
  access: staff,
  data: 'personal',
  params: ofPackage,
  body: z.strictObject({ clients: z.array(ClientId).max(20) }),
  example: { clients: [] },
  reply: z.strictObject({}),
});

export const JournalLine = z.strictObject({
  id: z.uuid(),
  position: z.int(),
  kind: TransactionKind,
  at: InstantText,
  words: z.string(),
  by: z.string(),
  entries: z.array(z.strictObject({ kind: z.enum(accountKinds), cents: Cents })),
});
export type JournalLine = z.infer<typeof JournalLine>;

export const journal = endpoint({
  method: 'GET',
  path: '/api/ledger/journal',
  summary: 'Every transaction, newest first, and the balance of each kind of account',
  access: desk,
  data: 'personal',
  query: z.strictObject({ before: z.coerce.number().int().positive().optional() }),
  reply: z.strictObject({
    currency: Currency,
    balances: z.array(z.strictObject({ kind: z.enum(accountKinds), cents: Cents })),
    lines: z.array(JournalLine),
    more: z.boolean(),
  }),
});

export const saveLedgerSettings = endpoint({
  method: 'PUT',
  path: '/api/ledger/settings',
  summary: 'Change how the practice sells and redeems certificates, and its tax',
  access: ['owner'],
  data: 'none',
  body: LedgerSettings,
  example: {},
  reply: z.strictObject({}),
});
