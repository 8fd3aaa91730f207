import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Contract } from '#contract/contract.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { PlayNote } from '#domain/home/player/play-fact.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { assessmentRoom } from '#server/assessment/assessment-room.ts';
import type { Asking, Database } from '#server/database/database.ts';
import { maren, ruth, ruthHerself } from '#server/demo/cast.ts';
import { homeRoom } from '#server/home/home-room.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';

export const homeNow = Temporal.Instant.from('2026-03-11T16:00:00Z');
export const homeSecret = 'a secret of the tests, long enough';

/** The rooms of the work at home over one database, with a clock that the test sets. */
export function homeDesk(database: Database) {
  const clock = { time: homeNow, now: () => clock.time };
  const room = homeRoom({ database, clock, secret: homeSecret });
  const files = assessmentRoom({ database, clock, address: () => 'https://care.example' });
  const asMaren = askingAs(maren);
  const asRuth = askingAs(ruthHerself);
  return {
    clock,
    room,
    home: async (client: ClientId = ruth.id, as: Asking = asMaren) => {
      const found = await room.clientHome(called<Contract['clientHome']>(as, of(client)));
      assert.ok(found.ok);
      return found.value;
    },
    save: (body: BodyOf<Contract['saveProgram']>, client: ClientId = ruth.id, as: Asking = asMaren) =>
      room.saveProgram(called<Contract['saveProgram']>(as, { ...of(client), body })),
    change: (body: BodyOf<Contract['changeHomeStanding']>, client: ClientId = ruth.id) =>
      room.changeHomeStanding(called<Contract['changeHomeStanding']>(asMaren, { ...of(client), body })),
    watch: async () => {
      const seen = await room.homeWatch(called<Contract['homeWatch']>(asMaren, {}));
      assert.ok(seen.ok);
      return seen.value.clients;
    },
    mine: async () => {
      const found = await room.myHome(called<Contract['myHome']>(asRuth, {}));
      assert.ok(found.ok);
      return found.value;
    },
    remind: async (body: BodyOf<Contract['saveMyReminders']>) => {
      const kept = await room.saveMyReminders(called<Contract['saveMyReminders']>(asRuth, { body }));
      assert.ok(kept.ok);
      return kept.value;
    },
    /** Ruth's phone files facts. */
    file: (...facts: KeptFact[]) =>
      files.sendOwnFacts(called<Contract['sendOwnFacts']>(asRuth, { body: { device: null, facts } })),
  };
}

const of = (client: ClientId) => ({ params: { client } });

const home = '0198a000-0000-7000-8000-0000000000a1';

/** A fact of a session at home, just now or when it is said. */
export const played = (note: PlayNote, at = '2026-03-11T15:50:00Z'): KeptFact =>
  KeptFact.parse({ ...note, home, id: randomUUID(), tick: 3, at, run: home, elapsedMs: 1000, version: 4 });

/** How sore a session left somebody on the next day. */
export const sore = (after: string, score: number, at: string): KeptFact =>
  KeptFact.parse({
    kind: 'diary-soreness',
    entry: randomUUID(),
    after: { home: after },
    hours: 17,
    score,
    id: randomUUID(),
    tick: 1,
    at,
    version: 4,
  });
