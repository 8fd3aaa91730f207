import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkBinaries, installBinaries } from './binaries.ts';
import { allowAccounts, initialise, removeUnfinished } from './initialise.ts';
import { launch, type Server } from './launch.ts';
import { tryToOwn, type OwnerLock } from './owner-lock.ts';
import { checkReach, findPlace, socketFolder } from './place.ts';
import { livePostmaster, removeEmptyFile } from './postmaster-file.ts';
import { handOver, serviceUser, type ServiceUser } from './service-user.ts';

export type StartOptions = {
  readonly folder: string;
  /** The roles that Unwind's account may log in as, beside the superuser. */
  readonly roles: readonly string[];
  readonly progress?: (line: string) => void;
  /** A folder with other binaries than the package's; for tests. */
  readonly native?: string;
  /** Settings over the usual ones; for tests and for restoring. */
  readonly settings?: Readonly<Record<string, string>>;
};

export type Postgres = {
  /** The folder of the server's Unix socket: the only way in. */
  readonly socket: string;
  /** The cluster's own folder. */
  readonly data: string;
  /** Another Unwind started this server and stops it. */
  readonly adopted: boolean;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

type Cluster = Omit<StartOptions, 'folder' | 'progress'> & {
  readonly place: string;
  readonly data: string;
  readonly socket: string;
  readonly user: ServiceUser;
  readonly progress: (line: string) => void;
};

/** A killed server is not buried at once, and a server told to stop may be busy: both pass within this time. */
const START_SECONDS = 30;

/** Starts the PostgreSQL of a data folder, makes it first where there is none, or joins the one that runs. */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
  const cluster = prepare(options);
  const until = performance.now() + START_SECONDS * 1000;
  for (;;) {
    const lock = tryToOwn(cluster.place);
    if (lock !== undefined) return startAsOwner(cluster, lock);
    const running = livePostmaster(cluster.data);
    if (running?.status === 'ready') return adopt(cluster, running.pid);
    if (performance.now() > until)
      throw new Error(`Another Unwind owns ${cluster.place}, and its database does not get ready`);
    await sleep(100);
  }
}

function prepare(options: StartOptions): Cluster {
  const progress = options.progress ?? (() => {});
  const place = findPlace(options.folder, progress);
  const data = path.join(place, 'data');
  const user = serviceUser(data, progress);
  checkReach(place, user);
  return { ...options, progress, place, data, user, socket: socketFolder(place, user, progress) };
}

const adopt = ({ socket, data }: Cluster, pid: number): Postgres => ({
  socket,
  data,
  pid,
  adopted: true,
  stop: async () => {},
});

async function startAsOwner(cluster: Cluster, lock: OwnerLock): Promise<Postgres> {
  try {
    await stopOrphan(cluster.data);
    removeUnfinished(cluster.place);
    const bin = installBinaries({ place: cluster.place, data: cluster.data, native: cluster.native });
    await makeIfMissing(cluster, bin);
    allowAccounts(cluster.data, cluster.user, cluster.roles);
    const { stop, pid } = await keepRunning(cluster, bin);
    const release = () => lock.release();
    return {
      socket: cluster.socket,
      data: cluster.data,
      adopted: false,
      pid,
      stop: () => stop().finally(release),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Its Unwind is dead. The guard is stopping it already; where the guard died too, we do. */
async function stopOrphan(data: string): Promise<void> {
  for (let waited = 0; waited < START_SECONDS * 1000; waited += 50) {
    const orphan = livePostmaster(data);
    if (orphan === undefined) return;
    if (waited === 2000) process.kill(orphan.pid, 'SIGINT');
    await sleep(50);
  }
  throw new Error(`A PostgreSQL of an earlier Unwind still runs on ${data} and does not stop`);
}

async function makeIfMissing(cluster: Cluster, bin: string): Promise<void> {
  if (fs.existsSync(cluster.data)) return;
  checkBinaries(bin);
  cluster.progress('Making the database (once)');
  await initialise({ data: cluster.data, bin, user: cluster.user });
  handOver(cluster.data, cluster.user);
}

/** Starts the server, and starts it again whenever it ends by itself (the system was out of memory, say). */
async function keepRunning(cluster: Cluster, bin: string): Promise<Pick<Postgres, 'pid' | 'stop'>> {
  let server = await launchWithPatience(cluster, bin);
  let state: 'wanted' | 'stopping' = 'wanted';
  const { pid } = server;
  const watch = async (): Promise<void> => {
    for (;;) {
      await server.gone;
      if (state === 'stopping') return;
      cluster.progress('PostgreSQL ended by itself; starting it again');
      server = await launchAgain(cluster, bin);
    }
  };
  const watching = watch();
  const stop = async (): Promise<void> => {
    state = 'stopping';
    await server.stop();
    await watching;
  };
  return { pid, stop };
}

/** For as long as it takes: without the database Unwind can do nothing but try. */
async function launchAgain(cluster: Cluster, bin: string): Promise<Server> {
  for (;;) {
    try {
      return await launchWithPatience(cluster, bin);
    } catch (error) {
      cluster.progress(error instanceof Error ? error.message : String(error));
      await sleep(1000);
    }
  }
}

/** What PostgreSQL says while the remains of a killed server are still there; it passes by itself. */
const PASSING = /lock file|pre-existing shared memory|bogus data|is empty/;

async function launchWithPatience(cluster: Cluster, bin: string): Promise<Server> {
  const until = performance.now() + START_SECONDS * 1000;
  for (;;) {
    removeEmptyFile(cluster.data);
    const server = await launch({ ...cluster, bin });
    if (typeof server !== 'string') return server;
    if (!PASSING.test(server) || performance.now() > until)
      throw new Error(`PostgreSQL did not start. It said:\n${server.trim()}`);
    await sleep(100);
  }
}
