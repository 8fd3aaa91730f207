import type { Contract } from '#contract/contract.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { ownFile } from '#server/screening/own-answers.ts';
import { newestProgram } from './program-shelf.ts';

/** The program in force, to print. */
export function sheetEndpoints(database: Database, _clock: Clock) {
  const homeSheet: Handler<Contract['homeSheet']> = ({ asking, params: { client } }) =>
    database.read(asking, async (tables) => {
      await newestProgram(tables, client);
      throw new NotHere();
    });

  const myHomeSheet: Handler<Contract['myHomeSheet']> = ({ asking }) =>
    database.read(asking, async (tables) => {
      await ownFile(tables);
      throw new NotHere();
    });

  return { homeSheet, myHomeSheet };
}
