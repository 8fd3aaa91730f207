import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClientCourse } from '#contract/plan.ts';
import { ClientScreening } from '#contract/screening.ts';
import type { Contract } from '#contract/contract.ts';
import type { ClientId } from '#domain/base/ids.ts';
import { dueItems } from '#domain/screening/due-items.ts';
import { screen } from '#domain/screening/screen.ts';
import { gateOf, signOf } from '#domain/screening/sign.ts';
import { careRoom } from '#server/care/care-room.ts';
import { courseRoom } from '#server/plan/course-room.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo } from '#test/database.ts';
import { abigail, clients, george, maren, ruth } from './cast.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');
const clock = { now: () => now };

const SIGNS = {
  'Ruth Alder': 'free',
  'Samuel Brandt': 'clearance',
  'Leila Haddad': 'limits',
  'George Pruitt': 'questions',
  'Nadia Petrov': 'limits',
  'Tomas Varga': 'free',
  'Wen Li': 'expired',
  'Abigail Stone': 'unscreened',
  'Iris Moreau': 'limits',
};

test('[DEMO-6] every way in which a screening can stand has somebody in the cast', async (t) => {
  const { database } = await freshDemo(t, now);
  const care = careRoom(database, clock);
  const read = async (client: ClientId) => {
    const call = called<Contract['clientScreening']>(askingAs(maren), { params: { client } });
    const found = await care.clientScreening(call);
    assert.ok(found.ok);
    return ClientScreening.parse(found.value);
  };
  const at = now.toString();
  const signs: Record<string, string> = {};
  for (const { id, details } of clients) signs[details.name] = signOf(screen((await read(id)).record, at));
  assert.deepEqual(signs, SIGNS);

  const ruths = await read(ruth.id);
  assert.deepEqual(dueItems(ruths.record, at, 'visit'), [], 'her session asks nothing');
  assert.equal(ruths.consents.length, 2);
  const georges = await read(george.id);
  const { handsOn, homeTool } = screen(georges.record, at);
  assert.deepEqual([gateOf(handsOn), gateOf(homeTool)], ['ask-first', 'ask-first']);
  const open = handsOn.open.map(({ item }) => item);
  for (const item of ['night-pain-not-eased', 'night-pain-constant', 'osteoporosis', 'steroids-long'])
    assert.ok(open.includes(item), item);
  assert.deepEqual(
    georges.record.clearances.map(({ document }) => document?.type),
    ['application/pdf', 'application/pdf'],
  );
  assert.deepEqual(
    georges.tasks.map(({ kind, closed }) => [kind, closed?.by]),
    [['item-9', 'Maren Holt']],
  );
  assert.equal((await read(abigail.id)).intakes[0]?.openedAt, null);
});

test('[DEMO-7] Ruth has an episode with rated goals and a phased plan that she accepted', async (t) => {
  const { database } = await freshDemo(t, now);
  const call = called<Contract['clientCourse']>(askingAs(maren), { params: { client: ruth.id } });
  const found = await courseRoom(database, clock).clientCourse(call);
  assert.ok(found.ok);
  const course = ClientCourse.parse(found.value);
  assert.equal(course.episode?.details.goals.length, 3);
  assert.equal(course.ratings.length, 2);
  assert.deepEqual(
    course.plan?.plan.phases.map(({ kind }) => kind),
    ['gentle', 'firmer', 'self-care', 'bridge'],
  );
  assert.equal(course.sharing?.accepted?.how, 'signed-in');
  assert.equal(course.visits.length, 4);
});
