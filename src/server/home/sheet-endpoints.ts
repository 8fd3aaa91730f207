import type { Contract } from '#contract/contract.ts';
import { accepted } from '#domain/base/result.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { ownFile } from '#server/screening/own-answers.ts';
import { printSheet, readSheetMatter } from './print-sheet.ts';

/** The program in force, to print. */
export function sheetEndpoints(database: Database) {
  const homeSheet: Handler<Contract['homeSheet']> = async ({ asking, params: { client } }) => {
    const matter = await database.read(asking, (tables) => readSheetMatter(tables, client));
    return accepted(await printSheet(matter ?? notHere()));
  };

  const myHomeSheet: Handler<Contract['myHomeSheet']> = async ({ asking }) => {
    const matter = await database.read(asking, async (tables) => {
      const client = await ownFile(tables);
      return client && readSheetMatter(tables, client);
    });
    return accepted(await printSheet(matter ?? notHere()));
  };

  return { homeSheet, myHomeSheet };
}

function notHere(): never {
  throw new NotHere();
}
