import { z } from 'zod';
import { RegionId, Side } from '#domain/atlas/region.ts';
import {
  Approach,
  Contact,
  Hand,
  Layer,
  Lubricant,
  Pressure,
  ReleaseSign,
  Score,
  TechniqueCode,
} from '#domain/atlas/vocabulary.ts';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { DrawingMarked } from '#domain/assessment/drawing-fact.ts';
import { FindingMarked } from '#domain/assessment/finding-fact.ts';
import { MovementTested } from '#domain/assessment/movement-fact.ts';
import { OverlayLifted, OverlayMarked } from '#domain/assessment/overlay-fact.ts';
import { PostureObserved } from '#domain/assessment/posture-fact.ts';
import { RangeMeasured } from '#domain/assessment/range-fact.ts';
import { ThresholdMeasured } from '#domain/assessment/threshold-fact.ts';
import { LimitPassed, ScreeningAnswered, StopMet } from '#domain/screening/room-facts.ts';
import { FactId } from '#domain/base/ids.ts';
import { ShortWords, Words } from '#domain/base/text.ts';
import { InstantText } from '#domain/base/time.ts';
import { readVersion, stampVersion } from './fact-version.ts';

/** How long before the fact was noted the thing happened: "that hold began 40 s ago". */
const agoSeconds = z.number().min(0).max(3600).optional();

/** A session has been opened for a client. */
const Opened = z.strictObject({ kind: z.literal('opened') });

const RegionChosen = withFittingSide(
  z.strictObject({
    kind: z.literal('region-chosen'),
    region: RegionId,
    side: Side,
  }),
);

/** One or two hand-contacts; a two-hand technique is one hold with both hands. */
const HandContacts = z
  .array(z.strictObject({ hand: Hand, contact: Contact }))
  .min(1)
  .max(2)
  .refine((all) => new Set(all.map((one) => one.hand)).size === all.length, {
    message: 'name each hand once',
  });

/** A hold is known by the id of the fact that began it. */
const HoldBegan = withFittingSide(
  z.strictObject({
    kind: z.literal('hold-began'),
    region: RegionId,
    side: Side,
    layer: Layer,
    technique: TechniqueCode,
    approach: Approach,
    contacts: HandContacts,
    pressure: Pressure,
    direction: ShortWords.optional(),
    position: ShortWords.optional(),
    lubricant: Lubricant.optional(),
    agoSeconds,
  }),
);

const HoldChanged = z
  .strictObject({
    kind: z.literal('hold-changed'),
    hold: FactId,
    pressure: Pressure.optional(),
    technique: TechniqueCode.optional(),
    approach: Approach.optional(),
    layer: Layer.optional(),
    direction: ShortWords.optional(),
    agoSeconds,
  })
  .refine(
    (fact) => Boolean(fact.pressure ?? fact.technique ?? fact.approach ?? fact.layer ?? fact.direction),
    {
      message: 'say what changed: pressure, technique, approach, layer or direction',
    },
  );

const HoldReleased = z.strictObject({
  kind: z.literal('hold-released'),
  hold: FactId,
  signs: z.array(ReleaseSign).min(1),
  agoSeconds,
});

/** The hold was ended without a sign of release. */
const HoldEnded = z.strictObject({ kind: z.literal('hold-ended'), hold: FactId, agoSeconds });

/** Discomfort as the client said it, 0 to 10; with the hold it was said of, where there is one. */
const DiscomfortSaid = z.strictObject({
  kind: z.literal('discomfort-said'),
  score: Score,
  hold: FactId.optional(),
});

const MovementAssisted = withFittingSide(
  z.strictObject({
    kind: z.literal('movement-assisted'),
    region: RegionId,
    side: Side,
    movement: ShortWords,
    repetitions: z.int().min(1).max(100),
    hold: FactId.optional(),
  }),
);

const StretchResisted = withFittingSide(
  z.strictObject({
    kind: z.literal('stretch-resisted'),
    region: RegionId,
    side: Side,
    contractionSeconds: z.number().min(1).max(60),
    stretchSeconds: z.number().min(1).max(300),
    repetitions: z.int().min(1).max(20),
    effortPercent: z.number().min(1).max(100).optional(),
    hold: FactId.optional(),
  }),
);

const PainTest = withFittingSide(
  z.strictObject({
    measure: z.literal('pain'),
    score: Score,
    region: RegionId.optional(),
    side: Side.optional(),
    during: ShortWords.optional(),
  }),
);

const RangeTest = z.strictObject({
  measure: z.literal('range-of-motion'),
  joint: ShortWords,
  movement: ShortWords,
  side: Side,
  degrees: z.number().min(-90).max(360),
  effort: z.enum(['active', 'passive']),
  device: z.enum(['goniometer', 'inclinometer', 'phone', 'estimate']),
});

/** The same test before and after the work: pain 0 to 10, or a range of motion in degrees. */
const Retested = z.strictObject({
  kind: z.literal('retested'),
  when: z.enum(['before', 'after']),
  test: z.discriminatedUnion('measure', [PainTest, RangeTest]),
});

/** A pause says only that there was one. */
const Paused = z.strictObject({ kind: z.literal('paused') });
const Resumed = z.strictObject({ kind: z.literal('resumed') });

const WordsSaid = z.strictObject({
  kind: z.literal('words-said'),
  speaker: z.enum(['client', 'therapist']),
  about: z.enum(['complaint', 'since-last-time', 'goal', 'observation', 'response', 'home']),
  words: Words,
});

const ReactionNoted = z.strictObject({
  kind: z.literal('reaction-noted'),
  reaction: ShortWords,
  severity: z.enum(['mild', 'moderate', 'severe']),
  action: ShortWords.optional(),
  hold: FactId.optional(),
});

/** The therapist's own words for one sentence of the note, or `null` to leave that sentence out. */
const NoteEdited = z.strictObject({
  kind: z.literal('note-edited'),
  section: z.enum(['subjective', 'objective', 'assessment', 'plan']),
  sentence: z.string().min(1).max(200),
  words: Words.nullable(),
  drafted: z.string().max(4000).nullable(),
});

const Closed = z.strictObject({ kind: z.literal('closed') });

const observations = [
  Opened,
  RegionChosen,
  HoldBegan,
  HoldChanged,
  HoldReleased,
  HoldEnded,
  DiscomfortSaid,
  MovementAssisted,
  StretchResisted,
  Retested,
  Paused,
  Resumed,
  WordsSaid,
  ReactionNoted,
  NoteEdited,
  Closed,
  FindingMarked,
  OverlayMarked,
  OverlayLifted,
  DrawingMarked,
  RangeMeasured,
  ThresholdMeasured,
  PostureObserved,
  MovementTested,
  ScreeningAnswered,
  LimitPassed,
  StopMet,
] as const;

/** What a fact says happened, apart from a correction. */
export const Observation = z.discriminatedUnion('kind', observations);
export type Observation = z.infer<typeof Observation>;

/** An earlier fact is taken back (`instead: null`, which is also what undo writes) or said again rightly. */
const Corrected = z.strictObject({
  kind: z.literal('corrected'),
  fact: FactId,
  instead: Observation.nullable(),
});

/**
 * When and in which order a fact was noted.
 * `at` is the device's wall clock. `run` and `elapsedMs` are one run of its monotonic clock (a page load), so that a
 * clock that jumps cannot bend a hold. `tick` is a Lamport counter: one more than any tick the device has seen.
 */
const clocks = {
  id: FactId,
  tick: z.int().min(0).default(0),
  at: InstantText,
  run: z.uuid().optional(),
  elapsedMs: z.number().min(0).optional(),
};

const stamp = { ...clocks, version: z.int().min(1).max(1, { abort: true }).default(1) };

/** A kind that came later is never passed on under a version that an older Unwind would try to read. */
const laterStamp = (came: 2 | 3) => ({
  ...clocks,
  version: z
    .int()
    .min(1)
    .max(came, { abort: true })
    .overwrite((version) => Math.max(version, came))
    .default(came),
});
const secondStamp = laterStamp(2);
const thirdStamp = laterStamp(3);

const correctedStamp = { ...clocks, version: z.int().min(1).max(3, { abort: true }).default(1) };

/** One thing that happened, as the device noted it. Appended, never edited; a correction is a new fact. */
export const Fact = z.discriminatedUnion('kind', [
  Opened.safeExtend(stamp),
  RegionChosen.safeExtend(stamp),
  HoldBegan.safeExtend(stamp),
  HoldChanged.safeExtend(stamp),
  HoldReleased.safeExtend(stamp),
  HoldEnded.safeExtend(stamp),
  DiscomfortSaid.safeExtend(stamp),
  MovementAssisted.safeExtend(stamp),
  StretchResisted.safeExtend(stamp),
  Retested.safeExtend(stamp),
  Paused.safeExtend(stamp),
  Resumed.safeExtend(stamp),
  WordsSaid.safeExtend(stamp),
  ReactionNoted.safeExtend(stamp),
  NoteEdited.safeExtend(stamp),
  Closed.safeExtend(stamp),
  FindingMarked.safeExtend(secondStamp),
  OverlayMarked.safeExtend(secondStamp),
  OverlayLifted.safeExtend(secondStamp),
  DrawingMarked.safeExtend(secondStamp),
  RangeMeasured.safeExtend(secondStamp),
  ThresholdMeasured.safeExtend(secondStamp),
  PostureObserved.safeExtend(secondStamp),
  MovementTested.safeExtend(secondStamp),
  ScreeningAnswered.safeExtend(thirdStamp),
  LimitPassed.safeExtend(thirdStamp),
  StopMet.safeExtend(thirdStamp),
  Corrected.safeExtend(correctedStamp).overwrite((fact) => ({
    ...fact,
    version: Math.max(fact.version, stampVersion(fact)),
  })),
]);
export type Fact = z.infer<typeof Fact>;
export type FactKind = Fact['kind'];
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;

/**
 * A fact from a newer Unwind: kept whole, passed on, not read. The version decides which of the two a fact is: it aborts, so
 * that a union tells what is wrong with the one that was meant.
 */
export const NewerFact = z
  .looseObject({
    ...clocks,
    kind: z.string().min(1).max(64),
    version: z.int().min(2, { abort: true }),
  })
  .refine(({ kind, version }) => version > readVersion(kind), {
    path: ['version'],
    message: 'is read here, so the fact must have the shape of its kind',
  });
export type NewerFact = z.infer<typeof NewerFact>;

/** What a journal may hold: the facts this build reads, and those it only keeps. */
export const KeptFact = z.union([Fact, NewerFact]);
export type KeptFact = z.infer<typeof KeptFact>;
