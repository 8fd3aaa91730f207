import { AppointmentId } from '#domain/base/ids.ts';
import { asAdmin, type Connection } from '#server/database/connection.ts';
import { openDatabase } from '#server/database/database.ts';
import { askedBy } from '#server/demo/asked-by.ts';
import { maren, ruth, stillPoint, theo } from '#server/demo/cast.ts';
import { fixedId } from '#server/demo/fixed-id.ts';
import { enterVisits } from '#server/diary/diary.ts';

export const VISITS = 200;

/** Ruth gets two hundred visits, and the bare Fastify the same rows in a table of its own with an index. */
export async function makeYardstick(connection: Connection): Promise<void> {
  const database = await openDatabase({ connection });
  const first = Temporal.Instant.from('2020-01-06T15:00:00Z');
  const visits = Array.from({ length: VISITS }, (_, n) => ({
    id: fixedId(AppointmentId, `bench visit ${n}`),
    client: ruth.id,
    therapist: maren.id,
    startsAt: first.add({ hours: 168 * n }),
    minutes: 60,
    service: 'Myofascial release, 60 minutes',
    status: 'done' as const,
  }));
  const asking = askedBy(theo, 'diary', { kind: 'practice', id: stillPoint.id });
  await database.write(asking, (tables) => enterVisits(tables, visits));
  await database.close();
  await asAdmin(connection, connection.database, async (admin) => {
    await admin.query(TABLES);
  });
}

const TABLES = `
  create schema bench;
  create table bench.visit as
    select a.client_id as client, a.id, lower(a.during) as starts_at, 60 as minutes, a.service,
      a.therapist_id as therapist, m.name as therapist_name, a.status
    from unwind.appointment a join unwind.member m on m.practice_id = a.practice_id and m.id = a.therapist_id;
  create index on bench.visit (client, starts_at desc);
  create table bench.fact (session uuid, id uuid, body jsonb, primary key (session, id));
  grant usage on schema bench to unwind_owner;
  grant select on bench.visit to unwind_owner;
  grant insert on bench.fact to unwind_owner;
  analyze`;
