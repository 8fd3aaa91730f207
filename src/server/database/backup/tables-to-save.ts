import pg from 'pg';

/** A table with what a logical backup needs to know of it. */
export type SavedTable = {
  readonly schema: string;
  readonly name: string;
  /** Both, quoted, for SQL. */
  readonly sql: string;
  /** Columns that are stored, not computed. */
  readonly columns: readonly string[];
  /** Tables that its foreign keys name, as `schema.name`. */
  readonly needs: readonly string[];
  readonly forced: boolean;
};

/** All tables of ours but the lists of migrations, each after those that its foreign keys name. */
export async function tablesToSave(owner: pg.ClientBase): Promise<SavedTable[]> {
  const { rows } = await owner.query<Omit<SavedTable, 'sql'>>(TABLES);
  const tables = rows.map((row) => ({
    ...row,
    sql: `${pg.escapeIdentifier(row.schema)}.${pg.escapeIdentifier(row.name)}`,
  }));
  return inOrderOfNeed(tables);
}

export const keyOf = ({ schema, name }: Pick<SavedTable, 'schema' | 'name'>): string => `${schema}.${name}`;

/** How many rows each has, in the transaction that is open. */
export async function countRows(
  owner: pg.ClientBase,
  tables: readonly SavedTable[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await owner.query<{ count: string }>(`select count(*) from ${table.sql}`);
    counts[keyOf(table)] = Number(rows[0]?.count);
  }
  return counts;
}

function inOrderOfNeed(tables: readonly SavedTable[]): SavedTable[] {
  const ordered: SavedTable[] = [];
  const placed = new Set<string>();
  const waiting = [...tables];
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ needs }) => needs.every((need) => placed.has(need)));
    const [table] = waiting.splice(index, 1);
    if (index < 0 || table === undefined)
      throw new Error('tables that need each other cannot be put in an order');
    ordered.push(table);
    placed.add(keyOf(table));
  }
  return ordered;
}

const TABLES = `
  select n.nspname as schema, c.relname as name, c.relforcerowsecurity as forced,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
    array(select distinct fn.nspname || '.' || f.relname from pg_constraint k
      join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relowner = (select oid from pg_roles where rolname = 'unwind_owner')
    and (n.nspname, c.relname) not in (('unwind', 'migration'), ('graphile_worker', 'migrations'))
  order by 1, 2`;
