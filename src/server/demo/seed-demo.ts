import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import type { Asking, Database } from '#server/database/database.ts';
import { enterVisits, type Booking } from '#server/diary/diary.ts';
import { hasClientFile, openClientFile } from '#server/client/client-file.ts';
import { shelvePlan } from '#server/plan/plan-shelf.ts';
import { fileOwnFacts } from '#server/assessment/own-record.ts';
import { addUser } from '#server/identity/add-user.ts';
import { inTransaction } from '#server/identity/in-transaction.ts';
import { askedBy } from './asked-by.ts';
import { drawnByRuth } from './cast-drawings.ts';
import { castSessions } from './cast-sessions.ts';
import {
  DEMO_PASSWORD,
  clients,
  iris,
  irisHerself,
  maren,
  members,
  ruth,
  ruthHerself,
  stillPoint,
  theo,
  type CastClient,
  type CastMember,
} from './cast.ts';
import { pastVisit, weekAround } from './cast-week.ts';
import { holdPastSession } from './past-session.ts';
import { seedAnswers } from './seed-answers.ts';
import { seedCourses } from './seed-course.ts';
import { seedHome } from './seed-home.ts';
import { seedIris } from './seed-iris.ts';
import { seedLedger } from './seed-ledger.ts';
import { seedScheduling } from './seed-scheduling.ts';
import { seedFrontDoor } from './seed-front-door.ts';
import { seedSite } from './seed-site.ts';
import { seedScreenings } from './seed-screening.ts';

export type SeedOptions = {
  readonly database: Database;
  readonly now: Temporal.Instant;
  /** The installation's; without it no certificate of the demonstration can be printed. */
  readonly secret?: string;
};

/**
 * Makes the demonstration practice, or what is missing of it: a start that was interrupted is finished by the next, and
 * on a later day the visits of that week are added. A second start on the same day changes nothing.
 */
export async function seedDemo({ database, now, secret = '' }: SeedOptions): Promise<void> {
  await inTransaction(database.identity, makePractice);
  for (const client of clients) await openFile(database, { client, now });
  await seedScheduling(database, now);
  await seedSite(database);
  await fillDiary(database, now);
  await seedFrontDoor(database, now);
  for (const session of castSessions)
    await holdPastSession(database, { session, visit: pastVisit(session, now) });
  await fileDrawings(database, now);
  await seedCourses({ database, now });
  await seedScreenings({ database, now });
  await seedHome({ database, now });
  await seedAnswers({ database, now });
  await seedIris({ database, now });
  await seedLedger({ database, now, secret });
}

async function makePractice(identity: PoolClient): Promise<void> {
  const { id, name, zone, phone } = stillPoint;
  const made = await identity.query(
    `insert into unwind.practice (id, name, zone, phone, demo) values ($1, $2, $3, $4, true)
     on conflict do nothing returning id`,
    [id, name, zone, phone],
  );
  if (made.rows.length === 0) return;
  for (const member of members) {
    const user = await addUser(identity, { name: member.name, email: member.email, password: DEMO_PASSWORD });
    await identity.query(
      `insert into unwind.member (practice_id, id, user_id, name, email, role, credentials)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, member.id, user, member.name, member.email, member.role, member.credentials],
    );
  }
}

/** So many days ago the clients' files were opened and their plans written. */
const OPENED_DAYS_AGO = 32;
const IRIS_OPENED_DAYS_AGO = 142;

async function openFile(
  database: Database,
  { client: { id, details, plan, therapist }, now }: { client: CastClient; now: Temporal.Instant },
): Promise<void> {
  const opened = id === iris.id ? IRIS_OPENED_DAYS_AGO : OPENED_DAYS_AGO;
  const then = now.subtract({ hours: 24 * opened });
  const asking = askedBy(therapist, 'addClient', { kind: 'client', id });
  if (await database.unaudited.read(asking, (tables) => hasClientFile(tables, id))) return;
  await database.write(asking, async (tables) => {
    await openClientFile(tables, { id, details });
    await shelvePlan(tables, { client: id, after: 0, plan, setBy: therapist.id, now: then });
    if (id === ruth.id) await letIn(tables, ruth, ruthHerself);
    if (id === iris.id) await letIn(tables, iris, irisHerself);
  });
}

type TablesOf = Parameters<Parameters<Database['write']>[1]>[0];

/** She may sign in and see what is hers. */
const letIn = (tables: TablesOf, { id }: CastClient, herself: CastMember) =>
  sql`update unwind.client set user_id = (select user_id from unwind.member where id = ${herself.id})
    where id = ${id}`.execute(tables);

/** What Ruth drew at home, once: later starts leave it on the days it has. */
async function fileDrawings(database: Database, now: Temporal.Instant): Promise<void> {
  const asking = askedBy(ruthHerself, 'sendOwnFacts', { kind: 'practice', id: stillPoint.id });
  const hasDrawn = await database.unaudited.read(asking, async (tables) => {
    const { rows } = await sql`select from unwind.own_fact limit 1`.execute(tables);
    return rows.length > 0;
  });
  if (hasDrawn) return;
  const drawn = { facts: drawnByRuth(now), filedBy: ruthHerself.id, device: null };
  await database.write(asking, (tables) => fileOwnFacts(tables, drawn));
}

async function fillDiary(database: Database, now: Temporal.Instant): Promise<void> {
  const week = weekAround(now);
  const asking = askedBy(theo, 'diary', { kind: 'practice', id: stillPoint.id });
  const known = await database.unaudited.read(asking, (tables) => knownVisits(tables, week));
  const missing = (await hasHistory(database))
    ? week.filter(({ id }) => !known.has(id))
    : [...castSessions.map((session) => pastVisit(session, now)), ...week];
  if (missing.length === 0) return;
  await database.write(asking, (tables) => finishEarlierVisits(tables, now));
  const enter = (visits: readonly Booking[]) =>
    database.write(asking, (tables) => enterVisits(tables, visits));
  if ((await enter(distinct(missing))) === 'entered') return;
  // Somebody has booked one of these times: that one is hers.
  for (const visit of distinct(missing)) await enter([visit]);
}

async function hasHistory(database: Database): Promise<boolean> {
  const asking: Asking = askedBy(maren, 'diary', { kind: 'practice', id: stillPoint.id });
  return database.unaudited.read(asking, async (tables) => {
    const { rows } = await sql`select from unwind.appointment limit 1`.execute(tables);
    return rows.length > 0;
  });
}

async function knownVisits(tables: TablesOf, visits: readonly Booking[]): Promise<Set<string>> {
  const ids = visits.map(({ id }) => id);
  const { rows } = await sql<{ id: string }>`
    select id from unwind.appointment where id = any(${ids}::uuid[])`.execute(tables);
  return new Set(rows.map(({ id }) => id));
}

/** Days have passed since the last start: what was booked then has been. */
async function finishEarlierVisits(tables: TablesOf, now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO(stillPoint.zone).startOfDay().toInstant();
  await sql`update unwind.appointment set status = 'done'
    where status = 'booked' and upper(during) <= ${today.toString()}`.execute(tables);
}

const distinct = (visits: readonly Booking[]): Booking[] => [
  ...new Map(visits.map((one) => [one.id, one])).values(),
];
