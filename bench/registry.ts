import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MemberId, PracticeId } from '#domain/base/ids.ts';
import { asOwner, connectTo, type Connection } from '#server/database/connection.ts';
import { openDatabase, type Asking } from '#server/database/database.ts';
import { migrate } from '#server/database/migrate.ts';
import { registryRoom } from '#server/registry/registry-room.ts';
import type { Figure } from './figure.ts';

const EPISODES = 100_000;
const ANSWERS_EACH = 50;
const READS = 60;

const PRACTICE = PracticeId.parse('00000000-0000-4000-8000-000000000001');
const OWNER = MemberId.parse('00000000-0000-4000-8000-000000000002');

/**
 * The registry of one practice with a hundred thousand courses of care and five million answered instruments: read from what is
 * kept up, and added up anew from the record. What is kept up is made by the triggers for two hundred answers more.
 */
export async function measureRegistry(): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-bench-registry-'));
  fs.chmodSync(folder, 0o755);
  try {
    const connection = await connectTo({ folder });
    try {
      await migrate({ connection });
      await fill(connection);
      return [...(await recomputing(connection)), await reading(connection)];
    } finally {
      await connection.stop();
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const fill = (connection: Connection): Promise<void> =>
  asOwner(connection, async (owner) => {
    await owner.query(
      `set unwind.whole = 'on'; set unwind.practice = '${PRACTICE}'; set unwind.member = '${OWNER}'`,
    );
    for (const statement of SEED) await owner.query(statement);
  });

/** Filled without the triggers, so the first reckoning differs; two hundred answers are kept up one by one, and the second agrees. */
async function recomputing(connection: Connection): Promise<Figure[]> {
  return asOwner(connection, async (owner) => {
    await owner.query(`set unwind.whole = 'on'; set statement_timeout = 0`);
    const addUp = async (): Promise<{ same: boolean; seconds: number }> => {
      const begun = performance.now();
      const { rows } = await owner.query<{ same: boolean }>('select unwind.sum_up_practice($1) as same', [
        PRACTICE,
      ]);
      return { same: rows[0]?.same ?? false, seconds: (performance.now() - begun) / 1000 };
    };
    await addUp();
    await owner.query('vacuum analyze unwind.registry_outcome');
    const begun = performance.now();
    await owner.query(KEPT_UP);
    const each = performance.now() - begun;
    const { same, seconds } = await addUp();
    return [
      {
        what: `the registry added up anew: ${EPISODES} courses of care, ${EPISODES * ANSWERS_EACH} answers`,
        figure: `${seconds.toFixed(1)} s, ${same ? 'equal to what was kept up' : 'NOT equal to what was kept up'}`,
        aim: 'under 60 s, and equal',
        met: seconds < 60 && same,
      },
      {
        what: 'an answer filed with the registry kept up, the mean of 200',
        figure: `${(each / 200).toFixed(2)} ms`,
        aim: 'under 10 ms',
        met: each / 200 < 10,
      },
    ];
  });
}

async function reading(connection: Connection): Promise<Figure> {
  const database = await openDatabase({ connection });
  try {
    const { practiceRegistry } = registryRoom(database);
    const call: unknown = { asking: ASKING };
    const took: number[] = [];
    for (let read = -10; read < READS; read += 1) {
      const begun = performance.now();
      const answer = await practiceRegistry(call as Parameters<typeof practiceRegistry>[0]);
      if (!answer.ok || answer.value.lines.length === 0) throw new Error('the registry was empty');
      if (read >= 0) took.push(performance.now() - begun);
    }
    const sorted = took.toSorted((one, other) => one - other);
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
    return {
      what: `the practice registry over ${EPISODES} courses of care, from what is kept up, audited`,
      figure: `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`,
      aim: 'p95 under 300 ms',
      met: at(0.95) < 300,
    };
  } finally {
    await database.close();
  }
}

const ASKING: Asking = {
  practice: PRACTICE,
  member: OWNER,
  role: 'owner',
  actor: 'Bench',
  request: 'bench',
  action: 'practiceRegistry',
  subject: { kind: 'practice', id: PRACTICE },
};

const TABLES = ['episode_version', 'instrument_answer', 'episode'];
const id = (kind: number, n = 'n'): string =>
  `('${kind}0000000-0000-4000-8000-' || lpad(${n}::text, 12, '0'))::uuid`;

/**
 * Filled without foreign keys and triggers, which nothing here measures. Every tenth answer is of the main measure, on days that
 * go on over half a year; of ten courses seven are completed.
 */
const SEED: readonly string[] = [
  `insert into unwind.practice (id, name, zone) values ('${PRACTICE}', 'Bench', 'America/Chicago')`,
  `insert into unwind.member (practice_id, id, user_id, name, email, role) values ('${PRACTICE}', '${OWNER}', 'bench', 'Bench',
     'bench@example.com', 'owner')`,
  ...TABLES.map((table) => `alter table unwind.${table} disable trigger user`),
  ...['client_id', 'episode_id', 'filed_by'].map(
    (column) =>
      `alter table unwind.instrument_answer drop constraint instrument_answer_practice_id_${column}_fkey`,
  ),
  `insert into unwind.client (practice_id, id, name) select '${PRACTICE}', ${id(1)}, 'Client ' || n
     from generate_series(0, ${EPISODES - 1}) n`,
  `insert into unwind.episode (practice_id, id, client_id, opened_on, opened_by, ended_on, why, words, ended_by)
     select '${PRACTICE}', ${id(2)}, ${id(1)}, day, '${OWNER}', case when ended then day + 200 end,
       case when ended then case when n % 10 < 7 then 'goals-met' else 'client-ended' end end, case when ended then '' end,
       case when ended then '${OWNER}'::uuid end
     from (select n, date '2022-01-01' + n % 1000 as day, n % 10 < 9 as ended from generate_series(0, ${EPISODES - 1}) n) e`,
  `insert into unwind.episode_version (practice_id, episode_id, version, details, set_by, set_at)
     select '${PRACTICE}', ${id(2)}, 1, jsonb_build_object('indication',
       (array['neck-pain', 'low-back-pain', 'fibromyalgia', 'migraine', 'scar', 'jaw-pain'])[1 + n % 6], 'goals', '[]'::jsonb),
       '${OWNER}', now()
     from generate_series(0, ${EPISODES - 1}) n`,
  `insert into unwind.instrument_answer (practice_id, client_id, id, instrument, instrument_version, moment, measured_at, day, score,
       answers, by, filed_by)
     select '${PRACTICE}', ${id(1)}, ${id(3, '(n * 100 + m)')},
       case when m % 10 = 0 then case when n % 6 = 2 then 'fiqr' else 'nprs-average' end
         else (array['peg', 'sleep', 'gad7', 'phq2', 'nprs-worst', 'stiffness', 'fatigue', 'anxiety', 'rmdq'])[m % 10] end,
       1, 'reassessment', date '2022-01-01' + n % 1000 + m * 4, date '2022-01-01' + n % 1000 + m * 4,
       8 - (m / 10) * (n % 3) * 0.5, '{}', 'client', '${OWNER}'
     from generate_series(0, ${EPISODES - 1}) n, generate_series(0, ${ANSWERS_EACH - 1}) m`,
  ...TABLES.map((table) => `alter table unwind.${table} enable trigger user`),
  'analyze',
];

const KEPT_UP = `
  do $$ begin
    for n in 0..199 loop
      insert into unwind.instrument_answer (practice_id, client_id, id, instrument, instrument_version, moment, measured_at, day,
        score, answers, by, filed_by)
      values ('${PRACTICE}', ${id(1, '(n * 97)')}, ${id(4)}, 'nprs-average', 1, 'discharge', date '2022-01-01' + (n * 97) % 1000 + 201,
        date '2022-01-01' + (n * 97) % 1000 + 201, n % 8, '{}', 'client', '${OWNER}');
    end loop;
  end $$`;

// `node bench/registry.ts --alone` measures this and nothing else; it needs about 3 GB of disk and some minutes.
if (import.meta.main && parseArgs({ options: { alone: { type: 'boolean' } } }).values.alone)
  for (const { what, figure, aim } of await measureRegistry()) console.log(`${what}: ${figure} (${aim})`);
