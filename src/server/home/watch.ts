import { sql, type Kysely } from 'kysely';
import type { Watched } from '#contract/home.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { InstantText } from '#domain/base/time.ts';
import { Program } from '#domain/home/program.ts';
import { quietFrom } from '#domain/home/quiet-from.ts';
import type { Tables } from '#server/database/tables.ts';
import type { KeptDecision } from './home-decision.ts';
import { quietDays } from './quiet-days.ts';
import { readPractice } from './read-home.ts';
import { dayOf, standingFrom } from './standing.ts';

/** Imported sessions may be filed later than newer ones: among so many the newest is looked for. */
const LOOKED_AT = 40;

type Row = {
  client: ClientId;
  name: string;
  program: unknown;
  version: number;
  lastAt: InstantText | null;
  decisions: KeptDecision[];
};

/** The clients with a program whom somebody should look at, by name. */
export async function readWatch(tables: Kysely<Tables>, now: Temporal.Instant): Promise<Watched[]> {
  const { zone } = await readPractice(tables);
  const { rows } = await sql<Row>`
    select c.id as client, c.name, p.program, p.version, (
      select unwind.instant_text(max(o.at)) from (
        select (f.body ->> 'at')::timestamptz as at from unwind.own_fact f
        where f.client_id = c.id and f.kind = 'home-began' order by f.position desc limit ${LOOKED_AT}) o) as "lastAt",
      coalesce((
        select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'at', unwind.instant_text(e.at), 'rule', e.rule,
          'region', e.region, 'side', e.side, 'until', e.until, 'version', e.version, 'about', e.about, 'words', e.words, 'by', null)
          order by e.position)
        from unwind.home_event e where e.client_id = c.id), '[]') as decisions
    from (select distinct on (client_id) client_id, program, version from unwind.home_program order by client_id, version desc) p
    join unwind.client c on c.id = p.client_id
    order by lower(c.name), c.id`.execute(tables);
  return rows.map((row) => watched(row, { now, zone })).filter(needsAnEye);
}

function watched(
  { client, name, program: kept, version, lastAt, decisions }: Row,
  at: { now: Temporal.Instant; zone: string },
): Watched {
  const program = Program.parse(kept);
  const today = dayOf(at.now.toString(), at.zone);
  const { paused, blocked, reviews } = standingFrom(decisions, { ...at, version });
  const quiet = quietDays({ today, zone: at.zone, program, lastAt });
  return {
    client,
    name,
    quietDays: paused === null && quiet !== null && quiet >= quietFrom(program) ? quiet : null,
    paused: paused !== null,
    blocked: blocked.length,
    reviews: reviews.length,
    reviewDue: program.reviewOn <= today,
  };
}

const needsAnEye = ({ quietDays: quiet, paused, blocked, reviews, reviewDue }: Watched): boolean =>
  quiet !== null || paused || blocked > 0 || reviews > 0 || reviewDue;
