import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAs, type ServiceUser } from './service-user.ts';
import { settingArguments } from './settings.ts';

export type Launch = {
  readonly bin: string;
  readonly data: string;
  readonly socket: string;
  readonly user: ServiceUser;
  readonly settings?: Readonly<Record<string, string>> | undefined;
};

export type Server = {
  readonly pid: number;
  /** Resolves when the server has ended, by our hand or not. */
  readonly gone: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts the server; answers it once it accepts connections, or what it said when it would not. */
export async function launch(options: Launch): Promise<Server | string> {
  const child = spawnServer(options);
  const guard = spawnGuard(child.pid, options.user);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void gone.then(() => guard.kill());
  const said = await waitUntilReady(child);
  if (said !== 'ready' || child.pid === undefined) return said;
  letGo(child, child.stderr);
  return { pid: child.pid, gone, stop: () => stop(child, gone) };
}

/** In a process group of its own, so that Ctrl-C reaches Unwind alone, which then stops the server in order. */
function spawnServer({ bin, data, socket, user, settings }: Launch): ChildProcess {
  const options = ['-D', data, ...settingArguments(socket, settings)];
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  return spawn(path.join(bin, 'postgres'), options, {
    ...runAs(user),
    env,
    cwd: '/',
    stdio: [...stdio],
    detached: true,
  });
}

/** When Unwind dies without a word, the pipe to the guard closes, and the guard stops the server. */
function spawnGuard(pid: number | undefined, user: ServiceUser): ChildProcess {
  const script = 'cat >/dev/null; kill -INT "$1" 2>/dev/null';
  const options = { ...runAs(user), cwd: '/', detached: true } as const;
  const guard = spawn('sh', ['-c', script, 'unwind-guard', String(pid)], {
    ...options,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {});
  letGo(guard, guard.stdin);
  return guard;
}

/** Neither the child nor the pipe to it keeps Unwind running. */
function letGo(child: ChildProcess, pipe: unknown): void {
  child.unref();
  if (pipe instanceof Socket) pipe.unref();
}

/** `ready`, or the server's last words. */
function waitUntilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-8000);
      if (words.includes('ready to accept connections')) resolve('ready');
    });
    child.once('error', (error) => resolve(`${words}${error.message}`));
    child.once('close', () => resolve(words));
  });
}

/** Fast: transactions under way are taken back, everything committed stays. After 20 s, at once. */
async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const late = new AbortController();
  const waited = sleep(20_000, 'late', { signal: late.signal }).catch(() => 'gone');
  if ((await Promise.race([gone, waited])) === 'late') child.kill('SIGQUIT');
  late.abort();
  await gone;
}
