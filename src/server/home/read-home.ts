import { sql, type Kysely } from 'kysely';
import {
  HOME_FACTS,
  type ClientHome,
  type HomeStanding,
  type MyHome,
  type ProgramVersion,
} from '#contract/home.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Tables } from '#server/database/tables.ts';
import { readCheckIn } from '#server/outcome/read-check-in.ts';
import { readDecisions } from './decision-book.ts';
import { offerFor } from './offer-for.ts';
import { newestProgram } from './program-shelf.ts';
import { quietDays } from './quiet-days.ts';
import { dayOf, standingFrom } from './standing.ts';

/** Visits of so many days are asked about: after that nobody knows what made sore. */
const VISIT_DAYS = 7;

type Practice = Pick<MyHome, 'zone' | 'country' | 'practiceName' | 'practicePhone'>;

export async function readPractice(tables: Kysely<Tables>): Promise<Practice> {
  const { rows } = await sql<Practice>`
    select p.zone, p.country, p.name as "practiceName", p.phone as "practicePhone" from unwind.practice p`.execute(
    tables,
  );
  const [practice] = rows;
  if (!practice) throw new Error('Whoever asks belongs to a practice');
  return practice;
}

/** The program in force and how things stand with it, in the zone of the practice. */
export async function readInForce(
  tables: Kysely<Tables>,
  client: ClientId,
  at: { now: Temporal.Instant; zone: string },
): Promise<{ program: ProgramVersion | null; standing: HomeStanding }> {
  const program = await newestProgram(tables, client);
  const decisions = await readDecisions(tables, client);
  return { program, standing: standingFrom(decisions, { ...at, version: program?.version ?? null }) };
}

/** The therapist's page of a client's work at home; nothing when there is no such client here. */
export async function readClientHome(
  tables: Kysely<Tables>,
  client: ClientId,
  now: Temporal.Instant,
): Promise<ClientHome | undefined> {
  const offer = await offerFor(tables, client, now);
  if (!offer) return undefined;
  const { zone } = await readPractice(tables);
  const { program, standing } = await readInForce(tables, client, { now, zone });
  const facts = await readHomeFacts(tables, client);
  const lastAt = facts.findLast(({ kind }) => kind === 'home-began')?.at ?? null;
  const quiet = quietDays({ today: dayOf(now.toString(), zone), zone, program: program?.program, lastAt });
  return { zone, offer, program, standing, quietDays: quiet, facts };
}

/** What the client's phone needs; nothing when the sign-in opens no file. */
export async function readMyHome(
  tables: Kysely<Tables>,
  client: ClientId,
  now: Temporal.Instant,
): Promise<MyHome | undefined> {
  const offer = await offerFor(tables, client, now);
  if (!offer) return undefined;
  const practice = await readPractice(tables);
  const from = now.subtract({ hours: 24 * VISIT_DAYS });
  const isLately = ({ endedAt }: DoneVisit): boolean => Temporal.Instant.compare(endedAt, from) > 0;
  const { program, standing } = await readInForce(tables, client, { now, zone: practice.zone });
  return {
    ...practice,
    offer,
    program,
    standing: { ...standing, reviews: [] },
    visits: (await readDoneVisits(tables, client, now)).filter(isLately),
    checkIn: await readCheckIn(tables, client, { now, zone: practice.zone }),
  };
}

/** The newest of what was filed of sessions and diary, by when it happened. */
export async function readHomeFacts(tables: Kysely<Tables>, client: ClientId): Promise<KeptFact[]> {
  const { rows } = await sql<{ body: KeptFact }>`
    select o.body from (
      select f.body, f.position from unwind.own_fact f
      where f.client_id = ${client} and (f.kind like 'home-%' or f.kind like 'diary-%')
      order by f.position desc limit ${HOME_FACTS}) o
    order by (o.body ->> 'at')::timestamptz, o.position`.execute(tables);
  return rows.map(({ body }) => body);
}

type DoneVisit = MyHome['visits'][number];

/** Visits that took place, the newest first. Both the client and her therapist may see them. */
export async function readDoneVisits(
  tables: Kysely<Tables>,
  client: ClientId,
  now: Temporal.Instant,
): Promise<DoneVisit[]> {
  const { rows } = await sql<DoneVisit>`
    select a.id as visit, unwind.instant_text(upper(a.during)) as "endedAt",
      coalesce(unwind.therapist_name(a.therapist_id), '') as "therapistName"
    from unwind.appointment a
    where a.client_id = ${client} and a.status not in ('cancelled', 'no-show') and upper(a.during) <= ${now.toString()}
    order by a.during desc`.execute(tables);
  return rows;
}
