import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientId, SessionId } from '#domain/base/ids.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { planFrom, templates } from '#domain/plan/templates.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { Telling } from '#test/telling.ts';
import { draftNote, type DraftedNote } from './draft-note.ts';

const [neck] = templates;
assert.ok(neck);
const plan = planFrom(neck, { complaint: 'Neck', goal: '', limits: TreatmentLimits.parse({}) });

const draft = (facts: readonly KeptFact[], visitsBefore: number | null, of: CarePlan = plan): DraftedNote =>
  draftNote(facts, {
    session: '0198a000-0000-7000-8000-000000000001' as SessionId,
    client: '0198a000-0000-7000-8000-000000000002' as ClientId,
    clientName: 'Ruth Alder',
    therapistName: 'Maren Holt',
    zone: 'America/Chicago',
    style: 'full',
    rule: 'cms_total_time',
    ...(visitsBefore === null ? {} : { plan: { plan: of, visitsBefore } }),
  });

function aVisit(): Telling {
  const room = new Telling();
  room.say({ kind: 'opened' });
  room.wait(90).say({ kind: 'closed' });
  return room;
}

const offered = (visitsBefore: number): string[] =>
  draft(aVisit().facts, visitsBefore).offered.plan.map(({ words }) => words);

test('[NOTE-40] the next visit, the beginning of self-care and a look are offered from the plan', () => {
  assert.deepEqual(offered(0), [
    'Next visit: gentle phase, visit 2 of 2, 40 minutes, 2.5 a week, pressure at most 2 of 5.',
  ]);
  assert.deepEqual(offered(4), [
    'Next visit: self-care phase, visit 1 of 1, 30 minutes, pressure at most 2 of 5.',
    'Begin self-care: show the home work, and have it shown back.',
    'Rate the goals again at the next visit and ask how it changed altogether.',
  ]);
  assert.match(offered(5).join(' '), /Begin the bridge to exercise/u);
  assert.deepEqual(offered(8), ['The planned visits are done: end the course or plan on.']);
});

test('[NOTE-40] a plan without phases offers a look only, and a session without a word offers nothing', () => {
  const single = CarePlan.parse({ complaint: '', goal: '', steps: [], limits: {} });
  assert.deepEqual(draft(aVisit().facts, 0, single).offered.plan, []);
  assert.equal(draft(aVisit().facts, 5, single).offered.plan.length, 1);
  assert.deepEqual(draft([], 0).offered.plan, []);
});

test('[NOTE-29] [NOTE-40] what was taken from the plan reads the same without it, and is not called changed', () => {
  const room = aVisit();
  for (const { id, words } of draft(room.facts, 4).offered.plan)
    room.say({ kind: 'note-edited', section: 'plan', sentence: id, words, drafted: words });
  const taken = draft(room.facts, 4);
  assert.equal(taken.document.sections.plan.length, 3);
  assert.deepEqual(taken.offered.plan, []);
  assert.deepEqual(draft(room.facts, null).document, taken.document);
  assert.deepEqual(draft(room.facts, 5).differences, []);
  const first = room.facts[0]?.id;
  for (const { facts, origin } of taken.document.sections.plan)
    assert.deepEqual([facts, origin], [[first], 'drafted']);
});
