import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Handler } from '#server/http/handler.ts';
import { printReceipt } from './print-receipt.ts';
import { readMyMoney } from './read-my-money.ts';

/** A client's own view of her money: nothing here moves any. */
export function myMoneyEndpoints(database: Database, clock: Clock) {
  const myMoney: Handler<Contract['myMoney']> = ({ asking }) =>
    database.read(asking, async (tables) => accepted(await readMyMoney(tables, { now: clock.now() })));

  /** Of another's visit there is nothing here: the database shows her own alone. */
  const myReceipt: Handler<Contract['myReceipt']> = ({ asking, params }) =>
    database.write(asking, (tables) => printReceipt(tables, params));

  return { myMoney, myReceipt };
}
