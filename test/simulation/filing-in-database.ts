import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { DEMO_PASSWORD, maren, roomTablets } from '#server/demo/cast.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { freshServer, signedIn } from '#test/server.ts';
import type { Filing } from './filing.ts';

/** The real thing: facts go through the doors of the server, as from a tablet, into PostgreSQL. */
export const filingInDatabase = async (t: TestContext): Promise<Filing> => {
  const environment = { UNWIND_DEMO: '1', UNWIND_REQUESTS_PER_MINUTE: '1000000' };
  const server = await freshServer(t, { environment });
  await seedDemo({ database: server.database, now: Temporal.Now.instant() });
  const therapist = await signedIn(server, { email: maren.email, password: DEMO_PASSWORD });
  return {
    file: async ({ head: { session, client, appointment }, facts }) => {
      const body = { client, appointment, device: roomTablets.maren, facts };
      const answer = await therapist.ask('sendFacts', { params: { session }, body });
      if (answer.status === 409) return { kind: 'not-taken' };
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      const { acknowledged } = answer.body as ReplyOf<Contract['sendFacts']>;
      return { kind: 'acknowledged', ids: acknowledged };
    },
    tell: async (session, after) => {
      const answer = await therapist.ask('facts', { params: { session }, query: { after: String(after) } });
      if (answer.status === 404) return { kind: 'not-here' };
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      const { facts, cursor, more, ...head } = answer.body as ReplyOf<Contract['facts']>;
      return { kind: 'told', head: { session, ...head }, facts, cursor, more };
    },
    filed: (session) =>
      server.fresh.asSuperuser(async (superuser) => {
        const { rows } = await superuser.query<{ id: string; times: number }>(
          'select id, count(*)::int as times from unwind.fact where session_id = $1 group by id',
          [session],
        );
        return new Map(rows.map(({ id, times }) => [id, times]));
      }),
  };
};
