import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

export type Started = { pid: number; socket: string; data: string; adopted: boolean };

export type App = {
  readonly child: ChildProcess;
  /** Everything it has said so far, line by line. */
  readonly lines: string[];
  /** Its server is up; throws with its last words when it will not be. */
  readonly started: () => Promise<Started>;
  /** Resolves as soon as a line of this form has been said. */
  readonly said: (form: RegExp) => Promise<string>;
  readonly kill: () => Promise<void>;
  readonly end: () => Promise<void>;
};

export type RunOptions = {
  folder: string;
  mode?: 'write';
  checkout?: string;
  node?: string;
  uid?: number;
  gid?: number;
};

const HERE = path.join(import.meta.dirname, '..', '..');

/** Runs app.ts as a process of its own, as whoever is asked for. */
export function runApp({
  folder,
  mode,
  checkout = HERE,
  node = process.execPath,
  uid,
  gid,
}: RunOptions): App {
  const account = uid === undefined || gid === undefined ? {} : { uid, gid };
  const file = path.join(checkout, 'test', 'postgres', 'app.ts');
  const options = {
    ...account,
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'pipe'] as const,
  };
  const child = spawn(node, [file, folder, ...(mode === undefined ? [] : [mode])], {
    ...options,
    stdio: [...options.stdio],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  const errors = text(child.stderr);
  const gone = once(child, 'exit');
  const said = async (form: RegExp): Promise<string> => {
    for (;;) {
      const found = lines.find((line) => form.test(line));
      if (found !== undefined) return found;
      const ended = await Promise.race([
        once(reader, 'line').then(() => false),
        once(reader, 'close').then(() => true),
      ]);
      if (ended && !lines.some((line) => form.test(line)))
        throw new Error(`${lines.join('\n')}\n${await errors}`);
    }
  };
  return {
    child,
    lines,
    said,
    started: async () => JSON.parse(await said(/^\{/)) as Started,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    end: async () => {
      child.stdin.end();
      await gone;
    },
  };
}
