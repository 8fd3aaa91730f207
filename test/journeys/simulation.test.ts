import 'fake-indexeddb/auto';
import { test } from 'node:test';
import { filingInMemory } from '#test/simulation/filing.ts';
import { simulate } from '#test/simulation/run.ts';

/** How many seeds are run; `SIMULATION_RUNS=20000 node --test test/journeys/simulation.test.ts` for a long night. */
const RUNS = Number(process.env['SIMULATION_RUNS'] ?? 200);
/** One seed alone, to replay a failure. */
const ONLY = process.env['SIMULATION_SEED'];
/** Seeds that once failed, kept by what they found. */
const FOUND: readonly number[] = [];

const head = {
  session: '5e551011-0000-4000-8000-000000000001',
  client: 'c11e4700-0000-4000-8000-000000000001',
  clientName: 'Ruth Alder',
  appointment: null,
  therapist: '7e4a9157-0000-4000-8000-000000000001',
  therapistName: 'Maren Holt',
};

const seeds =
  ONLY === undefined ? [...FOUND, ...Array.from({ length: RUNS }, (_, index) => index + 1)] : [Number(ONLY)];

test(`[SYNC-1] [SYNC-2] [SYNC-3] three devices on one session lose nothing and agree, ${seeds.length} seeds`, async () => {
  for (const seed of seeds) {
    await simulate(seed, filingInMemory(), head).catch((fault: unknown) => {
      throw new Error(
        `seed ${seed} failed; replay: SIMULATION_SEED=${seed} node --test test/journeys/simulation.test.ts`,
        {
          cause: fault,
        },
      );
    });
  }
});
