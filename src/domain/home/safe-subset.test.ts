import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { regions } from '#domain/atlas/regions.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import { complexCase } from '#test/complex-case.ts';
import { anyOffer, freeOffer, idsFrom } from '#test/home-programs.ts';
import { NOW } from '#test/screening.ts';
import { exerciseOf, exercises } from './exercises.ts';
import { programFrom } from './program-from.ts';
import { programTemplates } from './program-templates.ts';
import { type ChosenPlace, safeSubset, type SelfCareAsked } from './safe-subset.ts';
import { sessionSeconds } from './session-time.ts';
import { Tool } from './tool.ts';

const runs = Number(process.env.HOME_RUNS ?? 300);
const asked = (but: Partial<SelfCareAsked>): SelfCareAsked => ({
  offer: freeOffer,
  regions: [{ region: 'calf.upper', side: 'left' }],
  tools: Tool.options,
  sensitive: false,
  newId: idsFrom(),
  ...but,
});

test('[HOME-21] a runner with a stick gets the calf on a chair, after the question about a clot', () => {
  const { steps, left, play } = safeSubset(asked({ tools: ['stick'] }));
  assert.deepEqual(
    steps.map(({ exercise, side, tool, seconds, sets }) => [exercise, side, tool, seconds, sets]),
    [['calf-stick', 'left', 'stick', 30, 1]],
  );
  assert.deepEqual(left, []);
  assert.deepEqual(play.steps[0]?.asksFirst, ['clot']);
});

test('[HOME-21] what is left out is said: forbidden, for a therapist, not safe, nothing at hand', () => {
  const offer = { ...freeOffer, tools: ['roller', 'stick', 'hands'] as const };
  const places: ChosenPlace[] = [
    { region: 'neck.front', side: 'mid' },
    { region: 'neck.back', side: 'left' },
    { region: 'back.blade', side: 'right' },
    { region: 'thigh.outer', side: 'right' },
  ];
  assert.deepEqual(
    safeSubset(asked({ offer, regions: places, tools: [] })).left.map(({ why }) => why),
    [
      'Nobody should press here by themselves.',
      'This place needs a therapist who shows you how.',
      'Your answers say that this is not safe alone.',
      'You have nothing at hand for this place.',
    ],
  );
});

test('[HOME-21] the sensitive dose where anything is in doubt: two places, 20 seconds, once, lightly', () => {
  const regionsWanted = ['calf.upper', 'thigh.front', 'back.blade'].map((region) => ({
    region,
    side: 'each' as const,
  }));
  for (const doubt of [
    { sensitive: true },
    { offer: { ...freeOffer, gate: 'ask-first' as const } },
    { offer: { ...freeOffer, highestPressure: 2 as const } },
  ]) {
    const { steps, left, play } = safeSubset(asked({ ...doubt, regions: regionsWanted }));
    assert.deepEqual(
      steps.map(({ seconds, sets, pressure }) => [seconds, sets, pressure]),
      [
        [20, 1, 2],
        [20, 1, 2],
      ],
    );
    assert.equal(left.length, 1);
    assert.equal(play.limits.highestDiscomfort, 3);
  }
});

test('[HOME-21] left and right chosen one by one are one exercise on each side', () => {
  const places = [
    { region: 'calf.upper', side: 'left' as const },
    { region: 'calf.upper', side: 'right' as const },
  ];
  assert.deepEqual(
    safeSubset(asked({ regions: places })).steps.map(({ side }) => side),
    ['each'],
  );
});

const anyPlaces = fc.array(
  fc.record({
    region: fc.constantFrom(...regions.map(({ id }) => id)),
    side: fc.constantFrom('left' as const, 'right' as const, 'each' as const, 'mid' as const),
  }),
  { maxLength: 8 },
);

test('[HOME-21] whatever is chosen and at hand, nothing lies beyond the screening, the tools and the atlas', () => {
  fc.assert(
    fc.property(
      anyOffer,
      anyPlaces,
      fc.subarray(Tool.options),
      fc.boolean(),
      (offer, places, tools, sensitive) => {
        const { steps, left, seconds } = safeSubset(asked({ offer, regions: places, tools, sensitive }));
        for (const step of steps) {
          const { region, carries, positions, limit, dose } = exerciseOf(step.exercise);
          assert.equal(limit, 'ok');
          assert.ok(offer.tools.includes(carries) && positions.every((one) => offer.positions.includes(one)));
          assert.ok(step.tool === 'hands' || tools.includes(step.tool));
          assert.ok(places.some((place) => place.region === region));
          assert.ok(step.pressure <= Math.min(dose.highestPressure, offer.highestPressure ?? 5));
          assert.ok(!offer.excludedRegions.some((out) => out.region === region && out.side === undefined));
        }
        assert.equal(seconds, sessionSeconds(steps));
        assert.ok(seconds <= offer.minutes * 60 && steps.length <= offer.regionsPerSession);
        const chosen = new Set(places.map(({ region }) => region));
        assert.equal(steps.length + left.length, chosen.size);
      },
    ),
    { numRuns: runs },
  );
});

test('[HOME-22] the complex case is offered seated hand and wall work only, no roller, no ball under body weight', () => {
  const offer = homeOffer(screen(complexCase, NOW));
  const everywhere = regions.map(({ id }) => ({ region: id, side: 'each' as const }));
  const found = everywhere.flatMap((place) => safeSubset(asked({ offer, regions: [place] })).steps);
  assert.deepEqual(
    found.map(({ exercise }) => exercise),
    [
      'upper-trap-hands',
      'rhomboid-ball-chair',
      'mid-back-ball-chair',
      'forearm-front-hands',
      'palm-hands',
      'thumb-hands',
    ],
  );
  for (const { exercise, pressure, seconds } of found) {
    const { carries, positions } = exerciseOf(exercise);
    assert.deepEqual(positions, ['seated']);
    assert.ok(carries === 'hands' || carries === 'ball-on-wall');
    assert.ok(pressure <= 2 && seconds <= 20);
  }
});

test('[HOME-22] no template and no word of a therapist gives the complex case more than that', () => {
  const offer = homeOffer(screen(complexCase, NOW));
  const cautions = regions
    .filter(({ home }) => home === 'caution')
    .map(({ id }) => ({ region: id, words: 'Yes.' }));
  for (const template of programTemplates) {
    const made = programFrom(template, { offer, startsOn: '2026-01-05', cautions, newId: idsFrom() });
    assert.deepEqual(made.problems, [], template.id);
    for (const { versions } of made.program.phases)
      for (const { exercise, pressure } of Object.values(versions).flat()) {
        const { carries, positions } = exerciseOf(exercise);
        assert.ok(carries === 'hands' || carries === 'ball-on-wall', `${template.id} ${exercise}`);
        assert.deepEqual([...positions], ['seated'], exercise);
        assert.ok(pressure <= 2, exercise);
      }
  }
});

test('[HOME-23] every template gives a healthy person three places and more, two gentle weeks first, without a problem', () => {
  for (const template of programTemplates) {
    const { program, problems } = programFrom(template, {
      offer: freeOffer,
      startsOn: '2026-01-05',
      cautions: [],
      newId: idsFrom(),
    });
    assert.deepEqual(problems, [], template.id);
    const [first, second] = program.phases;
    assert.ok((second?.versions.full.length ?? 0) >= (template.dose === 'standard' ? 3 : 2), template.id);
    assert.deepEqual([first?.weeks, first?.everyOtherDay, second?.weeks], [2, true, 4], template.id);
    assert.ok((first?.versions.gentle.length ?? 0) >= 1, template.id);
  }
});

test('[HOME-23] of each place the first exercise that the screening and what is at hand allow', () => {
  const runner = programTemplates.find(({ id }) => id === 'runner-calf');
  assert.ok(runner);
  const made = (tools: readonly Tool[]) =>
    programFrom(runner, {
      offer: freeOffer,
      startsOn: '2026-01-05',
      tools,
      cautions: [],
      newId: idsFrom(),
    }).program.phases[1]?.versions.full.map(({ exercise }) => exercise);
  assert.deepEqual(made(['roller', 'tennis-ball']), ['calf-roller', 'lower-calf-roller', 'sole-ball']);
  assert.deepEqual(made(['stick']), ['calf-stick']);
});

test('[HOME-23] what needs the therapist’s words is in a template once she has said them', () => {
  const neck = programTemplates.find(({ id }) => id === 'neck');
  assert.ok(neck);
  const { program } = programFrom(neck, {
    offer: freeOffer,
    startsOn: '2026-01-05',
    cautions: [{ region: 'neck.back', words: 'Only as I showed you.' }],
    newId: idsFrom(),
  });
  assert.equal(program.phases[1]?.versions.full[0]?.exercise, 'neck-hands');
  assert.ok(exercises.some(({ id, limit }) => id === 'neck-hands' && limit === 'caution'));
});
