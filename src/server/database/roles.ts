import pg from 'pg';
import { scramVerifier } from './scram-verifier.ts';

/** Who works in the database. None is a superuser, none can bypass row-level security. */
export const databaseRoles = ['unwind_owner', 'unwind_app', 'unwind_identity', 'unwind_jobs'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** Makes the roles where they are missing. `admin` is the embedded superuser, or the server's log-in with CREATEROLE. */
export async function makeRoles(admin: pg.ClientBase): Promise<void> {
  const { rows } = await admin.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1)',
    [[...databaseRoles]],
  );
  const present = new Set(rows.map(({ rolname }) => rolname));
  for (const role of databaseRoles) if (!present.has(role)) await makeRole(admin, role);
}

const DUPLICATE = new Set(['42710', '23505']);

/** Another Unwind may make the same role at the same moment. */
async function makeRole(admin: pg.ClientBase, role: DatabaseRole): Promise<void> {
  try {
    await admin.query(`create role ${role} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !DUPLICATE.has(error.code ?? '')) throw error;
  }
}

/** Only our roles enter the database, and only the owner makes anything in it. */
export async function openDatabaseToRoles(admin: pg.ClientBase, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await admin.query(`grant connect on database ${name} to ${databaseRoles.join(', ')}`);
  await admin.query(`grant create, temporary on database ${name} to unwind_owner`);
}

/** On a server the roles log in by password; the server is told its verifier and never sees the password itself. */
export async function setPassword(admin: pg.ClientBase, role: DatabaseRole, password: string): Promise<void> {
  await admin.query(`alter role ${role} password ${pg.escapeLiteral(scramVerifier(password))}`);
}
