import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { ownFile } from '#server/screening/own-answers.ts';
import { printSheet, readSheetMatter } from './print-sheet.ts';

/** The program in force as it may be done now, to print (HOMESRV-22). */
export function sheetEndpoints(database: Database, clock: Clock) {
  const homeSheet: Handler<Contract['homeSheet']> = async ({ asking, params: { client } }) => {
    const matter = await database.read(asking, (tables) => readSheetMatter(tables, client, clock.now()));
    return accepted(await printSheet(matter ?? notHere()));
  };

  const myHomeSheet: Handler<Contract['myHomeSheet']> = async ({ asking }) => {
    const matter = await database.read(asking, async (tables) => {
      const client = await ownFile(tables);
      return client && readSheetMatter(tables, client, clock.now());
    });
    return accepted(await printSheet(matter ?? notHere()));
  };

  return { homeSheet, myHomeSheet };
}

function notHere(): never {
  throw new NotHere();
}
