import type pg from 'pg';

/** A group of a caseload: how many came for what, how many of them were measured again, and how many agreed to research. */
export type Group = {
  readonly indication: string;
  readonly instrument: string;
  readonly people: number;
  readonly measured: number;
  readonly agreed: number;
};

/**
 * People of a practice with a course of care each, begun in 2025: of ten, seven reached the end, two left, one is still treated. The
 * first value is 6 to 8; of four who were measured again one is where she was, the others 1, 2 and 3 lower. Born from 1950 on, a year apart.
 */
export async function giveCaseload(
  superuser: pg.ClientBase,
  { practice, member }: { practice: string; member: string },
  groups: readonly Group[],
): Promise<void> {
  await superuser.query('begin');
  await superuser.query(`select set_config('unwind.practice', $1, true)`, [practice]);
  for (const { indication, instrument, people, measured, agreed } of groups) {
    const values = [practice, member, indication, instrument, people, measured, agreed];
    await superuser.query(
      `create temp table person on commit drop as
       select n, gen_random_uuid() as client, gen_random_uuid() as episode, gen_random_uuid() as intake,
         date '2025-01-06' + n as day
       from generate_series(0, $1::int - 1) n`,
      [people],
    );
    for (const [statement, uses] of STATEMENTS)
      await superuser.query(
        statement,
        uses.map((use) => values[use]),
      );
    await superuser.query('drop table person');
  }
  await superuser.query('commit');
}

/** Each with the values that it uses, by their place. */
const STATEMENTS: readonly (readonly [string, readonly number[]])[] = [
  [
    `insert into unwind.client (practice_id, id, name, born_on)
     select $1, client, 'Client ' || n, date '1950-06-01' + n * 365 from person`,
    [0],
  ],
  [
    `insert into unwind.episode (practice_id, id, client_id, opened_on, opened_by) select $1, episode, client, day, $2 from person`,
    [0, 1],
  ],
  [
    `insert into unwind.episode_version (practice_id, episode_id, version, details, set_by, set_at)
     select $1, episode, 1, jsonb_build_object('indication', $3::text, 'icd10', null, 'history', '', 'goals', '[]'::jsonb,
       'expectations', '[]'::jsonb), $2, now() from person`,
    [0, 1, 2],
  ],
  [
    `insert into unwind.instrument_answer (practice_id, client_id, id, instrument, instrument_version, moment, measured_at, day,
       score, answers, by, filed_by)
     select $1, client, gen_random_uuid(), $3, 1, moment, day + weeks * 7, day + weeks * 7, 6 + n % 3 - lower, '{}', 'therapist', $2
     from person cross join lateral (values ('baseline', 0, 0), ('discharge', 8, n % 4)) as m (moment, weeks, lower)
     where weeks = 0 or n < $4`,
    [0, 1, 3, 5],
  ],
  [
    `update unwind.episode e set ended_on = day + 60, why = case when n % 10 < 7 then 'goals-met' else 'client-ended' end,
       words = '', ended_by = $2
     from person where e.practice_id = $1 and e.id = episode and n % 10 < 9`,
    [0, 1],
  ],
  [
    `insert into unwind.intake (practice_id, client_id, id, purpose, token_hash, sent_at, expires_at, sent_by)
     select $1, client, intake, 'full', sha256(intake::text::bytea), now(), now(), $2 from person where n < $3`,
    [0, 1, 6],
  ],
  [
    `insert into unwind.consent (practice_id, client_id, id, intake_id, text, version, language, title, words, signer, signed_as,
       signed_at)
     select $1, client, gen_random_uuid(), intake, 'research', 1, 'en', 'Research', 'Words', 'Client', 'client', now()
     from person where n < $2`,
    [0, 6],
  ],
];
