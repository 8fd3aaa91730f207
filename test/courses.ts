import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import { ClientCourse } from '#contract/plan.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { EpisodeDetails } from '#domain/plan/episode.ts';
import { maren, ruthHerself, samuel } from '#server/demo/cast.ts';
import { courseRoom } from '#server/plan/course-room.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo } from '#test/database.ts';

export const courseNow = Temporal.Instant.from('2026-03-11T16:00:00Z');

const goal = { id: randomUUID(), activity: 'Drive home', baseline: 4, baselineOn: '2026-03-11', target: 8 };
const details: EpisodeDetails = {
  indication: 'low-back-pain',
  icd10: null,
  history: 'After sitting.',
  goals: [goal],
  expectations: [],
};

/** The cast's courses of care, asked by Maren. */
export async function courses(t: TestContext) {
  const fresh = await freshDemo(t, courseNow);
  const room = courseRoom(fresh.database, { now: () => courseNow });
  const as = askingAs(maren);
  return {
    fresh,
    room,
    asMaren: as,
    asRuth: askingAs(ruthHerself),
    course: async (client: ClientId) => {
      const found = await room.clientCourse(called<Contract['clientCourse']>(as, { params: { client } }));
      assert.ok(found.ok);
      return ClientCourse.parse(found.value);
    },
    open: (id: string, openedOn = '2026-03-11') =>
      room.openEpisode(
        called<Contract['openEpisode']>(as, {
          params: { client: samuel.id },
          body: { id, openedOn, details },
        }),
      ),
    change: (episode: string, version: number, history: string) =>
      room.changeEpisode(
        called<Contract['changeEpisode']>(as, {
          params: { client: samuel.id, episode },
          body: { version, details: { ...details, history } },
        }),
      ),
    end: async (episode: string, endedOn: string) =>
      room.endEpisode(
        called<Contract['endEpisode']>(as, {
          params: { client: samuel.id, episode },
          body: { endedOn, why: 'referred', words: '' },
        }),
      ),
    rate: async (client: ClientId, body: Parameters<typeof room.rateGoals>[0]['body']) =>
      room.rateGoals(called<Contract['rateGoals']>(as, { params: { client }, body })),
  };
}
