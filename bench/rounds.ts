import { cpuSecondsOf } from './processes.ts';
import { load, type Caller, type Load } from './load.ts';

export type Side = { readonly url: string; readonly callers: readonly Caller[] };
export type Pair = { readonly full: Side; readonly bare: Side };
export type Measuring = {
  readonly rounds: number;
  readonly seconds: number;
  /** The processes that do the work of either side, with all that they started: their CPU time is counted. */
  readonly processes: readonly number[];
};

/** One side over all rounds. */
export type Measured = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** CPU time of server and database for one request; none where the system does not tell. */
  readonly cpuMs: number | undefined;
};
export type Paired = {
  readonly full: Measured;
  readonly bare: Measured;
  /** full / bare of each round: in the middle, at the least, at the most. */
  readonly ratio: { readonly median: number; readonly least: number; readonly most: number };
};

type Round = Load & { readonly cpuSeconds: number | undefined };

/**
 * Bare, full, bare, full: whatever else the machine does falls on both sides alike, and each round's two are compared
 * with each other alone.
 */
export async function measurePaired({ full, bare }: Pair, measuring: Measuring): Promise<Paired> {
  await load(bare.url, bare.callers, 1);
  await load(full.url, full.callers, 2);
  const rounds: { bare: Round; full: Round }[] = [];
  for (let n = 0; n < measuring.rounds; n += 1) {
    const one = { bare: await round(bare, measuring), full: await round(full, measuring) };
    rounds.push(one);
  }
  const ratios = rounds.map((one) => one.full.perSecond / one.bare.perSecond);
  return {
    full: together(rounds.map((one) => one.full)),
    bare: together(rounds.map((one) => one.bare)),
    ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
  };
}

async function round(side: Side, { seconds, processes }: Measuring): Promise<Round> {
  const before = cpuSecondsOf(processes);
  const measured = await load(side.url, side.callers, seconds);
  const after = cpuSecondsOf(processes);
  return {
    ...measured,
    cpuSeconds: before === undefined || after === undefined ? undefined : after - before,
  };
}

function together(rounds: readonly Round[]): Measured {
  const took = rounds.flatMap((one) => one.took).toSorted((a, b) => a - b);
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? 0;
  const cpu = rounds.flatMap(({ cpuSeconds, took: all }) =>
    cpuSeconds === undefined ? [] : [(cpuSeconds * 1000) / all.length],
  );
  return {
    perSecond: median(rounds.map((one) => one.perSecond)),
    p50: at(0.5),
    p95: at(0.95),
    cpuMs: cpu.length === 0 ? undefined : median(cpu),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
