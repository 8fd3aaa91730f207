import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type HomeOffer, homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import {
  anyOffer,
  anyProgram,
  aPhase,
  aProgram,
  aStep,
  freeOffer,
  idsFrom,
  stepId,
} from '#test/home-programs.ts';
import { calm, NOW } from '#test/screening.ts';
import { boundProgram } from './bound-program.ts';
import { hardCaps } from './dose-table.ts';
import { exerciseOf } from './exercises.ts';
import type { Program, ProgramStep } from './program.ts';
import { proposeVersion } from './propose-version.ts';
import { sessionSeconds, sidesOf, topPressure } from './session-time.ts';

const runs = Number(process.env.HOME_RUNS ?? 300);

const withFull = (...full: ProgramStep[]): Program =>
  aProgram({ phases: [aPhase({ versions: { full, gentle: [], rest: [] } })] });
const boundFull = (steps: readonly ProgramStep[], but: Partial<HomeOffer> = {}) => {
  const { program, problems } = boundProgram(withFull(...steps), { ...freeOffer, ...but });
  return {
    steps: program.phases[0]?.versions.full ?? [],
    problems: problems.map(({ path, rule, why }) => `${path} ${rule} ${why}`),
  };
};

const turned = (offer: HomeOffer): HomeOffer => ({
  ...offer,
  tools: offer.tools.toReversed(),
  positions: offer.positions.toReversed(),
  excludedRegions: offer.excludedRegions.toReversed(),
});

test('[HOME-7] [HOME-13] what the screening excludes is told with its place in the JSON and left out', () => {
  const steps = [aStep('calf-roller'), aStep('upper-trap-ball')];
  assert.deepEqual(boundFull(steps, { tools: ['ball-on-wall', 'hands'] }), {
    steps: [steps[1]],
    problems: [
      '$.phases[0].versions.full[0] HOME-7 Calf on the roller: The screening does not allow a roller.',
    ],
  });
  const onChair = boundFull(steps, { positions: ['seated'] }).problems;
  assert.deepEqual(onChair, [
    '$.phases[0].versions.full[0] HOME-7 Calf on the roller: The screening does not allow this position: floor.',
    '$.phases[0].versions.full[1] HOME-7 Top of the shoulder at the wall: The screening does not allow this position: standing.',
  ]);
  assert.deepEqual(boundFull(steps, { gate: 'blocked' }).steps, []);
});

test('[HOME-7] of an excluded side the other one is left; a place excluded on both is left out', () => {
  const excludedRegions = [
    { region: 'calf.upper', side: 'left' as const, reason: 'Wound.', rule: 'CI04' },
    { region: 'back.upper_trap', reason: 'Port.', rule: 'CI21' },
  ];
  const { steps, problems } = boundFull([aStep('calf-roller'), aStep('upper-trap-ball')], {
    excludedRegions,
  });
  assert.deepEqual(
    steps.map(({ exercise, side }) => [exercise, side]),
    [['calf-roller', 'right']],
  );
  assert.match(
    problems[0] ?? '',
    /^\$\.phases\[0\]\.versions\.full\[0\]\.side HOME-7 .*Only on the right side/,
  );
  assert.match(problems[1] ?? '', /full\[1\] HOME-7 .*no work at this place/);
});

test('[HOME-7] a tool that the exercise does not take, a side that is not said, and both sides at once', () => {
  const { steps, problems } = boundFull([
    aStep('calf-roller', { tool: 'stick' }),
    aStep('calf-stick', { side: 'mid' }),
    aStep('thoracic-roller', { side: 'left' }),
  ]);
  assert.deepEqual(
    steps.map(({ exercise, side }) => [exercise, side]),
    [['thoracic-roller', 'mid']],
  );
  assert.deepEqual(
    problems.map((one) => one.split(': ')[1]),
    ['This is not done with roller stick.', 'It must say a side', 'This is done on both sides at once.'],
  );
});

test('[HOME-8] a region marked with care needs the therapist’s words about it', () => {
  const step = aStep('low-back-ball');
  assert.match(boundFull([step]).problems[0] ?? '', /HOME-8 .*own words/);
  const spoken = { ...withFull(step), cautions: [{ region: 'back.lowpara', words: 'Soft ball, as shown.' }] };
  assert.deepEqual(boundProgram(spoken, freeOffer), { program: spoken, problems: [] });
});

test('[HOME-9] seconds, sets and pressure keep to the cap of the exercise and to the screening', () => {
  const greedy = aStep('upper-trap-ball', { seconds: 300, sets: 9, pressure: 5 });
  const { steps, problems } = boundFull([greedy], { highestPressure: 2 });
  assert.deepEqual(
    steps.map(({ seconds, sets, pressure }) => [seconds, sets, pressure]),
    [[60, 2, 2]],
  );
  assert.deepEqual(
    problems.map((one) => one.split(' ')[0]?.split('.').at(-1)),
    ['seconds', 'sets', 'pressure'],
  );
});

test('[HOME-9] one side of a region has three sets and the screening’s seconds in a session', () => {
  const twice = [
    aStep('calf-roller', { sets: 2, side: 'left' }),
    aStep('calf-stick', { sets: 2, side: 'each' }),
    aStep('calf-stick', { id: stepId(900), sets: 1, side: 'right' }),
  ];
  assert.deepEqual(
    boundFull(twice).steps.map(({ sets }) => sets),
    [2, 1, 1],
  );
  const little = boundFull([aStep('calf-roller', { seconds: 40, sets: 2 })], { secondsPerRegion: 30 });
  assert.deepEqual(
    little.steps.map(({ seconds, sets }) => [seconds, sets]),
    [[30, 1]],
  );
  assert.deepEqual(boundFull(twice, { secondsPerRegion: 30 }).steps.length, 2);
});

test('[HOME-10] a session has at most so many regions and minutes, rests included; a step stands once', () => {
  const many = (['upper-trap-ball', 'levator-ball', 'rhomboid-ball', 'blade-ball'] as const).map((id) =>
    aStep(id),
  );
  assert.equal(boundFull(many, { regionsPerSession: 2 }).steps.length, 2);
  assert.match(boundFull(many, { regionsPerSession: 2 }).problems.join(), /At most 2 places in one session/);
  assert.deepEqual(sessionSeconds(many), 4 * 60 + 3 * 30);
  const short = boundFull(many, { minutes: 3 });
  assert.deepEqual([short.steps.length, sessionSeconds(short.steps)], [2, 150]);
  assert.deepEqual(
    boundFull(many, { minutes: 2.25 }).steps.map(({ seconds }) => seconds),
    [30, 22],
  );
  assert.equal(boundFull([...many.slice(0, 1), ...many.slice(0, 1)]).steps.length, 1);
});

test('[HOME-11] days, discomfort and review keep within bounds', () => {
  const daily = aProgram({
    reviewOn: '2026-01-01',
    phases: [aPhase({ daysPerWeek: 7, everyOtherDay: false })],
    discomfort: { highest: 9, easesBy: 2 },
  });
  const { program, problems } = boundProgram(daily, { ...freeOffer, everyOtherDay: true });
  assert.deepEqual(
    problems.map(({ path, rule }) => `${path} ${rule}`),
    [
      '$.reviewOn HOME-11',
      '$.phases[0].everyOtherDay HOME-11',
      '$.phases[0].daysPerWeek HOME-11',
      '$.discomfort.highest HOME-11',
    ],
  );
  const [phase] = program.phases;
  assert.deepEqual(
    [program.reviewOn, phase?.everyOtherDay, phase?.daysPerWeek, program.discomfort.highest],
    ['2026-02-02', true, 4, 6],
  );
});

test('[HOME-12] a gentle version that is longer or firmer than the full one is cut to it', () => {
  const versions = {
    full: [aStep('upper-trap-ball', { pressure: 2 })],
    gentle: [aStep('upper-trap-ball', { pressure: 3, seconds: 60, sets: 2 }), aStep('blade-ball')],
    rest: [],
  };
  const { program, problems } = boundProgram(aProgram({ phases: [aPhase({ versions })] }), freeOffer);
  assert.deepEqual(program.phases[0]?.versions.gentle, versions.full);
  assert.deepEqual(
    problems.map(({ path, rule }) => `${path} ${rule}`),
    [
      '$.phases[0].versions.gentle[0].pressure HOME-12',
      '$.phases[0].versions.gentle[0].seconds HOME-12',
      '$.phases[0].versions.gentle[1] HOME-12',
    ],
  );
});

test('[HOME-25] what is proposed for worse days is never longer nor firmer than what it is made from', () => {
  fc.assert(
    fc.property(anyProgram, anyOffer, (program, offer) => {
      const phases = boundProgram(program, offer).program.phases.map((phase) => {
        const { full } = phase.versions;
        const gentle = [...proposeVersion('gentle', full, idsFrom())];
        const rest = [...proposeVersion('rest', full, idsFrom(500))];
        assert.ok(rest.every(({ exercise }) => exerciseOf(exercise).carries === 'hands') && rest.length <= 1);
        return { ...phase, versions: { full, gentle, rest } };
      });
      const { problems } = boundProgram({ ...program, phases }, offer);
      assert.deepEqual(
        problems.filter(({ rule }) => rule === 'HOME-12'),
        [],
      );
    }),
    { numRuns: runs },
  );
});

test('[HOME-13] a program within its bounds comes back as it was', () => {
  assert.deepEqual(boundProgram(aProgram(), freeOffer), { program: aProgram(), problems: [] });
});

test('[HOME-13] bounding what was bounded changes nothing and finds nothing', () => {
  fc.assert(
    fc.property(anyProgram, anyOffer, (program, offer) => {
      const once = boundProgram(program, offer);
      assert.deepEqual(boundProgram(once.program, offer), { program: once.program, problems: [] });
    }),
    { numRuns: runs },
  );
});

test('[HOME-13] the order of limits and of the therapist’s words does not matter', () => {
  fc.assert(
    fc.property(anyProgram, anyOffer, (program, offer) => {
      const { program: bounded } = boundProgram(program, offer);
      const cautions = program.cautions.toReversed();
      const other = boundProgram({ ...program, cautions }, turned(offer)).program;
      assert.deepEqual(other.phases, bounded.phases);
    }),
    { numRuns: runs / 3 },
  );
});

test('[HOME-7] [HOME-9] [HOME-10] [HOME-12] whatever the program and the offer, what is left is within both', () => {
  fc.assert(
    fc.property(anyProgram, anyOffer, (program, offer) => {
      const spoken = program.cautions.map(({ region }) => region);
      for (const { versions } of boundProgram(program, offer).program.phases) {
        for (const steps of Object.values(versions)) mayBeDone(steps, offer, spoken);
        const { full, gentle, rest } = versions;
        for (const [more, less] of [
          [full, gentle],
          [gentle, rest],
        ] as const) {
          assert.ok(sessionSeconds(less) <= sessionSeconds(more));
          assert.ok(topPressure(less) <= topPressure(more));
        }
      }
    }),
    { numRuns: runs },
  );
});

function mayBeDone(steps: readonly ProgramStep[], offer: HomeOffer, spoken: readonly string[]): void {
  assert.ok(steps.length === 0 || offer.gate !== 'blocked');
  const held = new Map<string, number>();
  for (const step of steps) {
    const { region, carries, positions, limit, dose } = exerciseOf(step.exercise);
    assert.ok(offer.tools.includes(carries) && positions.every((one) => offer.positions.includes(one)));
    assert.ok(limit === 'ok' || spoken.includes(region));
    assert.ok(step.seconds <= dose.capSeconds && step.sets <= hardCaps.sets);
    assert.ok(step.pressure <= Math.min(dose.highestPressure, offer.highestPressure ?? 5));
    for (const side of sidesOf(step)) {
      const isOut = offer.excludedRegions.some(
        (out) => out.region === region && (out.side === undefined || out.side === side || side === 'mid'),
      );
      assert.ok(!isOut, `${region} ${side}`);
      const key = `${region} ${side}`;
      held.set(key, (held.get(key) ?? 0) + step.seconds * step.sets);
    }
  }
  assert.ok([...held.values()].every((seconds) => seconds <= (offer.secondsPerRegion ?? Infinity)));
  const regions = new Set(steps.map(({ exercise }) => exerciseOf(exercise).region));
  assert.ok(regions.size <= offer.regionsPerSession);
  assert.ok(sessionSeconds(steps) <= offer.minutes * 60);
}

test('[HOME-7] a client whose screening blocks has an empty program, and every step says so', () => {
  const stopped = homeOffer(screen(calm({ fever: 'yes' }), NOW));
  assert.equal(stopped.gate, 'blocked');
  const { program, problems } = boundProgram(aProgram(), stopped);
  assert.ok(program.phases.every(({ versions }) => versions.full.length === 0));
  assert.match(problems.map(({ why }) => why).join(), /allows no work at home for now/);
});
