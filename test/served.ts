import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export type Served = { readonly url: string; readonly process: ChildProcess };

const Told = z.object({ url: z.string() });

/** Starts Unwind on a folder, as `npm start` does, in a process that can be killed. */
export const serveIn = (folder: string): Promise<Served> => serveWith({ UNWIND_FOLDER: folder });

/** The same with these settings of the environment besides the test's own. */
export async function serveWith(environment: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, ['test/serving.ts'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`Unwind ended with ${String(code)} before it served`);
  });
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), died])) as [string];
  died.catch(() => {});
  return { url: Told.parse(JSON.parse(line)).url, process: child };
}

/** No warning, no shutting down: as when the power of that process is cut. */
export async function killServed({ process: child }: Served): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

export class Device {
  readonly #cookie: string;
  readonly #url: string;

  constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  static async signIn(url: string, who: { email: string; password: string }): Promise<Device> {
    const answer = await fetch(`${url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(who),
    });
    if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    return new Device(url, cookie.join('; '));
  }

  /** The same sign-in after a restart on another port. */
  at(url: string): Device {
    return new Device(url, this.#cookie);
  }

  ask(path: string, body?: unknown): Promise<Response> {
    const headers = {
      cookie: this.#cookie,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return fetch(`${this.#url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
