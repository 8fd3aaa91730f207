import { performance } from 'node:perf_hooks';
import { KeptConnection } from './kept-connection.ts';

export type Request = { readonly line: string; readonly headers: string; readonly body?: string };
/** What one caller asks next. */
export type Caller = () => Request;
/** How often answers came, and how long each of them took, in milliseconds. */
export type Load = { readonly perSecond: number; readonly took: readonly number[] };

/** Lets every caller ask one thing after another on its own connection, for this long. Anything but 200 is a failure. */
export async function load(url: string, callers: readonly Caller[], seconds: number): Promise<Load> {
  const lines = await Promise.all(
    callers.map(async (caller) => ({ caller, connection: await KeptConnection.to(url) })),
  );
  const took: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  try {
    await Promise.all(
      lines.map(async ({ caller, connection }) => {
        while (performance.now() < until) took.push(await timed(connection, caller()));
      }),
    );
  } finally {
    for (const { connection } of lines) connection.close();
  }
  return { perSecond: took.length / ((performance.now() - began) / 1000), took };
}

async function timed(connection: KeptConnection, { line, headers, body }: Request): Promise<number> {
  const began = performance.now();
  const status = await connection.ask(line, headers, body);
  if (status !== 200) throw new Error(`${line.split('?')[0] ?? ''} answered ${status}`);
  return performance.now() - began;
}
