import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { fileOf } from './logical-backup.ts';
import { CONTENT } from './manifest.ts';
import type { SavedTable } from './tables-to-save.ts';

const ROWS_AT_ONCE = 500;

/**
 * Fills the tables from a logical backup, in the transaction that is open. Triggers rest meanwhile: rows come back as
 * they were, the audit trail's chain above all. Everything is as strict as before when this ends.
 */
export async function loadTables(
  owner: pg.ClientBase,
  tables: readonly SavedTable[],
  folder: string,
): Promise<void> {
  for (const table of tables) await owner.query(relax(table));
  await owner.query(`truncate ${tables.map(({ sql }) => sql).join(', ')}`);
  for (const table of tables) await loadTable(owner, table, path.join(folder, CONTENT, fileOf(table)));
  // What foreign keys still have to check is checked now: a table with such checks pending cannot be altered.
  await owner.query('set constraints all immediate');
  for (const table of tables) await owner.query(tighten(table));
}

const relax = ({ sql, forced }: SavedTable): string =>
  `alter table ${sql} disable trigger user${forced ? ', no force row level security' : ''}`;

const tighten = ({ sql, forced }: SavedTable): string =>
  `alter table ${sql} enable trigger user${forced ? ', force row level security' : ''}`;

async function loadTable(owner: pg.ClientBase, table: SavedTable, file: string): Promise<void> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const insert = `insert into ${table.sql} (${columns}) overriding system value
    select ${columns} from unnest($1::text[]) line, json_populate_record(null::${table.sql}, line::json)`;
  for await (const lines of linesOf(file)) await owner.query(insert, [lines]);
  await moveSequences(owner, table);
}

async function* linesOf(file: string): AsyncGenerator<string[]> {
  let lines: string[] = [];
  for await (const line of createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity })) {
    lines.push(line);
    if (lines.length === ROWS_AT_ONCE) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}

/** Numbers given out from now on begin after those that came back. */
async function moveSequences(owner: pg.ClientBase, { sql, columns }: SavedTable): Promise<void> {
  const { rows } = await owner.query<{ column: string; sequence: string }>(
    `select c as column, pg_get_serial_sequence($1, c) as sequence from unnest($2::text[]) c
     where pg_get_serial_sequence($1, c) is not null`,
    [sql, columns],
  );
  for (const { column, sequence } of rows) {
    const newest = `max(${pg.escapeIdentifier(column)})`;
    await owner.query(
      `select setval($1::regclass, coalesce(${newest}, 1), ${newest} is not null) from ${sql}`,
      [sequence],
    );
  }
}
