import type pg from 'pg';
import { AppointmentId } from '#domain/base/ids.ts';
import { ines, maren, ruth, stillPoint } from '#server/demo/cast.ts';
import { rooms, services } from '#server/demo/cast-scheduling.ts';
import { fixedId } from '#server/demo/fixed-id.ts';

/** Ids of Still Point's diary, so that every path of scheduling leads to something. */
export const schedulingIds = {
  service: services.hour.id,
  therapist: ines.id,
  appointment: fixedId(AppointmentId, 'visit 2026-03-12 10:30 Samuel Brandt'),
  feed: '0198a000-0000-7000-8000-00000000f060',
  block: '0198a000-0000-7000-8000-00000000f061',
} as const;

const SERIES = '0198a000-0000-7000-8000-00000000f062';
const HOLD = '0198a000-0000-7000-8000-00000000f063';

/** A row in every table of scheduling that the demonstration leaves empty. */
export async function giveSchedulingRows(superuser: pg.ClientBase): Promise<void> {
  const { service, therapist, feed, block } = schedulingIds;
  const during = `tstzrange('2026-03-20 17:00Z', '2026-03-20 18:00Z')`;
  const give = (what: string, values: readonly unknown[]) =>
    superuser.query(`insert into unwind.${what}`, [...values]);
  await superuser.query('begin');
  // The triggers that keep what is occupied write as the schema's owner, who sees the practice that asks.
  await superuser.query(`select set_config('unwind.practice', $1, true)`, [stillPoint.id]);
  await give(
    `imported_calendar (practice_id, id, therapist_id, name, address) values ($1, $2, $3, 'Family', 'https://x.example')`,
    [stillPoint.id, feed, therapist],
  );
  await give(
    `imported_time (practice_id, calendar_id, therapist_id, during) values ($1, $2, $3, ${during})`,
    [stillPoint.id, feed, therapist],
  );
  await give(
    `blocked_time (practice_id, id, therapist_id, during, words, made_by) values ($1, $2, $3, ${during}, 'Dentist', $3)`,
    [stillPoint.id, block, therapist],
  );
  await give(
    `calendar_feed (practice_id, therapist_id, token_hash, made_at) values ($1, $2, decode(repeat('00', 32), 'hex'), now())`,
    [stillPoint.id, maren.id],
  );
  await give(`series (practice_id, id, client_id, pattern, made_at) values ($1, $2, $3, '{}', now())`, [
    stillPoint.id,
    SERIES,
    ruth.id,
  ]);
  await give(
    `hold (practice_id, id, kind, service_id, therapist_id, room_id, during, made_at, expires_at)
     values ($1, $2, 'filling', $3, $4, $5, ${during}, now(), 'infinity')`,
    [stillPoint.id, HOLD, service, maren.id, rooms.couples.id],
  );
  await superuser.query('commit');
}
