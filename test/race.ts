import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { addressOf, cloneDatabase } from '#test/database.ts';
import { killServed, serveWith, type Served } from './served.ts';

/**
 * Several real server processes on one PostgreSQL with the demonstration practice in it; answers where each listens. They
 * end with the test.
 */
export async function serveTogether(t: TestContext, count: number): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-race-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const { databaseUrl, secret } = addressOf(await cloneDatabase(t, 18));
  const environment = {
    DATABASE_URL: databaseUrl,
    UNWIND_SECRET: secret,
    UNWIND_FOLDER: folder,
    UNWIND_DEMO: '1',
    UNWIND_REQUESTS_PER_MINUTE: '100000',
  };
  const served: Served[] = [];
  t.after(() => Promise.all(served.map(killServed)));
  // The first makes the demonstration, and the others find it whole.
  served.push(await serveWith(environment));
  served.push(...(await Promise.all(Array.from({ length: count - 1 }, () => serveWith(environment)))));
  return served.map(({ url }) => url);
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
