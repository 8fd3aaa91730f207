import type { Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { BodyOf, RefusalOf } from '#contract/endpoint.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import { type Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import type { ClientId } from '#domain/base/ids.ts';
import { writeDecisions } from './decision-book.ts';
import type { HomeDecision } from './home-decision.ts';
import { newestProgram } from './program-shelf.ts';
import { readPractice, readStanding } from './read-home.ts';

type Change = BodyOf<Contract['changeHomeStanding']>;
type Refusal = RefusalOf<Contract['changeHomeStanding']>;

/** What a therapist decides about a program without writing it anew. */
export function standingEndpoints(database: Database, clock: Clock) {
  const changeHomeStanding: Handler<Contract['changeHomeStanding']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const { client } = params;
      if (!(await hasClientFile(tables, client))) throw new NotHere();
      const now = clock.now();
      const refusal = await whyNot(tables, client, body, now);
      if (refusal) return refused(refusal);
      await writeDecisions(tables, { client, by: asking.member, now, decisions: [decisionOf(body)] });
      const { zone } = await readPractice(tables);
      return accepted({
        program: await newestProgram(tables, client),
        standing: await readStanding(tables, client, { now, zone }),
      });
    });

  return { changeHomeStanding };
}

async function whyNot(
  tables: Kysely<Tables>,
  client: ClientId,
  body: Change,
  now: Temporal.Instant,
): Promise<Refusal | undefined> {
  if (body.change === 'lighten') {
    const program = await newestProgram(tables, client);
    return program?.version === body.version ? undefined : { reason: 'changed-meanwhile', program };
  }
  const { zone } = await readPractice(tables);
  const { paused, blocked, reviews } = await readStanding(tables, client, { now, zone });
  const settled: Refusal = { reason: 'settled-already' };
  if (body.change === 'pause') return paused === null ? undefined : settled;
  if (body.change === 'resume') return paused === null ? settled : undefined;
  const open = body.change === 'lift-block' ? blocked : reviews;
  return open.some(({ id }) => id === body.about) ? undefined : settled;
}

function decisionOf(body: Change): HomeDecision {
  switch (body.change) {
    case 'pause':
      return { kind: 'paused', words: body.words };
    case 'resume':
      return { kind: 'resumed', words: body.words };
    case 'lighten':
      return { kind: 'lightened', words: '' };
    case 'lift-block':
      return { kind: 'unblocked', about: body.about, words: body.words };
    case 'resolve-review':
      return { kind: 'review-resolved', about: body.about, words: body.words };
  }
}
