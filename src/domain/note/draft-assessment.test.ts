import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact, Observation } from '#domain/session/fact.ts';
import { Telling } from '#test/telling.ts';
import { finding } from '#test/visits.ts';
import type { NoteSection, NoteStyle } from './document.ts';
import { type DraftedNote, draftNote } from './draft-note.ts';

const draft = (facts: readonly KeptFact[], style: NoteStyle = 'full'): DraftedNote =>
  draftNote(facts, {
    session: '0198a000-0000-7000-8000-000000000001' as SessionId,
    client: '0198a000-0000-7000-8000-000000000002' as ClientId,
    clientName: 'Ruth Alder',
    therapistName: 'Maren Holt',
    zone: 'America/Chicago',
    style,
    rule: 'cms_total_time',
  });

/** The words of a section that tell what was said, without what a note says of every session. */
function told(
  said: readonly Observation[],
  section: NoteSection = 'objective',
  style: NoteStyle = 'full',
): string[] {
  const room = new Telling();
  room.say({ kind: 'opened' });
  for (const what of said) room.wait(60).say(what);
  return draft(room.facts, style)
    .document.sections[section].filter(({ id }) => id !== 'no-holds' && id !== 'not-closed')
    .map(({ words }) => words);
}

test('[NOTE-23] a finding is told with kind, place, layer, severity and direction, and the therapist’s words', () => {
  const mark = finding({ direction: 'inferior', depth: 'middle', note: 'gives a little on the out-breath' });
  assert.deepEqual(told([mark]), [
    'Restriction, left quadratus lumborum, deep, severity 6 of 10, towards inferior, felt at middle depth. Gives a little on the out-breath.',
  ]);
  assert.deepEqual(told([mark], 'objective', 'brief'), [
    'Left quadratus lumborum: restriction, 6/10, deep, towards inferior, felt at middle depth. Gives a little on the out-breath.',
  ]);
  assert.deepEqual(told([finding({ severity: 0 })]), [
    'Restriction, left quadratus lumborum, deep, looked for and not found.',
  ]);
});

test('[NOTE-23] an adhesion is told as tissue that does not glide', () => {
  assert.deepEqual(told([finding({ finding: 'adhesion', side: 'bilateral' })]), [
    'Reduced gliding of the tissue (charted as adhesion), quadratus lumborum on both sides, deep, severity 6 of 10.',
  ]);
});

test('[NOTE-24] a finding that was graded again is told with its first grade and its last', () => {
  assert.deepEqual(told([finding({ severity: 7 }), finding({ severity: 5 }), finding({ severity: 4 })]), [
    'Restriction, left quadratus lumborum, deep, severity was 7, now 4 of 10.',
  ]);
  assert.deepEqual(told([finding({ severity: 7 }), finding({ severity: 0 })]), [
    'Restriction, left quadratus lumborum, deep, severity was 7 of 10, now not found.',
  ]);
  assert.deepEqual(told([finding({ severity: 0 }), finding({ severity: 2 })], 'objective', 'brief'), [
    'Left quadratus lumborum: restriction, first not found, now 2/10, deep.',
  ]);
});

test('[NOTE-14] what a finding came to within the visit is offered with its doubt', () => {
  const room = new Telling();
  room.say(finding({ severity: 7 }));
  room.say(finding({ severity: 4 }));
  assert.deepEqual(
    draft(room.facts).offered.assessment.map(({ words }) => words),
    [
      'Restriction in the left quadratus lumborum was graded 7, then 4 of 10 in this session. One visit cannot tell whether this lasts.',
    ],
  );
});

const rotation = (degrees: number[]): Observation => ({
  kind: 'range-measured',
  joint: 'neck',
  movement: 'rotation',
  side: 'left',
  effort: 'active',
  device: 'phone',
  degrees,
});

test('[NOTE-25] a range is the mean of its trials with their spread; again, with the change beside its error', () => {
  assert.deepEqual(told([rotation([61, 64, 62])]), [
    'Active neck rotation to the left: 62.3 degrees (mean of 3, spread 3), by the phone’s sensor.',
  ]);
  assert.deepEqual(told([rotation([61, 64, 62]), rotation([70, 71, 69])]), [
    'Active neck rotation to the left: 62.3 degrees (mean of 3, spread 3), then 70 degrees (mean of 3, spread 2), 7.7 degrees more, within the error of measuring, by the phone’s sensor.',
  ]);
  assert.deepEqual(told([rotation([60]), rotation([75])], 'objective', 'brief'), [
    'Active neck rotation to the left: 60° (one trial), then 75° (one trial), 15° more, more than the error of measuring, by the phone’s sensor.',
  ]);
});

const threshold = (trials: number[]): Observation => ({
  kind: 'threshold-measured',
  region: 'back.upper_trap',
  side: 'left',
  unit: 'kg/cm2',
  trials,
});

test('[NOTE-25] a threshold names its unit, and a change of it cannot be judged', () => {
  assert.deepEqual(told([threshold([2.1, 2.3, 2.2]), threshold([2.9, 3, 3.1])]), [
    'Pressure pain threshold of the left upper trapezius: 2.2 kg/cm² (mean of 3, spread 0.2), then 3 kg/cm² (mean of 3, spread 0.2), 0.8 kg/cm² more; whether that is more than the error of measuring cannot be told.',
  ]);
});

test('[NOTE-26] what is to be avoided stands before the findings', () => {
  const port = {
    kind: 'overlay-marked',
    overlay: 'avoid',
    what: 'port',
    region: 'chest.pec',
    side: 'left',
  } as const;
  const scar = {
    kind: 'overlay-marked',
    overlay: 'scar',
    what: 'scar',
    region: 'abd.mid',
    side: 'mid',
  } as const;
  assert.deepEqual(told([finding(), port, { ...scar, healed: true, since: '2019-04-02' }]), [
    'To be avoided: port, left pectoralis major.',
    'Scar, lower abdomen, healed, since 2019-04-02.',
    'Restriction, left quadratus lumborum, deep, severity 6 of 10.',
  ]);
});

test('[NOTE-27] what the client drew is subjective, one sentence for each sitting', () => {
  const drawing = crypto.randomUUID();
  const mark = {
    kind: 'drawing-marked',
    drawing,
    feeling: 'tight',
    amount: 5,
    region: 'neck.back',
    side: 'left',
  } as const;
  const said = [mark, { ...mark, feeling: 'burning', amount: 3, region: 'back.blade' } as const];
  assert.deepEqual(told(said, 'subjective'), [
    'The client drew: tightness, left posterior neck, 5 of 10; burning, left infraspinous fossa, 3 of 10.',
  ]);
  assert.deepEqual(told(said), []);
});

test('[NOTE-28] posture and everyday movements are told as observed', () => {
  assert.deepEqual(
    told([
      { kind: 'posture-observed', observation: 'shoulder-high', side: 'left', degree: 'slight' },
      {
        kind: 'movement-tested',
        test: 'one-leg-stand',
        side: 'right',
        quality: 'limited',
        pain: 2,
        seconds: 12,
      },
    ]),
    [
      'Posture: shoulder held high, left, slightly.',
      'Movement: standing on one leg, right, limited, pain 2 of 10, 12 seconds.',
    ],
  );
});
