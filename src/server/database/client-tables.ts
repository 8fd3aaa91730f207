import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { statementNames } from './statement-names.ts';
import type { Tables } from './tables.ts';

const known = new WeakMap<pg.PoolClient, Kysely<Tables>>();

/** The tables seen through one connection, inside the transaction that is open on it. */
export function clientTables(client: pg.PoolClient): Kysely<Tables> {
  const tables = known.get(client) ?? makeTables(client);
  known.set(client, tables);
  return tables;
}

const makeTables = (client: pg.PoolClient): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(connectionOf(client)),
      createIntrospector: (tables) => new PostgresIntrospector(tables),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });

function connectionOf(client: pg.PoolClient): DatabaseConnection {
  const nameOf = statementNames();
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const name = nameOf(query.sql);
      const values = [...query.parameters];
      const result = await client.query({ text: query.sql, values, ...(name === undefined ? {} : { name }) });
      const { rows, rowCount } = result;
      return rowCount === null ? { rows } : { rows, numAffectedRows: BigInt(rowCount) };
    },
    streamQuery() {
      throw new Error('rows are not streamed: an answer is read whole, inside its transaction');
    },
  };
}

const nested = async (): Promise<never> => {
  throw new Error('a transaction is open already: read and write open one for each request');
};

const driverOf = (connection: DatabaseConnection): Driver => ({
  init: async () => {},
  acquireConnection: async () => connection,
  releaseConnection: async () => {},
  beginTransaction: nested,
  commitTransaction: nested,
  rollbackTransaction: nested,
  destroy: async () => {},
});
