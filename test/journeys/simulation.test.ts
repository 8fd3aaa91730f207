// Three devices, one session, a line that loses, doubles and reorders, clocks that jump and batteries that go flat.
//
//   SIMULATION_RUNS=20000  how many seeds; 200 when nothing is said, about a quarter of a minute
//   SIMULATION_SEED=4711   this seed alone, in memory and in PostgreSQL, to replay a failure
//
// Most seeds file in memory, one in twenty in PostgreSQL through the doors of the server; filing.test.ts holds the two
// to the same behaviour. A failure says its seed and the command that replays it.
import 'fake-indexeddb/auto';
import { test } from 'node:test';
import { chanceFrom } from '#test/simulation/chance.ts';
import { filingInDatabase } from '#test/simulation/filing-in-database.ts';
import { castHead } from '#test/simulation/filing-rule.ts';
import { filingInMemory, type Filing } from '#test/simulation/filing.ts';
import { simulate } from '#test/simulation/run.ts';

const RUNS = Number(process.env['SIMULATION_RUNS'] ?? 200);
const ONLY = process.env['SIMULATION_SEED'];
/** Seeds that once failed, kept by what they found. */
const FOUND: readonly number[] = [];
const ONE_IN = 20;

const seeds =
  ONLY === undefined ? [...FOUND, ...Array.from({ length: RUNS }, (_, index) => index + 1)] : [Number(ONLY)];
const filedForReal = seeds.filter((_, index) => index % ONE_IN === 0);

test(`[SYNC-1] [SYNC-2] [SYNC-3] three devices on one session lose nothing and agree, ${seeds.length} seeds`, async () => {
  for (const seed of seeds) await replayable(seed, filingInMemory());
});

test(`[SYNC-1] [SYNC-2] [SYNC-3] so they do on a real server and its database, ${filedForReal.length} seeds`, async (t) => {
  const filing = await filingInDatabase(t);
  for (const seed of filedForReal) await replayable(seed, filing);
});

const replayable = async (seed: number, filing: Filing): Promise<void> => {
  const head = { ...castHead, session: chanceFrom(-seed).uuid() };
  await simulate(seed, filing, head).catch((fault: unknown) => {
    const replay = `SIMULATION_SEED=${seed} node --test test/journeys/simulation.test.ts`;
    throw new Error(`seed ${seed} failed; replay: ${replay}`, { cause: fault });
  });
};
