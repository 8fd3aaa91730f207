import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

export type Started = {
  readonly url: string;
  readonly pid: number;
  /** From the command to the address. */
  readonly seconds: number;
  readonly end: () => Promise<void>;
};

/** Starts a program of the checkout that says its address on one of its first lines, and ends it again. */
export async function started(file: string, environment: Record<string, string>): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '..', file)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const url = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (url === undefined || child.pid === undefined) continue;
    child.stdout.resume();
    const end = async (): Promise<void> => {
      child.kill('SIGTERM');
      await exit;
    };
    return { url, pid: child.pid, seconds: (performance.now() - began) / 1000, end };
  }
  throw new Error(`${file} ended before it served`);
}
