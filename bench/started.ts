import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export type Started = { readonly url: string; readonly end: () => Promise<void> };

/** Starts a program beside this file that says its address in one line, and ends it again. */
export async function started(file: string, environment: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, file)], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const failed = exit.then(() => {
    throw new Error(`${file} ended before it served`);
  });
  failed.catch(() => {});
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string];
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    end: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}
