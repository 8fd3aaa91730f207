import { sql, type Kysely } from 'kysely';
import { type ProgramVersion } from '#contract/home.ts';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import { Program } from '#domain/home/program.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';

/** The program in force: the newest version, as far as whoever asks may see it. */
export async function newestProgram(
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<ProgramVersion | null> {
  const { rows } = await sql<Omit<ProgramVersion, 'program'> & { program: unknown }>`
    select p.version, unwind.instant_text(p.set_at) as "setAt", p.program,
      coalesce(unwind.therapist_name(p.set_by), '') as "setBy"
    from unwind.home_program p where p.client_id = ${client} order by p.version desc limit 1`.execute(tables);
  const [newest] = rows;
  return newest === undefined ? null : { ...newest, program: Program.parse(newest.program) };
}

type Shelved = {
  readonly client: ClientId;
  /** The version that was read; 0 where there was none. */
  readonly after: number;
  readonly program: Program;
  readonly setBy: MemberId;
  readonly now: Temporal.Instant;
};

/**
 * Lays the next version on the shelf while `after` is still the newest. The primary key decides between two who set a
 * program at once: the second finds its number taken.
 */
export async function shelveProgram(
  tables: Kysely<Tables>,
  { client, after, program, setBy, now }: Shelved,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into unwind.home_program (practice_id, client_id, version, program, set_by, set_at)
    select unwind.asking_practice(), ${client}, ${after}::int + 1, ${jsonbText(program)}::jsonb, ${setBy}, ${now.toString()}
    where ${after} = coalesce((select max(version) from unwind.home_program where client_id = ${client}), 0)
    on conflict do nothing`.execute(tables);
  return numAffectedRows === 1n;
}
