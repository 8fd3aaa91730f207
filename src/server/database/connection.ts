import { createHmac } from 'node:crypto';
import pg from 'pg';
import { againOnConnectionLoss } from './connection-loss.ts';
import { startPostgres, type Postgres } from './postgres/start-postgres.ts';
import { SUPERUSER } from './postgres/settings.ts';
import { databaseRoles, makeRoles, openDatabaseToRoles, setPassword, type DatabaseRole } from './roles.ts';

/** A PostgreSQL with our roles in it and a database of ours, wherever it runs. */
export type Connection = {
  readonly kind: 'embedded' | 'server';
  readonly database: string;
  /** The embedded cluster's own folder. */
  readonly data?: string;
  /** Another Unwind runs the embedded server. */
  readonly adopted: boolean;
  readonly loginFor: (role: DatabaseRole) => pg.PoolConfig;
  /** The superuser of the embedded cluster, or the server's log-in with CREATEROLE: for roles and databases only. */
  readonly adminLogin: (database?: string) => pg.ClientConfig;
  /** The same server, another database of it. */
  readonly on: (database: string) => Connection;
  /** Stops an embedded server of ours; leaves any other running. */
  readonly stop: () => Promise<void>;
};

export type ConnectTo =
  | {
      readonly folder: string;
      readonly progress?: (line: string) => void;
      /** For tests: see StartOptions. */
      readonly settings?: Readonly<Record<string, string>>;
    }
  | {
      /** A log-in that owns the database and may make roles. */
      readonly databaseUrl: string;
      /** The roles' passwords are derived from it: every process with the same secret gets in. */
      readonly secret: string;
    };

const EMBEDDED_DATABASE = 'unwind';

/** Connects to the PostgreSQL of a data folder or of a server, and makes roles and database where they are missing. */
export async function connectTo(options: ConnectTo): Promise<Connection> {
  const connection = 'folder' in options ? await embedded(options) : server(options);
  try {
    await againOnConnectionLoss(() => prepare(connection), 30);
    return connection;
  } catch (error) {
    await connection.stop();
    throw error;
  }
}

async function embedded(options: Extract<ConnectTo, { folder: string }>): Promise<Connection> {
  return embeddedOn(await startPostgres({ ...options, roles: databaseRoles }), EMBEDDED_DATABASE);
}

function embeddedOn(postgres: Postgres, database: string): Connection {
  const at = { host: postgres.socket, port: 5432 };
  return {
    kind: 'embedded',
    database,
    data: postgres.data,
    adopted: postgres.adopted,
    loginFor: (role) => ({ ...at, database, user: role }),
    adminLogin: (other = database) => ({ ...at, database: other, user: SUPERUSER }),
    on: (other) => embeddedOn(postgres, other),
    stop: postgres.stop,
  };
}

type ServerOptions = Extract<ConnectTo, { databaseUrl: string }>;

function server({ databaseUrl, secret }: ServerOptions, asked?: string): Connection {
  const { host, port, ssl, user, password, ...parsed } = new pg.Client({ connectionString: databaseUrl });
  const database = asked ?? parsed.database ?? 'unwind';
  const at = { host, port, ssl };
  return {
    kind: 'server',
    database,
    adopted: false,
    loginFor: (role) => ({ ...at, database, user: role, password: passwordOf(role, secret) }),
    adminLogin: (other = database) => ({ ...at, database: other, user, password: password ?? undefined }),
    on: (other) => server({ databaseUrl, secret }, other),
    stop: async () => {},
  };
}

const passwordOf = (role: DatabaseRole, secret: string): string =>
  createHmac('sha256', secret).update(`the database password of ${role}`).digest('base64url');

async function prepare(connection: Connection): Promise<void> {
  if (connection.kind === 'embedded') await asAdmin(connection, 'postgres', makeDatabase);
  await asAdmin(connection, connection.database, async (admin) => {
    await makeRoles(admin);
    await openDatabaseToRoles(admin, connection.database);
    if (connection.kind === 'server') await letRolesIn(connection, admin);
  });
}

async function makeDatabase(admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [EMBEDDED_DATABASE]);
  if (rowCount === 0) await admin.query(`create database ${EMBEDDED_DATABASE}`);
  await admin.query(`revoke all on database ${EMBEDDED_DATABASE} from public`);
}

async function letRolesIn(connection: Connection, admin: pg.Client): Promise<void> {
  for (const role of databaseRoles) {
    const login = connection.loginFor(role);
    if (await isLetIn(login)) continue;
    await setPassword(admin, role, String(login.password));
  }
}

const WRONG_PASSWORD = '28P01';

async function isLetIn(login: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(login);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === WRONG_PASSWORD) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** One connection as the admin, closed again. */
export async function asAdmin<T>(
  connection: Connection,
  database: string,
  work: (admin: pg.Client) => Promise<T>,
): Promise<T> {
  return withClient(connection.adminLogin(database), work);
}

/** One connection as the owner of the schema, closed again: for migrating, backing up, verifying. */
export const asOwner = <T>(connection: Connection, work: (owner: pg.Client) => Promise<T>): Promise<T> =>
  withClient(
    { ...connection.loginFor('unwind_owner'), options: '-c TimeZone=UTC -c search_path=unwind,public' },
    work,
  );

async function withClient<T>(login: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(login);
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
