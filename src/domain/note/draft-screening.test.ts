import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientId, FactId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { Telling } from '#test/telling.ts';
import type { NoteSection, NoteStyle } from './document.ts';
import { type DraftedNote, draftNote } from './draft-note.ts';

const draft = (facts: readonly KeptFact[], style: NoteStyle = 'full'): DraftedNote =>
  draftNote(facts, {
    session: '0198a000-0000-7000-8000-000000000001' as SessionId,
    client: '0198a000-0000-7000-8000-000000000002' as ClientId,
    clientName: 'Nadia Petrov',
    therapistName: 'Maren Holt',
    zone: 'America/Chicago',
    style,
    rule: 'cms_total_time',
    limits: TreatmentLimits.parse({ highestPressure: 2 }),
  });

type Told = { words: string; facts: readonly FactId[] };

/** The sentences of a section that tell of the screening, with their facts. */
const told = (room: Telling, section: NoteSection, style?: NoteStyle): Told[] =>
  draft(room.facts, style)
    .document.sections[section].filter(({ id }) => /^(answered|passed|stop):/u.test(id))
    .map(({ words, facts }) => ({ words, facts }));

const opened = (): Telling => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  return room.wait(60);
};

test('[NOTE-30] what the client answered in the room is subjective, with what was asked and negative', () => {
  const room = opened();
  const { id } = room.say({
    kind: 'screening-answered',
    by: 'client',
    answers: [
      { item: 'fever', value: 'no' },
      { item: 'recent-fall', value: 'yes' },
      { item: 'pregnant', value: 'unknown' },
    ],
  });
  assert.deepEqual(told(room, 'subjective'), [
    {
      words:
        'Asked about safety, the client answered. Yes: Have you fallen, stumbled badly or been knocked lately? No: Have you had a fever of 38.0 °C (100.4 °F) or more in the last two days? Not sure: Are you pregnant, or could you be?',
      facts: [id],
    },
  ]);
  assert.deepEqual(told(room, 'subjective', 'brief'), [
    {
      words:
        'Asked about safety, the client answered. Yes: Have you fallen, stumbled badly or been knocked lately? No to 1. Not sure: Are you pregnant, or could you be?',
      facts: [id],
    },
  ]);
  assert.deepEqual(told(room, 'objective'), []);
});

test('[NOTE-30] what the therapist found is objective; other answers stand as given, an unknown question by its id', () => {
  const room = opened();
  room.say({
    kind: 'screening-answered',
    by: 'therapist',
    answers: [
      { item: 'RF12', value: 'no' },
      { item: 'clot-where', value: [{ region: 'calf.upper', side: 'left' }] },
      { item: 'of-a-later-catalogue', value: 3 },
    ],
  });
  assert.deepEqual(
    told(room, 'objective').map(({ words }) => words),
    [
      'Looked into for safety. No: Hot swollen joint (RF12). Where is or was the clot? Left gastrocnemius. of-a-later-catalogue: 3.',
    ],
  );
});

test('[NOTE-30] an answer that was taken back is not told', () => {
  const room = opened();
  const { id } = room.say({
    kind: 'screening-answered',
    by: 'client',
    answers: [{ item: 'fever', value: 'yes' }],
  });
  room.say({ kind: 'corrected', fact: id, instead: null });
  assert.deepEqual(told(room, 'subjective'), []);
});

test('[NOTE-31] a limit that was passed is told with its place and reason, and so are questions left open', () => {
  const room = opened();
  const open = room.say({
    kind: 'limit-passed',
    limit: 'questions',
    reason: 'The client cannot answer now',
  });
  const hold = room.wait(10).hold({ pressure: 4 });
  const passed = room.say({
    kind: 'limit-passed',
    limit: 'pressure',
    hold: hold.id,
    reason: 'The client asked for more',
  });
  assert.deepEqual(told(room, 'objective'), [
    {
      words: 'Work began with questions of safety open. Reason given: The client cannot answer now.',
      facts: [open.id],
    },
    {
      words:
        'Work went on above the highest pressure, left upper trapezius. Reason given: The client asked for more.',
      facts: [passed.id],
    },
  ]);
  const [offer] = draft(room.facts).offered.assessment;
  assert.equal(
    offer?.words,
    'Pressure reached 4 of 5 (firm) on the left upper trapezius; the limit is 2. Reason given: The client asked for more.',
  );
  assert.deepEqual(offer?.facts, [hold.id, passed.id]);
});

test('[NOTE-32] a stop that was met is told with its rules and what was done', () => {
  const room = opened();
  const { id } = room.say({
    kind: 'stop-met',
    rules: ['RF05', 'RF01'],
    done: 'called 911 at 14:05, stayed until the ambulance came',
  });
  assert.deepEqual(told(room, 'objective'), [
    {
      words:
        'The screening said stop: Heart or lung (RF05) and Cauda equina (RF01). Called 911 at 14:05, stayed until the ambulance came.',
      facts: [id],
    },
  ]);
});
