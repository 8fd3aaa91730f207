import type { Database } from '#server/database/database.ts';
import type { PaymentProvider } from './payment-provider.ts';

/** Where money is taken: what everything here needs. */
export type Till = {
  readonly database: Database;
  readonly provider: PaymentProvider;
  /** The public address, for the way back from the provider. */
  readonly address: () => string;
  /** Signs the pages of a payment, and the codes of certificates. */
  readonly secret: string;
};
