import type pg from 'pg';
import { maren, ruth, stillPoint } from '#server/demo/cast.ts';
import { castEpisodes, episodeIdOf } from '#server/demo/cast-episodes.ts';

const [firstEpisode] = castEpisodes;
if (!firstEpisode) throw new Error('the cast has no episode');

/** Ids of what is done about Ruth's screening, so that every path of it leads to something. */
export const careIds = {
  clearance: '0198a000-0000-7000-8000-00000000f005',
  task: '0198a000-0000-7000-8000-00000000f006',
  letter: '0198a000-0000-7000-8000-00000000f007',
  episode: episodeIdOf(firstEpisode),
} as const;

const of = (id: string): string[] => [stillPoint.id, id, ruth.id, maren.id];

/** The rows behind these ids. */
export async function giveCareRows(superuser: pg.ClientBase): Promise<void> {
  const { clearance, task, letter } = careIds;
  await superuser.query(
    `insert into unwind.clearance (practice_id, id, client_id, rules, channels, clinician, role, given_on, expires_on,
       scope, recorded_at, recorded_by)
     values ($1, $2, $3, '{CI19}', '{handsOn}', 'Dr. Raman', 'Surgeon', '2026-03-01', '2026-06-01', 'Light work', now(),
       $4)`,
    of(clearance),
  );
  await superuser.query(
    `insert into unwind.clearance_document (practice_id, clearance_id, name, type, content)
     values ($1, $2, 'Letter.pdf', 'application/pdf', 'x')`,
    [stillPoint.id, clearance],
  );
  await superuser.query(
    `insert into unwind.safety_task (practice_id, id, client_id, kind, since, about, opened_at)
     values ($1, $2, $3, 'item-9', now(), 'Item 9', now())`,
    [stillPoint.id, task, ruth.id],
  );
  await superuser.query(
    `insert into unwind.letter (practice_id, id, client_id, name, recipient, recipient_role, rules, written_at, written_by,
       content)
     values ($1, $2, $3, 'Letter.pdf', 'Dr. Raman', 'Surgeon', '{RF11}', now(), $4, 'x')`,
    of(letter),
  );
  await superuser.query(
    `insert into unwind.override (practice_id, id, client_id, rules, channel, reason, made_at, made_by, expires_at)
     values ($1, gen_random_uuid(), $2, '{CI18}', 'handsOn', 'Away from it', now(), $3, now() + interval '1 hour')`,
    [stillPoint.id, ruth.id, maren.id],
  );
}
