import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anyCourse, take } from '#test/any-session.ts';
import { Telling } from '#test/telling.ts';
import type { ClientId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { canonicalJson } from './canonical.ts';
import { NoteDocument, type NoteSection, type NoteStyle } from './document.ts';
import { type DraftedNote, draftNote } from './draft-note.ts';

type Options = { readonly style?: NoteStyle; readonly limits?: TreatmentLimits };

const draft = (facts: readonly KeptFact[], { style = 'full', limits }: Options = {}): DraftedNote =>
  draftNote(facts, {
    session: '0198a000-0000-7000-8000-000000000001' as SessionId,
    client: '0198a000-0000-7000-8000-000000000002' as ClientId,
    clientName: 'Ruth Alder',
    therapistName: 'Maren Holt',
    zone: 'America/Chicago',
    style,
    rule: 'cms_total_time',
    limits,
  });

const wordsOf = (facts: readonly KeptFact[], section: NoteSection, options: Options = {}): string[] =>
  draft(facts, options).document.sections[section].map(({ words }) => words);

const opened = (): Telling => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  return room.wait(60);
};

const facts = anyCourse.map((course) => take(course, new Telling()));
const everySentence = (note: DraftedNote) => [
  ...Object.values(note.document.sections).flat(),
  ...note.offered.assessment,
  ...note.offered.plan,
];

test('[NOTE-1] the same facts give the same note, byte for byte, in whatever order they arrived', () => {
  const shuffled = facts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => canonicalJson(draft(mixed)) === canonicalJson(draft(all))),
  );
});

test('[NOTE-2] every fact behind a sentence is one of the session’s, and a drafted sentence has one', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const known = new Set<string>(all.map(({ id }) => id));
      for (const sentence of everySentence(draft(all))) {
        for (const fact of sentence.facts) assert.ok(known.has(fact));
        assert.ok(sentence.facts.length > 0 || sentence.id === 'nothing', sentence.words);
      }
    }),
  );
});

test('[NOTE-3] no two sentences have one id, ids stay, and the note is a well-formed document', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const note = draft(all);
      const ids = everySentence(note).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        everySentence(draft([...all].toReversed())).map(({ id }) => id),
        ids,
      );
      NoteDocument.parse(note.document);
    }),
  );
});

test('[NOTE-3] a group of holds keeps its id when another hold joins it', () => {
  const room = opened();
  room.hold();
  const before = draft(room.facts).document.sections.objective[0]?.id;
  room.wait(60).hold();
  assert.equal(draft(room.facts).document.sections.objective[0]?.id, before);
});

test('[NOTE-4] the client’s words are quoted, the therapist’s stand as they are', () => {
  const room = opened();
  room.say({
    kind: 'words-said',
    speaker: 'client',
    about: 'complaint',
    words: 'My neck is stiff in the morning',
  });
  room.say({
    kind: 'words-said',
    speaker: 'client',
    about: 'since-last-time',
    words: 'I slept two nights through!',
  });
  room.say({ kind: 'words-said', speaker: 'client', about: 'goal', words: 'Turn my head when I drive.' });
  room.say({ kind: 'words-said', speaker: 'therapist', about: 'observation', words: 'head held forward' });
  room.say({
    kind: 'words-said',
    speaker: 'therapist',
    about: 'home',
    words: 'ball at the wall, 30 s, daily',
  });
  assert.deepEqual(wordsOf(room.facts, 'subjective'), [
    'The client reported: “My neck is stiff in the morning.”',
    'Since the last visit: “I slept two nights through!”',
    'The client’s goal: “Turn my head when I drive.”',
  ]);
  assert.equal(wordsOf(room.facts, 'objective')[0], 'Head held forward.');
  assert.deepEqual(wordsOf(room.facts, 'plan'), ['Home: ball at the wall, 30 s, daily.']);
});

const pain = { measure: 'pain', region: 'neck.back', side: 'left', during: 'turning the head left' } as const;

test('[NOTE-5] pain before is subjective; pain after is told beside it', () => {
  const room = opened();
  room.say({ kind: 'retested', when: 'before', test: { ...pain, score: 6 } });
  room.say({ kind: 'retested', when: 'after', test: { ...pain, score: 3 } });
  assert.deepEqual(wordsOf(room.facts, 'subjective'), [
    'Before treatment the client rated pain in the left posterior neck at 6 of 10 (turning the head left).',
  ]);
  assert.equal(
    wordsOf(room.facts, 'objective').at(-1),
    'Pain in the left posterior neck (turning the head left) was rated at 6 of 10 before and 3 of 10 after treatment, 3 points lower.',
  );
  assert.deepEqual(wordsOf(room.facts, 'subjective', { style: 'brief' }), [
    'Pain before: left posterior neck 6/10 (turning the head left).',
  ]);
});

const range = {
  measure: 'range-of-motion',
  joint: 'neck',
  movement: 'rotation',
  side: 'left',
  effort: 'active',
  device: 'inclinometer',
} as const;

test('[NOTE-6] range of motion is told before and after, with the difference and the device', () => {
  const room = opened();
  room.say({ kind: 'retested', when: 'before', test: { ...range, degrees: 52 } });
  assert.equal(
    wordsOf(room.facts, 'objective')[0],
    'Active left neck rotation was 52 degrees before treatment, by inclinometer; it was not measured again.',
  );
  room.say({ kind: 'retested', when: 'after', test: { ...range, degrees: 60 } });
  room.say({ kind: 'retested', when: 'after', test: { ...range, degrees: 64 } });
  assert.equal(
    wordsOf(room.facts, 'objective')[0],
    'Active left neck rotation was 52 degrees before and 64 degrees after treatment, 12 degrees more, by inclinometer.',
  );
  assert.equal(
    wordsOf(room.facts, 'objective', { style: 'brief' })[0],
    'Active left neck rotation: 52° before, 64° after, +12° (inclinometer).',
  );
});

const twoHolds = (): Telling => {
  const room = opened();
  const first = room.hold();
  room.wait(150).say({ kind: 'hold-released', hold: first.id, signs: ['softening', 'warmth'] });
  const second = room.wait(20).hold({ pressure: 3 });
  room.wait(60).say({ kind: 'discomfort-said', hold: second.id, score: 4 });
  room.wait(120).say({ kind: 'hold-ended', hold: second.id });
  return room;
};

test('[NOTE-7] holds are told in groups, each hold once', () => {
  const room = twoHolds();
  const other = room.hold({
    region: 'back.flank',
    side: 'bilateral',
    technique: 'DCP',
    approach: 'direct',
    layer: 'epimysial',
  });
  room.wait(45).say({ kind: 'hold-ended', hold: other.id });
  room.wait(10).say({ kind: 'closed' });
  const [traps, flank] = wordsOf(room.facts, 'objective');
  assert.equal(
    traps,
    'Cross-hand release was applied to the left upper trapezius in two holds, 5 minutes 30 seconds in all, with an indirect approach at light to moderate pressure (2 to 3 of 5), aimed at the superficial fascia. Softening and warmth were felt in one of the two holds. The client rated the discomfort at 4 of 10.',
  );
  assert.equal(
    flank,
    'Direct compression was applied to the quadratus lumborum on both sides in one hold of 45 seconds, with a direct approach at light pressure (2 of 5), with the left hand, aimed at the epimysial layer. No release was felt.',
  );
  fc.assert(
    fc.property(facts, (all) => {
      const groups = draft(all).document.sections.objective.filter(({ id }) => id.startsWith('holds:'));
      const told = groups.flatMap((sentence) => sentence.facts);
      assert.equal(new Set(told).size, told.length);
    }),
  );
});

test('[NOTE-8] a contact that the technique’s name says is not said again', () => {
  const room = opened();
  room.hold();
  room.wait(10).hold({ technique: 'DCP', contacts: [{ hand: 'right', contact: 'thumb' }] });
  const [crossHand, compression] = wordsOf(room.facts, 'objective');
  assert.doesNotMatch(crossHand ?? '', /crossed|hand,/u);
  assert.match(compression ?? '', / with the right thumb,/u);
});

test('[NOTE-9] what the hands perceived is told as felt', () => {
  const [words] = wordsOf(twoHolds().facts, 'objective');
  assert.match(words ?? '', /Softening and warmth were felt/u);
  assert.doesNotMatch(words ?? '', /released|softened|broke|improved/u);
});

test('[NOTE-10] pressure is told with its word and number, as a range where it was changed', () => {
  const room = opened();
  const hold = room.hold({ pressure: 2 });
  room.wait(10).say({ kind: 'hold-changed', hold: hold.id, pressure: 4 });
  assert.match(wordsOf(room.facts, 'objective')[0] ?? '', /at light to firm pressure \(2 to 4 of 5\)/u);
});

test('[NOTE-11] movements, stretches, reactions and discomfort apart from a hold are told', () => {
  const room = opened();
  const at = { region: 'thigh.back', side: 'left' } as const;
  room.say({ kind: 'movement-assisted', ...at, movement: 'slow knee bends', repetitions: 5 });
  const times = { contractionSeconds: 6, stretchSeconds: 15, repetitions: 3 };
  room.say({ kind: 'stretch-resisted', ...at, ...times, effortPercent: 20 });
  room.say({ kind: 'discomfort-said', score: 4 });
  room.say({ kind: 'reaction-noted', reaction: 'dizziness', severity: 'mild', action: 'rested on the side' });
  assert.deepEqual(wordsOf(room.facts, 'objective').slice(-4), [
    'With hands on the left hamstrings the client moved actively: slow knee bends, five repetitions.',
    'Resisted stretch of the left hamstrings: three repetitions of 6 seconds of contraction at about 20 % effort, then 15 seconds of stretch.',
    'Apart from a hold the client rated the discomfort at 4 of 10.',
    'A mild reaction was noted: dizziness. Action taken: rested on the side.',
  ]);
});

test('[NOTE-12] a session without facts, without holds or without a close says so', () => {
  assert.deepEqual(wordsOf([], 'objective'), ['Nothing has been recorded.']);
  const room = opened();
  assert.deepEqual(wordsOf(room.facts, 'objective'), [
    'No holds were recorded.',
    'The session has not been closed; this draft tells what was recorded so far.',
  ]);
  room.say({ kind: 'closed' });
  assert.deepEqual(wordsOf(room.facts, 'objective'), ['No holds were recorded.']);
});

test('[NOTE-13] the brief style has the same sentences, ids and facts in fewer words', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const [full, brief] = [draft(all), draft(all, { style: 'brief' })].map(everySentence);
      const frame = (note: typeof full) => note?.map(({ id, facts: behind }) => ({ id, behind }));
      assert.deepEqual(frame(brief), frame(full));
    }),
  );
  assert.equal(
    wordsOf(twoHolds().facts, 'objective', { style: 'brief' })[0],
    'Left upper trapezius: cross-hand release, indirect, superficial fascia; 2 holds, 5 min 30 s; pressure 2 to 3/5; softening and warmth felt in 1 of 2; discomfort 4/10.',
  );
});

test('[NOTE-14] assessment and plan stay empty; what the record supports is offered beside', () => {
  const room = twoHolds();
  const other = room.hold({ region: 'neck.back', pressure: 4 });
  room.wait(30).say({ kind: 'hold-ended', hold: other.id });
  room.say({ kind: 'retested', when: 'before', test: { ...pain, score: 6 } });
  room.say({ kind: 'retested', when: 'after', test: { ...pain, score: 3 } });
  room.say({ kind: 'reaction-noted', reaction: 'dizziness', severity: 'mild' });
  const limits = TreatmentLimits.parse({ highestPressure: 3 });
  const { document, offered } = draft(room.facts, { limits });
  assert.deepEqual([document.sections.assessment, document.sections.plan], [[], []]);
  assert.deepEqual(
    offered.assessment.map(({ words }) => words),
    [
      'Pain in the left posterior neck was 3 points lower after this session (6 before, 3 after). One visit cannot tell whether this lasts.',
      'No release was felt in the left posterior neck.',
      'Pressure reached 4 of 5 (firm) on the left posterior neck; the limit is 3.',
    ],
  );
  assert.deepEqual(
    offered.plan.map(({ words }) => words),
    [
      'Assess the left posterior neck again at the next visit.',
      'Review the limits before the next visit; this session went past them.',
      'Ask about the mild reaction noted today (dizziness) and record how it went on.',
    ],
  );
});

test('[NOTE-14] left and right without a release are one offer, worked at once or after one another', () => {
  const atOnce = new Telling();
  atOnce.say({ kind: 'opened' });
  const both = atOnce.hold({ side: 'bilateral' });
  atOnce.wait(90).say({ kind: 'hold-ended', hold: both.id });
  const inTurn = new Telling();
  inTurn.say({ kind: 'opened' });
  const right = inTurn.hold({ side: 'right' });
  const left = inTurn.wait(60).hold({ side: 'left' });
  inTurn.wait(60).say({ kind: 'closed' });
  for (const [room, holds] of [[atOnce, [both.id]] as const, [inTurn, [right.id, left.id]] as const]) {
    const { assessment, plan } = draft(room.facts).offered;
    const place = 'upper trapezius on both sides';
    assert.deepEqual(
      [...assessment, ...plan].map(({ words }) => words),
      [`No release was felt in the ${place}.`, `Assess the ${place} again at the next visit.`],
    );
    assert.deepEqual(assessment[0]?.facts, holds);
  }
  inTurn.say({ kind: 'hold-released', hold: left.id, signs: ['warmth'] });
  assert.deepEqual(
    draft(inTurn.facts).offered.assessment.map(({ words }) => words),
    ['No release was felt in the right upper trapezius.'],
  );
});

test('[NOTE-14] nothing offered or drafted claims a benefit', () => {
  fc.assert(
    fc.property(facts, (all) => {
      for (const { words } of everySentence(draft(all))) {
        assert.doesNotMatch(words, /improv|better|effective|success|heal|cure|proven|benefit/iu);
      }
    }),
  );
});

test('[NOTE-15] the therapist’s words win, whatever is drafted later; null leaves a sentence out', () => {
  const room = twoHolds();
  const [first] = draft(room.facts).document.sections.objective;
  assert.ok(first);
  const edit = {
    kind: 'note-edited',
    section: 'objective',
    sentence: first.id,
    drafted: first.words,
  } as const;
  room.say({ ...edit, words: 'My own words.' });
  room.say({ ...edit, words: 'My better words.' });
  room.hold({ pressure: 5 });
  const [edited] = draft(room.facts).document.sections.objective;
  assert.deepEqual([edited?.words, edited?.origin, edited?.id], ['My better words.', 'edited', first.id]);
  room.say({ ...edit, words: null });
  assert.ok(!draft(room.facts).document.sections.objective.some(({ id }) => id === first.id));
  const words = {
    section: 'assessment',
    sentence: 'written:1',
    words: 'Tone is even.',
    drafted: null,
  } as const;
  room.say({ kind: 'note-edited', ...words });
  assert.deepEqual(draft(room.facts).document.sections.assessment, [
    { id: 'written:1', words: 'Tone is even.', facts: [], origin: 'written' },
  ]);
});

test('[NOTE-15] an offer that is taken over stands in the note with its facts and is not made again', () => {
  const room = opened();
  const hold = room.hold();
  room.wait(30).say({ kind: 'hold-ended', hold: hold.id });
  const [offer] = draft(room.facts).offered.plan;
  assert.ok(offer);
  const { id: sentence, words } = offer;
  room.say({ kind: 'note-edited', section: 'plan', sentence, words, drafted: words });
  const note = draft(room.facts);
  assert.deepEqual(note.document.sections.plan, [{ ...offer, origin: 'drafted' }]);
  assert.deepEqual(note.offered.plan, []);
});

test('[NOTE-16] where the draft under an edit has changed, the difference is reported', () => {
  const room = twoHolds();
  const [first] = draft(room.facts).document.sections.objective;
  assert.ok(first);
  const edited = { section: 'objective', sentence: first.id, words: 'Mine.', drafted: first.words } as const;
  room.say({ kind: 'note-edited', ...edited });
  assert.deepEqual(draft(room.facts).differences, []);
  room.hold();
  const [difference] = draft(room.facts).differences;
  assert.equal(difference?.draftedThen, first.words);
  assert.equal(difference?.edited, 'Mine.');
  assert.match(difference?.drafted ?? '', /in three holds/u);
});

test('[NOTE-22] whatever was recorded, the note fits; two long courses of changes keep two ids', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const layers = ['deep_fascia', 'superficial_fascia', 'epimysial'] as const;
  for (const last of ['direct', 'mixed'] as const) {
    const { id: hold } = room.hold();
    for (let turn = 0; turn < 30; turn++) {
      const direction = `${turn} ${'🤲'.repeat(90)}`;
      room.wait(2).say({ kind: 'hold-changed', hold, layer: layers[turn % 3] ?? 'epimysial', direction });
    }
    room.wait(2).say({ kind: 'hold-changed', hold, approach: last });
  }
  const { document } = draft(room.facts);
  const { objective } = NoteDocument.parse(document).sections;
  assert.equal(new Set(objective.map(({ id }) => id)).size, objective.length);
  const long = objective.filter(({ words }) => words.length > 3900);
  assert.equal(long.length, 2);
  for (const { words } of long) {
    assert.ok(words.endsWith('…'));
    assert.ok(words.isWellFormed());
  }
});

test('[NOTE-29] what was taken over reads the same whatever limits the note is drafted with', () => {
  const room = twoHolds();
  const deep = room.hold({ region: 'neck.back', pressure: 5 });
  const limits = TreatmentLimits.parse({ highestPressure: 3 });
  for (const { id, words } of draft(room.facts, { limits }).offered.assessment)
    room.say({ kind: 'note-edited', section: 'assessment', sentence: id, words, drafted: words });
  const bound = draft(room.facts, { limits }).document;
  assert.deepEqual(draft(room.facts).document, bound);
  const taken = bound.sections.assessment.find(({ words }) => words.startsWith('Pressure reached 5'));
  assert.deepEqual([taken?.facts, taken?.origin], [[deep.id], 'drafted']);
});
