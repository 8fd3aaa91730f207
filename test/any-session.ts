import * as fc from 'fast-check';
import { BodyLayer } from '#domain/atlas/body-layer.ts';
import { regions } from '#domain/atlas/regions.ts';
import { Approach, Layer, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import type { Fact, KeptFact, Observation } from '#domain/session/fact.ts';
import { takeBack } from '#domain/session/noting.ts';
import { type Telling, aHold } from './telling.ts';

type Step =
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'set-clock'; readonly bySeconds: number }
  | { readonly do: 'reload' }
  | { readonly do: 'say'; readonly what: Observation }
  | {
      readonly do: 'of-a-hold';
      readonly pick: number;
      readonly make: 'end' | 'release' | 'change' | 'score';
      readonly ago: number;
    }
  | { readonly do: 'take-back'; readonly pick: number };

const place = fc
  .constantFrom(...regions.slice(0, 6))
  .chain(({ id: region, sided }) =>
    fc
      .constantFrom(...(sided ? (['left', 'right', 'bilateral'] as const) : (['mid'] as const)))
      .map((side) => ({ region, side })),
  );

type Contacts = Extract<Observation, { kind: 'hold-began' }>['contacts'];
const grips: readonly Contacts[] = [
  [{ hand: 'left', contact: 'palms' }],
  [{ hand: 'right', contact: 'thumb' }],
  [
    { hand: 'left', contact: 'crossed_hands' },
    { hand: 'right', contact: 'crossed_hands' },
  ],
];

const holdBegan: fc.Arbitrary<Observation> = fc
  .record({
    place,
    contacts: fc.constantFrom(...grips),
    layer: fc.constantFrom(...Layer.options),
    technique: fc.constantFrom(...TechniqueCode.options),
    approach: fc.constantFrom(...Approach.options),
    pressure: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    agoSeconds: fc.constantFrom(0, 0, 15.25, 90, 3000),
  })
  .map(({ place: { region, side }, ...rest }) => ({ ...aHold, ...rest, region, side }));

const upToTen = fc.integer({ min: 0, max: 10 });

const assessed: fc.Arbitrary<Observation> = fc.oneof(
  fc
    .record({
      place,
      finding: fc.constantFrom('restriction' as const, 'adhesion' as const, 'tenderness' as const),
      layer: fc.constantFrom(...BodyLayer.options),
      severity: upToTen,
    })
    .map<Observation>(({ place: at, ...mark }) => ({ kind: 'finding-marked', ...at, ...mark })),
  place.map<Observation>((at) => ({ kind: 'overlay-marked', overlay: 'avoid', what: 'wound', ...at })),
  fc.record({ place, amount: upToTen }).map<Observation>(({ place: at, amount }) => ({
    kind: 'drawing-marked',
    drawing: '0198a000-0000-7000-8000-0000000d0001',
    feeling: 'ache',
    amount,
    ...at,
  })),
  fc.array(fc.integer({ min: 0, max: 180 }), { minLength: 1, maxLength: 3 }).map<Observation>((degrees) => ({
    kind: 'range-measured',
    joint: 'neck',
    movement: 'rotation',
    side: 'left',
    effort: 'active',
    device: 'phone',
    degrees,
  })),
  fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 3 }).map<Observation>((tenths) => ({
    kind: 'threshold-measured',
    region: 'back.upper_trap',
    side: 'left',
    unit: 'kg/cm2',
    trials: tenths.map((one) => one / 10),
  })),
  fc.constant<Observation>({ kind: 'posture-observed', observation: 'head-forward', degree: 'slight' }),
  fc.constant<Observation>({ kind: 'movement-tested', test: 'squat', quality: 'limited', pain: 3 }),
);

const screened: fc.Arbitrary<Observation> = fc.constantFrom<Observation>(
  { kind: 'screening-answered', by: 'client', answers: [{ item: 'fever', value: 'no' }] },
  { kind: 'limit-passed', limit: 'pressure', reason: 'The client asked for more' },
  { kind: 'limit-passed', limit: 'questions', reason: 'Asked at the next visit' },
  { kind: 'stop-met', rules: ['RF05'], done: 'Called the emergency number.' },
);

const said: fc.Arbitrary<Observation> = fc.oneof(
  { weight: 6, arbitrary: holdBegan },
  fc.constant<Observation>({ kind: 'opened' }),
  fc.constant<Observation>({ kind: 'paused' }),
  fc.constant<Observation>({ kind: 'resumed' }),
  fc.constant<Observation>({ kind: 'closed' }),
  fc.integer({ min: 0, max: 10 }).map<Observation>((score) => ({ kind: 'discomfort-said', score })),
  place.map<Observation>((at) => ({
    kind: 'movement-assisted',
    ...at,
    movement: 'slow turn',
    repetitions: 3,
  })),
  fc
    .record({
      when: fc.constantFrom('before' as const, 'after' as const),
      score: fc.integer({ min: 0, max: 10 }),
    })
    .map<Observation>(({ when, score }) => ({ kind: 'retested', when, test: { measure: 'pain', score } })),
  fc
    .record({
      speaker: fc.constantFrom('client' as const, 'therapist' as const),
      about: fc.constantFrom('complaint' as const, 'goal' as const, 'observation' as const, 'home' as const),
      words: fc.constantFrom('Stiff', 'It pulls.', 'Turn my head when driving'),
    })
    .map<Observation>((words) => ({ kind: 'words-said', ...words })),
  fc.constant<Observation>({ kind: 'reaction-noted', reaction: 'dizziness', severity: 'mild' }),
  assessed,
  screened,
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: said.map<Step>((what) => ({ do: 'say', what })) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('of-a-hold' as const),
      pick: fc.nat(50),
      make: fc.constantFrom('end' as const, 'release' as const, 'change' as const, 'score' as const),
      ago: fc.constantFrom(0, 0, 20, 500),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 0, max: 300_000 }).map<Step>((ms) => ({ do: 'wait', seconds: ms / 1000 })),
  },
  fc.integer({ min: -4000, max: 4000 }).map<Step>((bySeconds) => ({ do: 'set-clock', bySeconds })),
  fc.constant<Step>({ do: 'reload' }),
  fc.nat(50).map<Step>((pick) => ({ do: 'take-back', pick })),
);

/** A course of any session: steps that a device may take in any order. */
export const anyCourse: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 40 });

/** Lets a device take the steps; clocks are only set when the test asks for it. */
export function take(
  course: readonly Step[],
  room: Telling,
  clocks: 'as-told' | 'steady' = 'as-told',
): readonly KeptFact[] {
  for (const one of course) takeStep(one, room, clocks);
  return room.facts;
}

function takeStep(one: Step, room: Telling, clocks: 'as-told' | 'steady'): void {
  if (one.do === 'wait') room.wait(one.seconds);
  else if (one.do === 'reload') room.reload();
  else if (one.do === 'set-clock') room.setClock(clocks === 'steady' ? 0 : one.bySeconds);
  else if (one.do === 'say') room.say(one.what);
  else if (one.do === 'take-back') {
    const fact = room.facts[one.pick % Math.max(1, room.facts.length)];
    if (fact !== undefined) room.say(takeBack(fact.id));
  } else {
    const holds = room.facts.filter((fact): fact is Fact => fact.kind === 'hold-began');
    const hold = holds[one.pick % Math.max(1, holds.length)]?.id;
    if (hold !== undefined) room.say(ofHold(one, hold));
  }
}

function ofHold(
  { make, ago: agoSeconds }: Extract<Step, { do: 'of-a-hold' }>,
  hold: Fact['id'],
): Observation {
  if (make === 'end') return { kind: 'hold-ended', hold, agoSeconds };
  if (make === 'release') return { kind: 'hold-released', hold, agoSeconds, signs: ['softening'] };
  if (make === 'change') return { kind: 'hold-changed', hold, agoSeconds, pressure: 4, layer: 'deep_fascia' };
  return { kind: 'discomfort-said', hold, score: 4 };
}
