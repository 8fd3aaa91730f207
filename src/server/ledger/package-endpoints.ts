import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import type { LedgerDesk } from './ledger-desk.ts';
import { lockPackage, packageRows, setShares } from './package-book.ts';
import * as bundles from './packages.ts';
import { readBooks } from './practice-books.ts';

/** Visits paid in advance. */
export function packageEndpoints({ database, clock }: LedgerDesk) {
  const doors = database.unaudited;

  const packages: Handler<Contract['packages']> = ({ asking, query }) =>
    doors.read(asking, async (tables) => {
      const { currency } = await readBooks(tables);
      return accepted({ currency, packages: await packageRows(tables, query) });
    });

  const sellPackage: Handler<Contract['sellPackage']> = ({ asking, body }) =>
    doors.write(asking, (tables) => bundles.sellPackage(tables, { ...body, now: clock.now() }));

  const usePackage: Handler<Contract['usePackage']> = ({ asking, params, body }) =>
    doors.write(asking, (tables) => bundles.usePackage(tables, { ...params, ...body, now: clock.now() }));

  const upgradePackage: Handler<Contract['upgradePackage']> = ({ asking, params, body }) =>
    doors.write(asking, (tables) => bundles.upgradePackage(tables, { ...params, ...body, now: clock.now() }));

  const refundPackage: Handler<Contract['refundPackage']> = ({ asking, params, body }) =>
    doors.write(asking, (tables) => bundles.refundPackage(tables, { ...params, ...body, now: clock.now() }));

  const sharePackage: Handler<Contract['sharePackage']> = ({ asking, params, body }) =>
    doors.write(asking, async (tables) => {
      if (!(await lockPackage(tables, params.package))) throw new NotHere();
      await setShares(tables, { id: params.package, clients: body.clients });
      return accepted({});
    });

  return { packages, sellPackage, usePackage, upgradePackage, refundPackage, sharePackage };
}
