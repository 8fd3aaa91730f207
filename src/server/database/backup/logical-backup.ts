import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { CONTENT } from './manifest.ts';
import { keyOf, type SavedTable } from './tables-to-save.ts';

const ROWS_AT_ONCE = 1000;

export const fileOf = (table: SavedTable): string => `${keyOf(table)}.jsonl`;

/** Writes each table as a file with one JSON object a row: readable without Unwind, and without PostgreSQL. */
export async function writeTables(
  owner: pg.ClientBase,
  tables: readonly SavedTable[],
  folder: string,
): Promise<void> {
  fs.mkdirSync(path.join(folder, CONTENT), { mode: 0o700 });
  for (const table of tables) await writeTable(owner, table, path.join(folder, CONTENT, fileOf(table)));
}

async function writeTable(owner: pg.ClientBase, { sql }: SavedTable, file: string): Promise<void> {
  const handle = fs.openSync(file, 'wx', 0o600);
  try {
    await owner.query(
      `declare saved no scroll cursor for select row_to_json(saved)::text as line from ${sql} saved`,
    );
    for (let done = false; !done;) {
      const { rows } = await owner.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from saved`);
      fs.writeSync(handle, rows.map(({ line }) => `${line}\n`).join(''));
      done = rows.length < ROWS_AT_ONCE;
    }
    await owner.query('close saved');
  } finally {
    fs.closeSync(handle);
  }
}
