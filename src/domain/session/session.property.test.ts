import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anyCourse, take } from '#test/any-session.ts';
import { Telling } from '#test/telling.ts';
import { millisecondsOf } from '#domain/base/instant.ts';
import { canonicalJson } from '#domain/note/canonical.ts';
import { doseOf, sidesOf } from './dose.ts';
import { type KeptFact, KeptFact as KeptFactSchema } from './fact.ts';
import { takeBack } from './noting.ts';
import { deriveSession } from './session.ts';
import { lastRedoable, lastUndoable } from './undo.ts';

const derived = (facts: readonly KeptFact[]): string => canonicalJson(deriveSession(facts));
const whole = (seconds: number): number => Math.round(seconds * 1000);
const facts = anyCourse.map((course) => take(course, new Telling()));

/** Two devices that open the same session, part, and work on without each other. */
const twoDevices = fc.tuple(anyCourse, anyCourse, anyCourse).map(([together, mine, yours]) => {
  const shared = take(together, new Telling(1));
  const one = take(mine, new Telling(3).learn(shared));
  const other = take(yours, new Telling(2).learn(shared));
  return { one, other };
});

test('[SESSION-1] the order in which facts arrive does not matter', () => {
  const shuffled = facts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );
  fc.assert(fc.property(shuffled, ([all, mixed]) => derived(mixed) === derived(all)));
});

test('[SESSION-1] how often a fact arrives does not matter', () => {
  const doubled = facts.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all])));
  fc.assert(
    fc.property(
      doubled,
      ([all, again]) => derived([...again.map((fact) => ({ ...fact })), ...all]) === derived(all),
    ),
  );
});

test('[SESSION-1] the union of two devices’ facts gives the same session on both', () => {
  fc.assert(
    fc.property(twoDevices, ({ one, other }) => {
      const here = new Telling(1).learn(one).learn(other).facts;
      const there = new Telling(2).learn(other).learn(one).facts;
      assert.equal(derived(here), derived(there));
    }),
  );
});

test('[SESSION-1] facts that went over the wire and back derive the same session', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const back = KeptFactSchema.array().parse(JSON.parse(JSON.stringify(all)));
      assert.equal(derived(back), derived(all));
    }),
  );
});

test('[SESSION-3] a wall clock that jumps within a run changes no second', () => {
  const course = anyCourse.map((steps) => steps.filter((one) => one.do !== 'reload'));
  fc.assert(
    fc.property(course, (steps) => {
      const first = { do: 'say', what: { kind: 'opened' } } as const;
      const jumpy = take([first, ...steps], new Telling(), 'as-told');
      const steady = take([first, ...steps], new Telling(), 'steady');
      assert.equal(derived(jumpy), derived(steady));
    }),
  );
});

test('[SESSION-8] undo and then redo leaves the session as it was', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const room = new Telling();
      room.say({ kind: 'opened' });
      take(course, room);
      const before = derived(room.facts);
      const undone = lastUndoable(room.facts);
      fc.pre(undone !== null);
      room.say(takeBack(undone));
      const redone = lastRedoable(room.facts);
      assert.ok(redone !== null, 'the undo can be redone');
      room.say(takeBack(redone));
      assert.equal(derived(room.facts), before);
    }),
  );
});

test('[SESSION-13] no hand ever holds two things at once', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { holds } = deriveSession(all);
      for (const hand of ['left', 'right'] as const) {
        const ofHand = holds.filter(({ contacts }) => contacts.some((one) => one.hand === hand));
        const spans = ofHand.map((hold) => [
          millisecondsOf(hold.beganAt),
          millisecondsOf(hold.endedAt ?? '9999-01-01T00:00:00Z'),
        ]);
        spans.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
        for (const [place, span] of spans.entries())
          assert.ok((spans[place - 1]?.[1] ?? 0) <= (span[0] ?? 0));
      }
    }),
  );
});

test('[SESSION-17] held seconds are never negative and never longer than the session', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { holds, totals } = deriveSession(all);
      for (const hold of holds) {
        assert.ok(hold.seconds >= 0);
        assert.ok(hold.seconds <= totals.treatmentSeconds);
      }
    }),
  );
});

test('[SESSION-18] the parts of a hold add up to the hold', () => {
  fc.assert(
    fc.property(facts, (all) => {
      for (const hold of deriveSession(all).holds) {
        const parts = hold.parts.reduce((sum, part) => sum + whole(part.seconds), 0);
        assert.equal(parts, whole(hold.seconds));
      }
    }),
  );
});

test('[SESSION-22] every fact is used, corrected, withdrawn or reported: none is lost', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { holds, loose, timeline } = deriveSession(all);
      const told = new Set([...timeline.map(({ fact }) => fact), ...loose.map(({ fact }) => fact)]);
      for (const hold of holds) for (const fact of hold.facts) assert.ok(told.has(fact));
      for (const fact of all)
        if (fact.kind === 'hold-began' && !told.has(fact.id)) assert.ok(isTakenBack(fact, all));
    }),
  );
});

const isTakenBack = (fact: KeptFact, all: readonly KeptFact[]): boolean =>
  all.some((other) => other.kind === 'corrected' && 'fact' in other && other.fact === fact.id);

test('[SESSION-24] the dose adds up to the holds, a bilateral hold twice', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { holds } = deriveSession(all);
      const dose = doseOf(holds).reduce((sum, one) => sum + whole(one.seconds), 0);
      assert.equal(
        dose,
        holds.reduce((sum, hold) => sum + whole(hold.seconds) * sidesOf(hold.side).length, 0),
      );
    }),
  );
});

test('[SESSION-25] hands-on time lies within treatment time, and treatment and pauses make up the session', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { totals, openedAt, closedAt } = deriveSession(all);
      assert.ok(totals.handsOnSeconds <= totals.treatmentSeconds);
      if (openedAt === null || closedAt === null) return;
      const session = millisecondsOf(closedAt) - millisecondsOf(openedAt);
      assert.equal(whole(totals.treatmentSeconds) + whole(totals.pausedSeconds), session);
    }),
  );
});
