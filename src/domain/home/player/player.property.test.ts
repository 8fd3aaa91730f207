import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type HomePlay, homePlay, type WithoutNow, stepOf } from '#test/home-play.ts';
import { homeHolds } from './home-holds.ts';
import { homeSessionOf } from './home-session.ts';
import { ruleOfSign } from './on-sign.ts';
import type { PlayFact } from './play-fact.ts';
import { stateFrom } from './play.ts';
import { AfterSign, Sign, Tap } from './play-words.ts';
import { longestSeconds } from '#domain/home/dose-table.ts';

// Any sequence of taps, answers, losses of focus, clock jumps and reloads against a model so plain that it can be read:
// a stopwatch that is started and stopped with the hold, and knows nothing of anchors, facts or phases.

const runs = Number(process.env['UNWIND_PLAY_RUNS'] ?? 250);

/** The stopwatch of the hold in hand. `provenMs` is what the log would still know after a crash. */
type Model = {
  hold: { id: string; lengthMs: number; heldMs: number; provenMs: number; isRunning: boolean } | null;
  over: Map<string, number>;
  isOver: boolean;
};

type Command = fc.Command<Model, HomePlay>;

/** What happens, in words for a counterexample, and by how much the stopwatch goes on before it. */
const command = (
  words: string,
  does: (player: HomePlay) => void,
  watch: { goesOnMs: number } | 'lost' | 'proven' | 'still' = 'still',
): Command => ({
  check: () => true,
  toString: () => words,
  run: (model, player) => {
    const before = player.facts().length;
    const wasEnded = player.state().phase.phase === 'ended';
    if (typeof watch === 'object') goOn(model, watch.goesOnMs);
    if (watch === 'lost' && model.hold?.isRunning) model.hold.heldMs = model.hold.provenMs;
    does(player);
    for (const fact of player.facts().slice(before)) follow(model, fact, player);
    if (watch === 'proven' && model.hold?.isRunning) model.hold.provenMs = model.hold.heldMs;
    expectSound(model, player);
    if (wasEnded) assert.equal(player.state().phase.phase, 'ended', 'what is over stays over');
  },
});

const goOn = ({ hold }: Model, ms: number): void => {
  if (hold?.isRunning) hold.heldMs = Math.min(hold.lengthMs, hold.heldMs + ms);
};

/** Starts, stops and proves the stopwatch as the facts say what happened; how long it was, the stopwatch alone knows. */
const follow = (model: Model, fact: PlayFact, player: HomePlay): void => {
  const { hold } = model;
  if (fact.kind === 'home-hold-began') {
    assert.equal(hold, null, 'no hold begins while another is held');
    const lengthMs = player.state().turns[fact.turn]?.ms ?? 0;
    model.hold = { id: fact.hold, lengthMs, heldMs: 0, provenMs: 0, isRunning: true };
  }
  if (fact.kind === 'home-ended') model.isOver = true;
  if (hold === null) return;
  if (fact.kind === 'home-hold-ended' && fact.endedBy === 'session-minutes') {
    const { activeMs, limits } = player.state();
    assert.ok(Math.abs(activeMs - Math.min(20, limits.minutes) * 60_000) <= 1, 'the minutes are used up');
    hold.heldMs = Math.min(hold.heldMs, fact.heldMs);
  }
  if ('heldMs' in fact && fact.heldMs !== undefined && !('hold' in fact && fact.hold !== hold.id)) {
    assert.ok(
      Math.abs(fact.heldMs - hold.heldMs) <= 100,
      `${fact.kind}: ${fact.heldMs} is not ${hold.heldMs}`,
    );
    hold.provenMs = hold.heldMs;
  }
  if (fact.kind === 'home-paused') hold.isRunning = false;
  if (fact.kind === 'home-resumed') hold.isRunning = true;
  if (fact.kind !== 'home-hold-ended') return;
  if (fact.endedBy === 'time') assert.equal(hold.heldMs, hold.lengthMs, 'a hold ends by time at its length');
  model.over.set(hold.id, hold.heldMs);
  model.hold = null;
};

const expectSound = (model: Model, player: HomePlay): void => {
  const { limits, steps, activeMs, phase, turns } = player.state();
  const holds = homeHolds(player.facts());
  assert.ok(activeMs <= Math.min(20, limits.minutes) * 60_000 + 1, 'the session keeps to its minutes');
  assert.ok(new Set(holds.map(({ region }) => region)).size <= Math.min(6, limits.regions));
  const held = new Map<string, number>();
  for (const { hold, heldMs, region, side, exercise } of holds) {
    const step = steps.find((one) => one.exercise === exercise && one.region === region);
    assert.ok(
      step && heldMs <= Math.min(step.seconds, step.capSeconds, longestSeconds(region, step.carries)) * 1000,
    );
    assert.ok(Math.abs(heldMs - (model.over.get(hold) ?? model.hold?.provenMs ?? -1)) <= 100);
    const place = `${region} ${side}`;
    held.set(place, (held.get(place) ?? 0) + heldMs);
  }
  const sets = Map.groupBy(holds, ({ region, side }) => `${region} ${side}`).values();
  for (const all of sets) assert.ok(all.length <= 3, 'three sets or spots at a place');
  for (const ms of held.values()) assert.ok(ms <= (limits.secondsPerRegion ?? 9999) * 1000 + 1);
  assert.ok(holds.length <= turns.length, 'no set is held twice');
  if (phase.phase === 'hold') assert.ok(player.state().ranMs <= phase.turn.ms);
  const replayed = stateFrom(player.facts());
  assert.deepEqual(replayed && { ...replayed, seen: null }, { ...player.state(), seen: null });
};

const event = (what: WithoutNow): Command =>
  command(JSON.stringify(what), (player) => player.happen(what), what.kind === 'hidden' ? 'proven' : 'still');

const wait = (ms: number): Command =>
  command(`wait ${ms} ms`, (player) => player.sleep(ms / 1000), { goesOnMs: ms });

/** The stop rules, each checked where it is met. */
const discomfort = (score: number): Command =>
  command(`discomfort ${score}`, (player) => {
    const before = player.state();
    player.say(score);
    const { phase, sevens } = player.state();
    if (score < 7 || before.lastHold === null) return;
    assert.notEqual(phase.phase, 'hold', 'nothing is held on after a seven');
    assert.equal(phase.phase === 'ended' || phase.phase === 'told', true);
    if (sevens >= 2) assert.equal(phase.phase, 'ended');
    const last = before.lastHold.turn.step;
    assert.ok(!('turn' in phase) || phase.turn?.step !== last, 'the exercise is left with all its sets');
  });

const sign = (felt: Sign): Command =>
  command(`sign ${felt}`, (player) => {
    player.happen({ kind: 'sign', sign: felt });
    const { phase } = player.state();
    assert.deepEqual(phase, { phase: 'ended', why: ruleOfSign[felt] });
    assert.equal(homeSessionOf(player.facts())?.signs.at(-1)?.sign, felt);
  });

const reload = (seconds: number): Command =>
  command(
    `reload after ${seconds} s`,
    (player) => {
      player.reload(seconds);
      const { phase } = player.state();
      assert.ok(
        !['hold', 'ready', 'rest', 'change'].includes(phase.phase),
        'nothing runs by itself after a reload',
      );
    },
    'lost',
  );

/** The clock goes back by so much, and somebody looks: what was held counts as it last stood. */
const back = (ms: number): Command =>
  command(`the monotonic clock goes back ${ms} ms`, (player) => {
    const isBack = player.elapsedMs() >= ms && ms > 0;
    player.bend({ monotonicMs: isBack ? -ms : 0 });
    player.happen({ kind: 'tick' });
  });

const wall = (ms: number): Command =>
  command(`the wall clock jumps ${ms} ms`, (player) => player.bend({ wallMs: ms }));

const often = (arbitrary: fc.Arbitrary<Command>, times: number) =>
  Array.from({ length: times }, () => arbitrary);

const commands = fc.commands(
  [
    ...often(fc.integer({ min: 1, max: 4900 }).map(wait), 6),
    fc.integer({ min: 5001, max: 400_000 }).map(wait),
    ...often(
      fc.constant('ready' as const).map((tap) => event({ kind: 'tap', tap })),
      3,
    ),
    ...often(
      fc
        .constantFrom(...Tap.options.filter((tap) => tap !== 'stop'))
        .map((tap) => event({ kind: 'tap', tap })),
      3,
    ),
    ...often(fc.integer({ min: 0, max: 6 }).map(discomfort), 2),
    fc.integer({ min: 0, max: 10 }).map(discomfort),
    fc.constantFrom('hidden' as const, 'shown' as const).map((kind) => event({ kind })),
    fc.integer({ min: 0, max: 900 }).map(reload),
    fc.integer({ min: -90_000_000, max: 90_000_000 }).map(wall),
    fc.integer({ min: 0, max: 60_000 }).map(back),
    fc
      .constantFrom('yes' as const, 'no' as const)
      .map((answer) => event({ kind: 'answer', question: 'clot', answer })),
  ],
  { maxCommands: 120, size: 'max' },
);
const rare = fc.commands(
  [
    fc.constantFrom(...Sign.options).map(sign),
    fc.constantFrom(...AfterSign.options).map((answer) => event({ kind: 'after-sign', answer })),
    fc.constant(event({ kind: 'tap', tap: 'stop' })),
    fc.integer({ min: 1, max: 4900 }).map(wait),
  ],
  { maxCommands: 4 },
);

const step = fc
  .record({
    exercise: fc.constantFrom(
      'rhomboid-ball',
      'deep-hip-ball',
      'thigh-front-roller',
      'calf-roller',
      'sole-ball',
      'palm-ball',
      'levator-ball',
    ),
    side: fc.constantFrom('left', 'each'),
    carries: fc.constantFrom('roller', 'ball-on-wall', 'hands'),
    motion: fc.constantFrom('still', 'slow-passes'),
    seconds: fc.integer({ min: 5, max: 200 }),
    capSeconds: fc.integer({ min: 5, max: 200 }),
    sets: fc.integer({ min: 1, max: 5 }),
    restSeconds: fc.integer({ min: 0, max: 60 }),
  } as const)
  .map(({ exercise, ...dose }) => ({ ...dose, exercise, ...placeOf[exercise] }));

const placeOf = {
  'rhomboid-ball': { region: 'back.rhomboid', number: 1 },
  'deep-hip-ball': { region: 'hip.deep', number: 2 },
  'thigh-front-roller': { region: 'thigh.front', number: 3 },
  'calf-roller': { region: 'calf.upper', number: 4 },
  'sole-ball': { region: 'foot.sole', number: 5 },
  'palm-ball': { region: 'hand.palm', number: 6 },
  'levator-ball': { region: 'back.levator', number: 7 },
} as const;

const session = fc.record({
  steps: fc
    .uniqueArray(step, { minLength: 1, maxLength: 7, selector: ({ exercise }) => exercise })
    .map((all) =>
      all.map((one) => stepOf({ ...one, asksFirst: one.exercise === 'calf-roller' ? ['clot'] : [] })),
    ),
  limits: fc.record({
    minutes: fc.constantFrom(1, 3, 8, 20, 60),
    regions: fc.integer({ min: 1, max: 8 }),
    secondsPerRegion: fc.option(fc.integer({ min: 5, max: 200 })),
    easesBy: fc.integer({ min: 1, max: 3 }),
  }),
});

test('[PLAY-8] [PLAY-9] [PLAY-13] [PLAY-16] [PLAY-23] held seconds are right, no cap is passed, every stop stops, the log replays', () => {
  fc.assert(
    fc.property(session, commands, rare, ({ steps, limits }, all, last) => {
      const model: Model = { hold: null, over: new Map(), isOver: false };
      const player = homePlay(steps, limits);
      player.allWell();
      fc.modelRun(() => ({ model, real: player }), all);
      fc.modelRun(() => ({ model, real: player }), last);
    }),
    { numRuns: runs },
  );
});

test('[PLAY-23] facts in any order, and some of them twice, give the same session', () => {
  fc.assert(
    fc.property(session, commands, fc.infiniteStream(fc.nat()), ({ steps, limits }, all, chance) => {
      const model: Model = { hold: null, over: new Map(), isOver: false };
      const player = homePlay(steps, limits);
      player.allWell();
      fc.modelRun(() => ({ model, real: player }), all);
      const facts = player.facts();
      const doubled = [...facts, ...facts.filter((_, place) => place % 3 === 0)];
      const keyed = doubled.map((fact) => ({ fact, key: chance.next().value ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ fact }) => fact);
      assert.deepEqual(stateFrom(shuffled), stateFrom(facts));
      assert.deepEqual(homeSessionOf(shuffled), homeSessionOf(facts));
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
});
