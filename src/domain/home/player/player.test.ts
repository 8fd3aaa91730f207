import assert from 'node:assert/strict';
import { test } from 'node:test';
import { millisecondsOf } from '#domain/base/instant.ts';
import { type HomePlay, homePlay, limitsOf, stepOf } from '#test/home-play.ts';
import { askedAgain } from './ask-again.ts';
import { helpAfter } from './help-after.ts';
import { homeHolds } from './home-holds.ts';
import { homeSessionOf } from './home-session.ts';
import { Sign } from './play-words.ts';
import { turnsOf } from './turns.ts';

const phaseOf = (player: HomePlay): string => player.state().phase.phase;
const holdsOf = (player: HomePlay) => homeHolds(player.facts());
const heldOf = (player: HomePlay) => holdsOf(player).map(({ heldMs, endedBy }) => [heldMs, endedBy]);
const whyOf = (player: HomePlay) => homeSessionOf(player.facts())?.why;
const cuesOf = (player: HomePlay): readonly string[] => player.cues().map(({ kind }) => kind);

/** In the middle of the first hold, so many seconds in. */
const holding = (player: HomePlay, seconds: number): HomePlay => {
  player.allWell();
  player.tap('ready');
  player.wait(5);
  player.wait(seconds);
  return player;
};

const secondsOf = (change: Parameters<typeof stepOf>[0]) =>
  turnsOf([stepOf(change)], limitsOf()).turns.map((turn) => turn.ms / 1000);

test('[PLAY-1] no set or spot is longer than its tool, its exercise and the program allow', () => {
  assert.deepEqual(secondsOf({ carries: 'roller', seconds: 600, capSeconds: 600 }), [120]);
  assert.deepEqual(secondsOf({ carries: 'stick', seconds: 600, capSeconds: 600 }), [120]);
  assert.deepEqual(secondsOf({ carries: 'ball-under-weight', seconds: 600, capSeconds: 600 }), [90]);
  assert.deepEqual(secondsOf({ carries: 'ball-on-wall', seconds: 600, capSeconds: 600 }), [90]);
  assert.deepEqual(secondsOf({ carries: 'hands', seconds: 600, capSeconds: 600 }), [90]);
  assert.deepEqual(secondsOf({ carries: 'ball-on-wall', seconds: 60, capSeconds: 30 }), [30]);
  assert.deepEqual(secondsOf({ seconds: 20 }), [20]);
});

test('[PLAY-2] at most three sets, six regions, and fewer where the offer says so', () => {
  assert.equal(turnsOf([stepOf({ sets: 10 })], limitsOf()).turns.length, 3);
  const again = turnsOf(
    [stepOf({ sets: 2 }), stepOf({ number: 2, sets: 2, side: 'each' })],
    limitsOf(),
  ).turns;
  assert.deepEqual(Object.groupBy(again, ({ side }) => side).left?.length, 3);
  assert.deepEqual(Object.groupBy(again, ({ side }) => side).right?.length, 2);
  const sole = stepOf({ region: 'foot.sole', seconds: 300, capSeconds: 300 });
  assert.equal(turnsOf([sole], limitsOf()).turns[0]?.ms, 120_000);
  assert.equal(turnsOf([{ ...sole, region: 'foot.heel' }], limitsOf()).turns[0]?.ms, 90_000);
  const regions = [
    'back.rhomboid',
    'back.levator',
    'hip.deep',
    'thigh.front',
    'calf.upper',
    'foot.sole',
    'hand.palm',
  ];
  const steps = regions.map((region, number) => stepOf({ region, number }));
  assert.equal(turnsOf(steps, limitsOf({ regions: 100 })).turns.length, 6);
  const two = turnsOf(steps, limitsOf({ regions: 2 }));
  assert.deepEqual(
    two.turns.map(({ region }) => region),
    regions.slice(0, 2),
  );
  assert.deepEqual(
    two.leftOut.map(({ why }) => why),
    Array.from({ length: 5 }, () => 'regions'),
  );
});

test('[PLAY-3] one side of a region is held no longer than the offer says, over all its sets and exercises', () => {
  const steps = [stepOf({ side: 'each', sets: 2, seconds: 20 }), stepOf({ number: 2, seconds: 30 })];
  const { turns } = turnsOf(steps, limitsOf({ secondsPerRegion: 30 }));
  const told = turns.map(({ side, ms }) => `${side} ${ms / 1000}`);
  assert.deepEqual(told, ['left 20', 'right 20', 'left 10', 'right 10']);
});

test('[PLAY-4] a blocked side, an excluded region and too much pressure are left out, and it is said why', () => {
  const each = stepOf({ side: 'each' });
  const sides = (blocked: Parameters<typeof limitsOf>[0]) =>
    turnsOf([each], limitsOf(blocked)).turns.map(({ side }) => side);
  assert.deepEqual(sides({ blocked: [{ region: 'back.rhomboid', side: 'left' }] }), ['right']);
  assert.deepEqual(sides({ blocked: [{ region: 'back.rhomboid', side: 'bilateral' }] }), []);
  const firm = turnsOf([stepOf({ pressure: 4 })], limitsOf({ highestPressure: 2 }));
  assert.deepEqual(
    firm.leftOut.map(({ why }) => why),
    ['pressure'],
  );
  const nothing = homePlay([each], { blocked: [{ region: 'back.rhomboid' }] });
  assert.equal(whyOf(nothing), 'nothing-to-do');
});

test('[PLAY-5] the session ends with its minutes, in the middle of a hold', () => {
  const player = holding(homePlay([stepOf({ seconds: 60 })], { minutes: 0.5 }), 40);
  assert.deepEqual(heldOf(player), [[25_000, 'session-minutes']]);
  assert.equal(whyOf(player), 'session-minutes');
  assert.equal(homeSessionOf(player.facts())?.minutes, 0.5);
});

test('[PLAY-6] both sides of a set, a rest, the next set, the next exercise, and done', () => {
  const player = homePlay([
    stepOf({ side: 'each', sets: 2, seconds: 20 }),
    stepOf({ number: 2, seconds: 30 }),
  ]);
  const seen: string[] = [];
  const look = (): void => {
    const { phase } = player.state();
    const said = `${phase.phase}${'turn' in phase && phase.turn ? ` ${phase.turn.side}` : ''}`;
    if (seen.at(-1) !== said) seen.push(said);
  };
  player.tap('next');
  look();
  player.allWell();
  for (let tries = 0; phaseOf(player) !== 'ended' && tries < 1000; tries += 1) {
    look();
    if (phaseOf(player) === 'set-up') player.tap('ready');
    else player.wait(0.25);
  }
  look();
  assert.deepEqual(
    seen,
    'precheck, set-up left, ready left, hold left, change right, hold right, rest left, hold left, change right, hold right, set-up left, ready left, hold left, ended'.split(
      ', ',
    ),
  );
  assert.deepEqual(
    heldOf(player).map(([ms]) => ms),
    [20_000, 20_000, 20_000, 20_000, 30_000],
  );
  assert.equal(whyOf(player), 'done');
});

test('[PLAY-6] other side, next and skip lead on; what has no meaning there changes nothing', () => {
  const player = holding(homePlay([stepOf({ side: 'each' }), stepOf({ number: 2 })]), 10);
  for (const tap of ['ready', 'resume'] as const) player.tap(tap);
  player.tap('other-side');
  assert.equal(phaseOf(player), 'change');
  player.tap('next');
  player.tap('next');
  player.wait(12);
  player.tap('skip');
  assert.equal(phaseOf(player), 'set-up');
  player.tap('stop');
  player.tap('resume');
  assert.deepEqual(heldOf(player), [
    [10_000, 'other-side'],
    [12_000, 'skipped'],
  ]);
  assert.equal(whyOf(player), 'by-hand');
});

test('[PLAY-7] a pause is not held, and the hold goes on with what is left', () => {
  const player = holding(homePlay([stepOf()]), 20);
  player.tap('pause');
  player.wait(300);
  player.tap('resume');
  assert.equal(cuesOf(player).at(-1), 'resumed');
  player.wait(39);
  assert.equal(phaseOf(player), 'hold');
  player.wait(2);
  assert.deepEqual(heldOf(player), [[60_000, 'time']]);
});

test('[PLAY-8] a wall clock that jumps changes no second, and a hidden page goes on counting', () => {
  const player = holding(homePlay([stepOf()]), 20);
  player.bend({ wallMs: 86_400_000 });
  player.wait(10);
  player.bend({ wallMs: -172_800_000 });
  player.happen({ kind: 'hidden' });
  player.sleep(20);
  player.happen({ kind: 'shown' });
  player.wait(5);
  player.tap('next');
  assert.deepEqual(heldOf(player), [[55_000, 'by-hand']]);
});

test('[PLAY-9] after a reload the hold is over at its last proven moment and the session waits', () => {
  const player = holding(homePlay([stepOf({ sets: 2 })]), 34);
  player.happen({ kind: 'hidden' });
  player.reload(8);
  assert.deepEqual(heldOf(player), [[34_000, 'interrupted']]);
  assert.equal(phaseOf(player), 'paused');
  player.wait(60);
  assert.equal(phaseOf(player), 'paused');
  player.tap('resume');
  player.wait(30);
  assert.equal(phaseOf(player), 'hold');
});

test('[PLAY-9] a monotonic clock that goes back ends the hold where it last stood', () => {
  const player = holding(homePlay([stepOf({ sets: 2 })]), 34);
  player.bend({ monotonicMs: -30_000 });
  player.wait(1);
  assert.deepEqual(heldOf(player), [[34_000, 'interrupted']]);
  assert.equal(phaseOf(player), 'paused');
});

test('[PLAY-10] a page that slept over the end of a hold comes back to one that ended at its length', () => {
  const player = holding(homePlay([stepOf({ sets: 2 })]), 20);
  player.sleep(240);
  assert.deepEqual(heldOf(player), [[60_000, 'time']]);
  assert.equal(phaseOf(player), 'paused');
  player.tap('resume');
  player.wait(1);
  player.sleep(200);
  assert.equal(phaseOf(player), 'paused');
  assert.equal(holdsOf(player).length, 1);
});

test('[PLAY-11] after half an hour away, in a pause or over a reload, the session is over', () => {
  const slept = holding(homePlay([stepOf()]), 20);
  slept.sleep(31 * 60);
  const stood = holding(homePlay([stepOf()]), 20);
  stood.tap('pause');
  stood.wait(31 * 60);
  stood.tap('resume');
  const loaded = holding(homePlay([stepOf()]), 20);
  loaded.reload(31 * 60);
  const setBack = holding(homePlay([stepOf()]), 20);
  setBack.reload(-31 * 60);
  for (const player of [slept, stood, loaded, setBack]) {
    assert.equal(whyOf(player), 'left');
    assert.equal(holdsOf(player)[0]?.endedBy, 'interrupted');
  }
});

test('[PLAY-12] held time is noted every ten seconds and when the page goes out of sight', () => {
  const player = holding(homePlay([stepOf()]), 34);
  player.happen({ kind: 'hidden' });
  const noted = player.facts().flatMap((fact) => (fact.kind === 'home-still-held' ? [fact.heldMs] : []));
  assert.deepEqual(noted, [10_000, 20_000, 30_000, 34_000]);
});

test('[PLAY-13] at seven the hold stops and the exercise is left; said twice the session is over', () => {
  const elsewhere = { exercise: 'blade-ball', region: 'back.blade' } as const;
  const steps = [
    stepOf({ sets: 3 }),
    stepOf({ number: 2, ...elsewhere }),
    stepOf({ number: 3, ...elsewhere }),
  ];
  const player = holding(homePlay(steps), 12);
  player.say(7);
  assert.deepEqual(heldOf(player), [[12_000, 'seven']]);
  assert.equal(phaseOf(player), 'told');
  assert.ok(cuesOf(player).includes('step-down'));
  player.wait(60);
  assert.equal(phaseOf(player), 'told');
  player.tap('next');
  player.tap('ready');
  player.wait(8);
  player.tap('pause');
  player.say(9);
  assert.equal(whyOf(player), 'seven-twice');
  const came = homeSessionOf(player.facts())?.steps.map((step) => step.came);
  assert.deepEqual(came, ['stepped-down', 'stepped-down', 'not-done']);
});

test('[PLAY-14] a spot that has not eased after a minute is left', () => {
  const still = stepOf({ seconds: 90 });
  const player = holding(homePlay([still, stepOf({ number: 2 })]), 20);
  player.say(4);
  player.wait(30);
  player.say(4);
  assert.equal(phaseOf(player), 'hold');
  player.wait(15);
  player.say(4);
  assert.deepEqual(heldOf(player), [[65_000, 'not-easing']]);

  for (const [step, first, last] of [
    [still, 4, 3],
    [still, 0, 0],
    [stepOf({ seconds: 90, motion: 'slow-passes', carries: 'roller' }), 4, 4],
  ] as const) {
    const goesOn = holding(homePlay([step]), 20);
    goesOn.say(first);
    goesOn.wait(45);
    goesOn.say(last);
    assert.equal(phaseOf(goesOn), 'hold');
  }
});

test('[PLAY-15] above the agreed highest the first time asks for less weight, the second ends the hold', () => {
  const player = holding(homePlay([stepOf({ highestDiscomfort: 3 })]), 10);
  player.say(5);
  assert.equal(cuesOf(player).at(-1), 'lighter');
  player.wait(10);
  player.say(4);
  assert.deepEqual(heldOf(player), [[20_000, 'too-strong']]);
});

test('[PLAY-16] every sign ends the session in every phase, with the place it came from', () => {
  for (const sign of Sign.options) {
    const before = homePlay([stepOf()]);
    before.happen({ kind: 'sign', sign });
    assert.match(whyOf(before) ?? '', /^H[1268]$/);
    assert.equal(homeSessionOf(before.facts())?.signs[0]?.region, null);

    const player = holding(homePlay([stepOf({ sets: 2 })]), 10);
    player.happen({ kind: 'sign', sign });
    assert.deepEqual(heldOf(player), [[10_000, 'sign']]);
    const felt = homeSessionOf(player.facts())?.signs[0];
    assert.deepEqual([felt?.sign, felt?.region, felt?.side], [sign, 'back.rhomboid', 'left']);
    assert.equal(whyOf(player), felt?.rule);
  }
});

test('[PLAY-16] a bruise seen on the way to the next exercise came from the one before', () => {
  const player = holding(
    homePlay([stepOf(), stepOf({ number: 2, region: 'hip.deep', exercise: 'deep-hip-ball' })]),
    60,
  );
  assert.equal(phaseOf(player), 'set-up');
  player.happen({ kind: 'sign', sign: 'bruise' });
  assert.equal(homeSessionOf(player.facts())?.signs[0]?.region, 'back.rhomboid');

  const done = holding(homePlay([stepOf()]), 60);
  assert.equal(whyOf(done), 'done');
  done.happen({ kind: 'sign', sign: 'dizzy' });
  assert.equal(whyOf(done), 'H2');
});

const help = (
  why: Parameters<typeof helpAfter>[0]['why'],
  ...afterSigns: Parameters<typeof helpAfter>[0]['afterSigns']
) => helpAfter({ why, afterSigns });

test('[PLAY-17] which ends call for help at once, and which for a doctor today', () => {
  assert.deepEqual([help('H2'), help('H8')], ['emergency', 'emergency']);
  assert.deepEqual([help('H1'), help('H1', 'gone')], [null, null]);
  assert.deepEqual([help('H1', 'still-there'), help('H1', 'weakness')], ['call-today', 'emergency']);
  assert.deepEqual([help('H6', 'no-blood-thinner'), help('H6', 'blood-thinner')], [null, 'call-today']);
  assert.deepEqual([help('first-question'), help('done'), help('precheck')], ['call-today', null, null]);

  const player = holding(homePlay([stepOf()]), 10);
  player.happen({ kind: 'sign', sign: 'tingling' });
  player.happen({ kind: 'after-sign', answer: 'weakness' });
  assert.deepEqual(homeSessionOf(player.facts())?.afterSigns, ['weakness']);
});

test('[PLAY-27] whether it has gone is asked until it is answered, and from an hour on whether it is still there', () => {
  const player = holding(homePlay([stepOf()]), 10);
  const asked = () => askedAgain(player.facts(), player.state().seen.at);
  assert.equal(asked(), null);
  player.happen({ kind: 'sign', sign: 'tingling' });
  const from = asked()?.from ?? '';
  assert.equal(millisecondsOf(from) - millisecondsOf(player.state().seen.at), 3_600_000);
  player.reload(2 * 3600);
  assert.deepEqual([whyOf(player), asked()], ['H1', { from }]);
  player.reload(6 * 24 * 3600);
  assert.deepEqual(asked(), { from });
  player.reload(24 * 3600);
  assert.equal(asked(), null, 'the place need not rest any longer');
  for (const answer of ['gone', 'still-there', 'weakness'] as const) {
    const told = holding(homePlay([stepOf()]), 10);
    told.happen({ kind: 'sign', sign: 'sharp' });
    told.happen({ kind: 'after-sign', answer });
    assert.equal(askedAgain(told.facts(), told.state().seen.at), null, answer);
  }
  const dizzy = holding(homePlay([stepOf()]), 10);
  dizzy.happen({ kind: 'sign', sign: 'dizzy' });
  assert.equal(askedAgain(dizzy.facts(), dizzy.state().seen.at), null);
});

test('[PLAY-18] any yes before the session stops it, and news asks for the screening first', () => {
  const feverish = homePlay([stepOf()]);
  feverish.happen({ kind: 'precheck', yes: ['fever'], news: [] });
  assert.equal(whyOf(feverish), 'precheck');
  const changed = homePlay([stepOf()]);
  changed.happen({ kind: 'precheck', yes: [], news: ['medicine'] });
  assert.equal(whyOf(changed), 'news');
  changed.tap('ready');
  changed.wait(60);
  assert.deepEqual(holdsOf(changed), []);
});

test('[PLAY-19] each question has its safe answer before an exercise begins; a clot ends it all', () => {
  const calf = stepOf({
    region: 'calf.upper',
    exercise: 'calf-stick',
    carries: 'stick',
    asksFirst: ['clot'],
  });
  const sole = stepOf({
    number: 2,
    region: 'foot.sole',
    exercise: 'sole-ball',
    asksFirst: ['feeling-in-toes'],
  });
  const clear = homePlay([calf, sole]);
  clear.allWell();
  clear.tap('ready');
  assert.equal(phaseOf(clear), 'question');
  clear.happen({ kind: 'answer', question: 'clot', answer: 'no' });
  assert.equal(phaseOf(clear), 'set-up');
  clear.tap('skip');
  clear.happen({ kind: 'answer', question: 'feeling-in-toes', answer: 'no' });
  assert.equal(phaseOf(clear), 'told');
  clear.tap('next');
  assert.equal(whyOf(clear), 'done');

  const clot = homePlay([calf, sole]);
  clot.allWell();
  clot.happen({ kind: 'answer', question: 'clot', answer: 'yes' });
  assert.equal(whyOf(clot), 'first-question');
  assert.deepEqual(homeSessionOf(clot.facts())?.unsafe, [{ exercise: 'calf-stick', question: 'clot' }]);
});

test('[PLAY-20] a hold that has eased may end early, and ends at its length though it has not', () => {
  const player = holding(homePlay([stepOf({ seconds: 90 }), stepOf({ number: 2 })]), 15);
  player.say(3);
  player.wait(15);
  player.say(5);
  player.wait(10);
  player.say(3);
  assert.equal(cuesOf(player).at(-1), 'eased');
  player.tap('next');
  assert.deepEqual(heldOf(player), [[40_000, 'eased']]);

  const stays = holding(homePlay([stepOf()]), 30);
  stays.say(5);
  stays.wait(30);
  assert.deepEqual(heldOf(stays), [[60_000, 'time']]);
});

test('[PLAY-21] discomfort at the end belongs to the hold just over, and a seven then stops the exercise', () => {
  const player = holding(homePlay([stepOf({ sets: 2 }), stepOf({ number: 2 })]), 60);
  player.wait(3);
  player.say(8);
  assert.equal(phaseOf(player), 'told');
  assert.deepEqual(holdsOf(player)[0]?.discomfort, [{ heldMs: 60_000, score: 8 }]);

  const last = holding(homePlay([stepOf()]), 60);
  last.say(2);
  assert.deepEqual(holdsOf(last)[0]?.discomfort, [{ heldMs: 60_000, score: 2 }]);
  assert.equal(whyOf(last), 'done');
});

test('[PLAY-22] discomfort is asked every 25 s and at the end, half time is told, three seconds are counted', () => {
  const player = holding(homePlay([stepOf({ seconds: 80 })]), 80);
  assert.deepEqual(
    cuesOf(player),
    'set-up, get-ready, count, count, count, hold, ask-discomfort, half-time, ask-discomfort, hold-over, ask-discomfort, ended'.split(
      ', ',
    ),
  );
  const slept = holding(homePlay([stepOf({ seconds: 80 })]), 10);
  slept.sleep(45);
  assert.deepEqual(cuesOf(slept).slice(6), []);
});

test('[PLAY-24] a log that breaks off counts what was last noted of the hold', () => {
  const player = holding(homePlay([stepOf()]), 34);
  assert.deepEqual(heldOf(player), [[30_000, 'unfinished']]);
  const [hold] = holdsOf(player);
  assert.equal(hold?.at, '2026-11-21T19:00:05Z');
});

test('[PLAY-25] a session in short: what became of each step, why it ended, curves and minutes', () => {
  const player = holding(homePlay([stepOf(), stepOf({ number: 2 }), stepOf({ number: 3, pressure: 5 })]), 25);
  player.say(4);
  player.wait(35);
  player.say(2);
  player.tap('skip');
  const session = homeSessionOf(player.facts());
  assert.deepEqual(
    session?.steps.map((step) => step.came),
    ['done', 'skipped', 'pressure'],
  );
  assert.deepEqual(session?.holds[0]?.discomfort, [
    { heldMs: 25_000, score: 4 },
    { heldMs: 60_000, score: 2 },
  ]);
  assert.deepEqual([session?.minutes, session?.highestDiscomfort, session?.why], [1.1, 4, 'done']);
});
