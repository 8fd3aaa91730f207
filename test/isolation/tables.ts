import type pg from 'pg';

type Superuser = pg.ClientBase;
type Reader = 'unwind_app' | 'unwind_identity' | 'unwind_jobs';

export type Asker = {
  readonly called: string;
  readonly role: Reader;
  /** What is set for the transaction; nothing set is nobody asking. */
  readonly settings: Readonly<Record<string, string>>;
  /** The tables of which this asker may see rows, and of which practice. A new table is in no list until it is taught. */
  readonly sees: readonly string[];
  readonly practice?: string;
};

/** The tables of schema unwind, from the catalog: a new one is tried without anybody remembering it. */
export async function tablesOf(superuser: Superuser): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'unwind' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Holds the names of migrations and nothing of any practice. */
const OF_NO_PRACTICE = ['migration'];

/** Tables that a role may reach although row-level security does not stand before them, each with what to do. */
export async function unguardedTables(superuser: Superuser): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'unwind'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
       and not (c.relrowsecurity and c.relforcerowsecurity) and c.relname <> all($1)
       and exists (select from unnest(array['unwind_app', 'unwind_identity', 'unwind_jobs']) r
         where has_any_column_privilege(r, c.oid, 'select, insert, update, references')
           or has_table_privilege(r, c.oid, 'delete, truncate'))
     order by 1`,
    [OF_NO_PRACTICE],
  );
  return rows.map(
    ({ name }) =>
      `unwind.${name} has no row-level security: enable and force it in its migration, and write a policy on unwind.asking_practice()`,
  );
}

/** What an asker can see that she must not, a sentence for each. */
export async function leaksTo(superuser: Superuser, asker: Asker): Promise<string[]> {
  const leaks: string[] = [];
  for (const table of await tablesOf(superuser)) {
    const rows = await visible(superuser, asker, table);
    if (rows.length > 0 && !asker.sees.includes(table)) {
      leaks.push(
        `${asker.called} sees ${rows.length} rows of unwind.${table}: narrow its policy, or say in the test why she may`,
      );
    }
    const foreign = rows.filter(
      ({ practice }) => asker.practice !== undefined && practice !== asker.practice,
    );
    if (foreign.length > 0) leaks.push(`${asker.called} sees rows of another practice in unwind.${table}`);
  }
  return leaks;
}

async function visible(
  superuser: Superuser,
  asker: Asker,
  table: string,
): Promise<{ practice: string | null }[]> {
  const column = await practiceColumn(superuser, table);
  try {
    return await asAsker(superuser, asker, async () => {
      const { rows } = await superuser.query<{ practice: string | null }>(
        `select ${column} as practice from unwind.${table}`,
      );
      return rows;
    });
  } catch (error) {
    if (isDenied(error)) return [];
    throw error;
  }
}

async function practiceColumn(superuser: Superuser, table: string): Promise<string> {
  const { rows } = await superuser.query(
    `select from information_schema.columns
     where table_schema = 'unwind' and table_name = $1 and column_name = 'practice_id'`,
    [table],
  );
  if (rows.length > 0) return 'practice_id';
  return table === 'practice' ? 'id' : 'null::uuid';
}

/** Tries one statement as the asker; answers the error's code, or `done` when nothing stopped it. It is taken back. */
export async function tried(superuser: Superuser, asker: Asker, statement: string): Promise<string> {
  try {
    const { rowCount } = await asAsker(superuser, asker, () => superuser.query(statement));
    return rowCount === 0 ? 'no rows' : 'done';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

/** The session becomes the role itself, as if it had logged in so, for one transaction that is rolled back. */
async function asAsker<T>(
  superuser: Superuser,
  { role, settings }: Asker,
  work: () => Promise<T>,
): Promise<T> {
  await superuser.query('begin');
  try {
    for (const [name, value] of Object.entries(settings)) {
      await superuser.query('select set_config($1, $2, true)', [name, value]);
    }
    await superuser.query(`set local session authorization ${role}`);
    return await work();
  } finally {
    await superuser.query('rollback');
  }
}

const DENIED = '42501';
const isDenied = (error: unknown): boolean => (error as { code?: unknown }).code === DENIED;

/** A fingerprint of every row of a practice, table by table: what another's attempts must leave as it was. */
export async function fingerprint(superuser: Superuser, practice: string): Promise<Record<string, string>> {
  printing ??= await printingStatement(superuser);
  const { rows } = await superuser.query<{ name: string; print: string }>(printing, [practice]);
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

/** One statement for all tables, written once: it runs twice for every endpoint there is. */
let printing: string | undefined;

async function printingStatement(superuser: Superuser): Promise<string> {
  const parts: string[] = [];
  for (const table of await tablesOf(superuser)) {
    const column = await practiceColumn(superuser, table);
    parts.push(
      `select '${table}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as print
       from unwind.${table} t where ${column} = $1`,
    );
  }
  return parts.join(' union all ');
}
