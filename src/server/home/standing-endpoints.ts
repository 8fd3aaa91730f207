import type { Contract } from '#contract/contract.ts';
import type { HomeStanding, ProgramVersion } from '#contract/home.ts';
import type { BodyOf, RefusalOf } from '#contract/endpoint.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { lightenBy } from '#domain/home/lighten.ts';
import type { Clock } from '#server/base/clock.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import { type Database } from '#server/database/database.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { writeDecisions } from './decision-book.ts';
import type { HomeDecision } from './home-decision.ts';
import { readInForce, readPractice } from './read-home.ts';

type Change = BodyOf<Contract['changeHomeStanding']>;
type Refusal = RefusalOf<Contract['changeHomeStanding']>;
type InForce = { readonly program: ProgramVersion | null; readonly standing: HomeStanding };

/** What a therapist decides about a program without writing it anew. */
export function standingEndpoints(database: Database, clock: Clock) {
  const changeHomeStanding: Handler<Contract['changeHomeStanding']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const { client } = params;
      if (!(await hasClientFile(tables, client))) throw new NotHere();
      const { zone } = await readPractice(tables);
      const at = { now: clock.now(), zone };
      const refusal = whyNot(body, await readInForce(tables, client, at));
      if (refusal) return refused(refusal);
      const decided = { client, by: asking.member, now: at.now, decisions: [decisionOf(body)] };
      await writeDecisions(tables, decided);
      return accepted(await readInForce(tables, client, at));
    });

  return { changeHomeStanding };
}

const settled: Refusal = { reason: 'settled-already' };

function whyNot(body: Change, { program, standing }: InForce): Refusal | undefined {
  const { paused, blocked, reviews } = standing;
  switch (body.change) {
    case 'pause':
      return paused === null ? undefined : settled;
    case 'resume':
      return paused === null ? settled : undefined;
    case 'lighten':
      if (program?.version !== body.version) return { reason: 'changed-meanwhile', program };
      return isLightest(program, standing) ? { reason: 'nothing-lighter' } : undefined;
    case 'lift-block':
      return blocked.some(({ id }) => id === body.about) ? undefined : settled;
    case 'resolve-review':
      return reviews.some(({ id }) => id === body.about) ? undefined : settled;
  }
}

function isLightest({ program }: ProgramVersion, { lightened }: HomeStanding): boolean {
  const now = lightenBy(program, lightened);
  return lightenBy(now, 1) === now;
}

function decisionOf(body: Change): HomeDecision {
  switch (body.change) {
    case 'pause':
      return { kind: 'paused', words: body.words };
    case 'resume':
      return { kind: 'resumed', words: body.words };
    case 'lighten':
      return { kind: 'lightened', version: body.version, words: '' };
    case 'lift-block':
      return { kind: 'unblocked', about: body.about, words: body.words };
    case 'resolve-review':
      return { kind: 'review-resolved', about: body.about, words: body.words };
  }
}
