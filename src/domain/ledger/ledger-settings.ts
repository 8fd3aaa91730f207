import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';
import { noTax, TaxRule } from './tax.ts';

/** How a practice handles money that is paid ahead. What is absent has its default. */
export const LedgerSettings = z.strictObject({
  /** Switched off, nobody buys a new certificate; those that are out are redeemed as before. */
  sellsCertificates: z.boolean().default(true),
  lowestCertificate: Amount.default(25_00),
  highestCertificate: Amount.default(1000_00),
  /** Certificates end only where the practice wants it and the law of its place allows it. */
  certificatesEnd: z.enum(['never', 'as-early-as-allowed']).default('never'),
  /** The state or province, such as CA; empty where it does not matter or is not said. */
  region: z.string().trim().toUpperCase().max(3).default(''),
  /** What the practice risks for one certificate that is redeemed in the room without a connection; with 0 none is. */
  redeemsOfflineUpTo: Amount.default(0),
  tax: TaxRule.default(noTax),
});
export type LedgerSettings = z.infer<typeof LedgerSettings>;
