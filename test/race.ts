import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { addressOf, cloneToLookInto, type wholeFile } from '#test/database.ts';
import { killServed, serveWith, type Served } from './served.ts';

export type Together = {
  /** Where each listens. */
  readonly urls: readonly string[];
  /** A look behind row-level security. */
  readonly rows: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
};

/** Several real server processes on one PostgreSQL with the demonstration practice in it, until the file has ended. */
export async function serveTogether(t: typeof wholeFile, count: number): Promise<Together> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-race-'));
  t.after(async () => fs.rmSync(folder, { recursive: true, force: true }));
  const { connection, asSuperuser } = await cloneToLookInto(t);
  const { databaseUrl, secret } = addressOf(connection);
  const environment = {
    DATABASE_URL: databaseUrl,
    UNWIND_SECRET: secret,
    UNWIND_FOLDER: folder,
    UNWIND_DEMO: '1',
    UNWIND_REQUESTS_PER_MINUTE: '100000',
  };
  const served: Served[] = [];
  t.after(async () => {
    await Promise.all(served.map(killServed));
  });
  // The first makes the demonstration, and the others find it whole.
  served.push(await serveWith(environment));
  served.push(...(await Promise.all(Array.from({ length: count - 1 }, () => serveWith(environment)))));
  return {
    urls: served.map(({ url }) => url),
    rows: <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      asSuperuser(async (superuser) => (await superuser.query<Row>(text, values)).rows),
  };
}

export type Answered = { readonly status: number; readonly body: unknown };

/** So many callers at once, dealt out to the servers in turn; answers what each was told. */
export async function race(
  urls: readonly string[],
  callers: number,
  ask: (url: string, caller: number) => Promise<Response>,
): Promise<Answered[]> {
  return Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      const answer = await ask(urls[caller % urls.length] ?? '', caller);
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
      return { status: answer.status, body: isJson ? (JSON.parse(text) as unknown) : text };
    }),
  );
}
