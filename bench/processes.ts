import fs from 'node:fs';

/** Linux tells a process's time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
/** Among a process's fields: its own time as user and system, then that of its children that have ended. */
const USER_TIME = 11;
const MEBIBYTE_IN_KB = 1024;

/** A process and everything it started that still runs. Only Linux tells; elsewhere the process alone. */
function familyOf(ancestor: number): number[] {
  const parents = new Map(allProcesses().map((pid) => [pid, parentOf(pid)]));
  const belongs = (pid: number | undefined): boolean =>
    pid === ancestor || (pid !== undefined && pid > 1 && belongs(parents.get(pid)));
  return [...new Set([ancestor, ...[...parents.keys()].filter(belongs)])];
}

/** The CPU time of these families so far, with their members that have ended; undefined where nobody tells. */
export function cpuSecondsOf(ancestors: readonly number[]): number | undefined {
  const stats = ancestors
    .flatMap(familyOf)
    .map(statOf)
    .filter((fields) => fields.length > 0);
  if (stats.length === 0) return undefined;
  const ticks = stats.flatMap((fields) => fields.slice(USER_TIME, USER_TIME + 4).map(Number));
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}

/** In mebibytes: `pss` counts what processes share once, `rss` counts it in each of them. */
export type Memory = { readonly pss: number; readonly rss: number };

export function memoryOf(ancestor: number): Memory | undefined {
  const rollups = familyOf(ancestor)
    .map((pid) => readOrNothing(`/proc/${pid}/smaps_rollup`))
    .filter(Boolean);
  if (rollups.length === 0) return undefined;
  const sum = (field: string): number =>
    rollups.reduce(
      (total, text) => total + Number(new RegExp(`^${field}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? 0),
      0,
    ) / MEBIBYTE_IN_KB;
  return { pss: sum('Pss'), rss: sum('Rss') };
}

function allProcesses(): number[] {
  if (!fs.existsSync('/proc/self/stat')) return [];
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

const parentOf = (pid: number): number | undefined => {
  const parent = Number(statOf(pid)[1]);
  return Number.isNaN(parent) ? undefined : parent;
};

/** The fields after the name, which may hold anything: state, parent, and from the twelfth on the times. */
function statOf(pid: number): string[] {
  const text = readOrNothing(`/proc/${pid}/stat`);
  return text === '' ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** A process may end between being listed and being read. */
function readOrNothing(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
