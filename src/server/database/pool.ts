import pg from 'pg';

/** The largest whole number JavaScript keeps exactly; a position or a count beyond it is a fault. */
function int8ToNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a number from the database is too large');
  return value;
}

/** `2026-01-05 15:00:00.25+00` as the wire writes it: `2026-01-05T15:00:00.25Z`. Sessions run in UTC. */
const timestamptzToText = (text: string): string => text.replace(' ', 'T').replace(/\+00$/, 'Z');

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** How values arrive. `libraries` keeps the driver's Date, as better-auth and graphile-worker expect of it. */
function parsersFor(reader: 'ours' | 'libraries'): pg.CustomTypesConfig {
  const parsers = new Map<number, (text: string) => unknown>([[INT8, int8ToNumber]]);
  if (reader === 'ours') {
    parsers.set(DATE, String);
    parsers.set(TIMESTAMPTZ, timestamptzToText);
  }
  return {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
  };
}

export type PoolOptions = {
  readonly size: number;
  readonly reader: 'ours' | 'libraries';
  readonly statementSeconds?: number;
  /** A statement is sent without waiting for the answer to the one before it. */
  readonly pipeline?: boolean;
  readonly onError?: (error: Error) => void;
};

/** A pool whose idle connections may break without breaking the process: a server that stops ends all of them. */
export function openPool(login: pg.PoolConfig, options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...login,
    max: options.size,
    types: parsersFor(options.reader),
    // One plan for a prepared statement, not one for each call: with row-level security, planning costs more than the
    // reading, and every query here is by key.
    options:
      '-c search_path=unwind,public -c TimeZone=UTC -c DateStyle=ISO -c jit=off -c plan_cache_mode=force_generic_plan',
    pipeline: options.pipeline ?? false,
    statement_timeout: (options.statementSeconds ?? 15) * 1000,
    idle_in_transaction_session_timeout: 60_000,
    // Also how long a request stands in line for a connection: a queue for one time of the diary is served, not turned away.
    connectionTimeoutMillis: 20_000,
    application_name: 'unwind',
  });
  const hear = options.onError ?? (() => {});
  pool.on('error', hear);
  pool.on('connect', (client) => client.on('error', hear));
  return pool;
}
