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
import { FactId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { Observation } from '#domain/session/fact.ts';

// What a derived session looks like in JSON. The domain's own types say the same; `unwind holds --schema` prints these.

const Seconds = z.number().min(0);
const WorkedSide = z.enum(['left', 'right', 'mid']);
const WorkedPlace = z.strictObject({ region: RegionId, side: WorkedSide });

const HoldPart = z.strictObject({
  layer: Layer,
  technique: TechniqueCode,
  approach: Approach,
  pressure: Pressure,
  direction: z.string().optional(),
  seconds: Seconds,
});

export const HoldShape = z.strictObject({
  id: FactId,
  region: RegionId,
  side: Side,
  layer: Layer,
  technique: TechniqueCode,
  approach: Approach,
  contacts: z.array(z.strictObject({ hand: Hand, contact: Contact })),
  pressure: Pressure,
  highestPressure: Pressure,
  direction: z.string().optional(),
  position: z.string().optional(),
  lubricant: Lubricant.optional(),
  beganAt: InstantText,
  endedAt: InstantText.nullable(),
  seconds: Seconds,
  running: z.boolean(),
  released: z.boolean(),
  signs: z.array(ReleaseSign),
  discomfort: z.array(Score),
  highestDiscomfort: Score.optional(),
  parts: z.array(HoldPart).min(1),
  facts: z.array(FactId).min(1),
  measuredBy: z.enum(['monotonic', 'wall']),
  endedBy: z.enum(['released', 'ended', 'next-hold', 'close']).nullable(),
  boundedBy: z.enum(['session-opened', 'previous-hold']).nullable(),
});

export const DoseShape = z.strictObject({
  ...WorkedPlace.shape,
  layer: Layer,
  seconds: Seconds,
  holds: z.int().min(1),
});

export const TotalsShape = z.strictObject({
  heldSeconds: Seconds,
  handsOnSeconds: Seconds,
  treatmentSeconds: Seconds,
  pausedSeconds: Seconds,
  holds: z.int().min(0),
  released: z.int().min(0),
});

export const UnreleasedShape = WorkedPlace;

export const MomentShape = z.strictObject({
  fact: FactId,
  kind: z.string(),
  at: InstantText,
  notedAt: InstantText,
  hold: FactId.nullable(),
  corrected: z.boolean(),
  what: Observation,
});

export const LooseShape = z.strictObject({
  fact: FactId,
  reason: z.enum([
    'id-used-twice',
    'unknown-fact',
    'circular-correction',
    'unknown-hold',
    'withdrawn-hold',
    'after-hold',
    'after-close',
  ]),
});

const facts = z.array(FactId);
const hold = FactId;

export const CrossedLimitShape = z.discriminatedUnion('limit', [
  z.strictObject({ limit: z.literal('pressure'), hold, pressure: Pressure, highest: Pressure, facts }),
  z.strictObject({ limit: z.literal('minutes'), handsOnSeconds: Seconds, highestMinutes: z.number(), facts }),
  z.strictObject({
    limit: z.literal('region'),
    hold,
    region: RegionId,
    side: Side,
    reason: z.string(),
    facts,
  }),
  z.strictObject({ limit: z.literal('technique'), hold, technique: TechniqueCode, facts }),
  z.strictObject({
    limit: z.literal('discomfort'),
    hold: hold.nullable(),
    score: Score,
    highest: Score,
    facts,
  }),
]);
