import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { programInput } from './engines/program-input.ts';
import { program } from './engines/program.ts';

const bin = path.join(import.meta.dirname, '../../bin/unwind');

type Told = {
  problems: { path: string; rule: string }[];
  days: {
    on: string;
    version: string;
    why: string;
    seconds: number;
    steps: { exercise: string; pressure: number; asksFirst: string[] }[];
    cut: { exercise: string; what: string; why: string }[];
  }[];
  totals: { sessions: number; seconds: number };
};

function unwind(input: unknown) {
  const { status, stdout, stderr } = spawnSync(bin, ['program'], {
    input: typeof input === 'string' ? input : JSON.stringify(input),
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

function told(input: unknown): Told {
  const parsed = program.input.parse(input);
  const answer = program.run(parsed as never);
  return program.output.parse(answer) as Told;
}

const calfAndShoulder = {
  title: 'Calf and shoulder',
  startsOn: '2026-01-05',
  phases: [
    {
      weeks: 2,
      daysPerWeek: 3,
      everyOtherDay: true,
      versions: { full: ['calf-roller', 'upper-trap-ball'], gentle: ['upper-trap-ball'] },
    },
  ],
};

test('[CLI-14] a program prints its days, what each holds and how long it takes, the same each time', () => {
  const { status, stdout } = unwind(calfAndShoulder);
  assert.equal(status, 0);
  const { days, problems, totals } = JSON.parse(stdout) as Told;
  assert.deepEqual(problems, []);
  assert.deepEqual(
    days.map(({ on, seconds }) => `${on} ${seconds}`),
    ['05', '07', '09', '12', '14', '16'].map((day) => `2026-01-${day} 150`),
  );
  assert.deepEqual(days[0]?.steps[0]?.asksFirst, ['clot']);
  assert.deepEqual(totals, { sessions: 6, seconds: 900 });
  assert.equal(unwind(calfAndShoulder).stdout, stdout);
});

test('[CLI-14] mornings and soreness pick what a day holds, and say why', () => {
  const { days } = told({
    ...calfAndShoulder,
    weeks: 1,
    mornings: { '2026-01-07': { pain: 6, sleep: 7, energy: 7 } },
    soreness: { '2026-01-08': 5 },
  });
  assert.deepEqual(
    days.map(({ on, version, seconds, why }) => [on, version, seconds, why]),
    [
      ['2026-01-05', 'full', 150, 'This morning was good enough for your whole program.'],
      ['2026-01-07', 'gentle', 60, 'You said 6 of 10 for pain, so tonight is the gentle version.'],
      ['2026-01-09', 'rest', 0, 'You were sore after last time, so your body gets a rest today.'],
    ],
  );
});

test('[CLI-14] answers of the complex case leave seated work by hand and on the chair alone, and tell what was cut', () => {
  const screening = {
    at: '2026-01-05T15:00:00Z',
    bornOn: '1960-04-01',
    answers: {
      copd: true,
      oxygen: true,
      'walking-aid': true,
      medicines: [{ name: 'morphine', classes: ['opioid'], confirmed: true }],
    },
  };
  const full = ['calf-roller', 'sole-ball', 'upper-trap-ball', 'rhomboid-ball-chair', 'palm-hands'];
  const phases = [{ weeks: 1, daysPerWeek: 1, versions: { full, gentle: full } }];
  const { days, problems } = told({ startsOn: '2026-01-05', screening, phases });
  assert.deepEqual(
    days[0]?.steps.map(({ exercise, pressure }) => [exercise, pressure]),
    [
      ['rhomboid-ball-chair', 2],
      ['palm-hands', 2],
    ],
  );
  assert.equal(days[0]?.version, 'gentle');
  assert.deepEqual(
    days[0]?.cut.filter(({ what }) => what === 'left-out').map(({ exercise }) => exercise),
    ['calf-roller', 'sole-ball', 'upper-trap-ball'],
  );
  assert.ok(
    problems.some(({ path: at, rule }) => at === '$.phases[0].versions.full[0]' && rule === 'HOME-7'),
  );
});

test('[CLI-14] from, to, a pause and a block bound the days that are told', () => {
  const { days } = told({
    ...calfAndShoulder,
    from: '2026-01-07',
    to: '2026-01-12',
    pausedSince: '2026-01-12',
    blocked: [{ region: 'calf.upper', until: '2026-01-07', why: 'It tingled.' }],
  });
  assert.deepEqual(
    days.map(({ on, steps }) => [on, steps.map(({ exercise }) => exercise)]),
    [
      ['2026-01-07', ['upper-trap-ball']],
      ['2026-01-09', ['calf-roller', 'upper-trap-ball']],
      ['2026-01-12', []],
    ],
  );
  assert.equal(days[0]?.cut[0]?.why, 'It tingled.');
});

test('[CLI-14] what is malformed ends with exit code 2, a line for each problem with its path, and prints nothing', () => {
  const { status, stdout, lines } = unwind({
    startsOn: 'Monday',
    phases: [
      {
        weeks: 0,
        daysPerWeek: 8,
        versions: { full: ['calf-rollers', { exercise: 'sole-ball', sets: 'x' }] },
      },
    ],
    mornings: { '2026-01-05': { pain: 11 } },
  });
  assert.equal(status, 2);
  assert.equal(stdout, '');
  for (const at of [
    '$.startsOn',
    '$.phases[0].weeks',
    '$.phases[0].daysPerWeek',
    '$.phases[0].versions.full[0]',
  ])
    assert.ok(
      lines.some((line) => line.startsWith(`${at}:`)),
      at,
    );
  assert.ok(lines.some((line) => line.endsWith('is no exercise; did you mean calf-roller?')));
  assert.ok(lines.some((line) => line.startsWith('$.phases[0].versions.full[1].sets:')));
  assert.ok(
    lines.some((line) => line.startsWith('$.mornings["2026-01-05"].pain:')),
    lines.join('\n'),
  );
});

test('[CLI-14] of rules and of discomfort each number may be said alone; the rest is as usual', () => {
  const phases = [{ weeks: 1, daysPerWeek: 2, versions: { full: ['upper-trap-hands'] } }];
  const said = { startsOn: '2026-01-05', phases };
  const usual = programInput.parse(said);
  const some = programInput.parse({
    ...said,
    flare: { gentle: { painFrom: 3 } },
    discomfort: { highest: 4 },
  });
  assert.deepEqual(some, {
    ...usual,
    flare: { ...usual.flare, gentle: { ...usual.flare.gentle, painFrom: 3 } },
    discomfort: { highest: 4, easesBy: 2 },
  });
  assert.equal(programInput.safeParse({ ...said, discomfort: { higest: 4 } }).success, false);
});
