import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';

/** What the ledger's endpoints share. */
export type LedgerDesk = {
  readonly database: Database;
  readonly clock: Clock;
  /** From which the codes of certificates follow. */
  readonly secret: string;
  /** The public address, for links. */
  readonly address: () => string;
};
