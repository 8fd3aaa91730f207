import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Handler } from '#server/http/handler.ts';
import { certificateEndpoints } from './certificate-endpoints.ts';
import { balancesByKind, journalLines } from './journal.ts';
import type { LedgerDesk } from './ledger-desk.ts';
import { packageEndpoints } from './package-endpoints.ts';
import { readBooks, saveLedgerSettings as save } from './practice-books.ts';
import { redemptionEndpoints } from './redemption-endpoints.ts';

/** The practice's money that is paid ahead: certificates, packages, and the books of all of it. */
export function ledgerRoom(desk: LedgerDesk) {
  const doors = desk.database.unaudited;

  const journal: Handler<Contract['journal']> = ({ asking, query }) =>
    doors.read(asking, async (tables) => {
      const { currency } = await readBooks(tables);
      const balances = await balancesByKind(tables);
      return accepted({ currency, balances, ...(await journalLines(tables, query.before)) });
    });

  const saveLedgerSettings: Handler<Contract['saveLedgerSettings']> = ({ asking, body }) =>
    doors.write(asking, async (tables) => {
      await save(tables, body);
      return accepted({});
    });

  return {
    ...certificateEndpoints(desk),
    ...redemptionEndpoints(desk),
    ...packageEndpoints(desk),
    journal,
    saveLedgerSettings,
  };
}
