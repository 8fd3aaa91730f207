import { z } from 'zod';
import { DrawingMarked } from '#domain/assessment/drawing-fact.ts';
import { FindingMarked } from '#domain/assessment/finding-fact.ts';
import { OverlayMarked } from '#domain/assessment/overlay-fact.ts';
import { Spot } from '#domain/assessment/spot.ts';
import { avoidKinds, feelings, findings } from '#domain/assessment/vocabulary.ts';
import { BodyLayer } from '#domain/atlas/body-layer.ts';
import { sideProblem } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { FigureName, ViewName } from '#domain/atlas/view-ids.ts';
import { Score } from '#domain/atlas/vocabulary.ts';
import { Words } from '#domain/base/text.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { form, has } from './input-forms.ts';

const X = z.number().min(-1000).max(1000);
const Y = z.number().min(-200).max(1200);

/** A place on the figure that is drawn. */
const ShortPin = z.strictObject({ view: ViewName, x: X, y: Y });
const ShortBrush = z.strictObject({
  view: ViewName,
  points: z
    .array(z.tuple([X, Y]))
    .min(1)
    .max(400),
  radius: z.number().min(2).max(40),
});

const GivenSpot = z.union([form(has('shape'), Spot), form(has('points'), ShortBrush), ShortPin]);
export type GivenSpot = z.infer<typeof GivenSpot>;

/** A mark as somebody writes it by hand. */
const WrittenMark = z
  .strictObject({
    region: RegionId,
    side: Side.optional(),
    layer: BodyLayer.optional(),
    severity: Score.optional(),
    amount: Score.optional(),
    kind: z.enum([...findings, ...feelings, ...avoidKinds, 'avoid', 'scar']).optional(),
    finding: z.enum(findings).optional(),
    feeling: z.enum(feelings).optional(),
    spot: GivenSpot.optional(),
    note: Words.optional(),
  })
  .superRefine(({ region, side }, context) => {
    const missing = side === undefined && regionOf(region).sided;
    const message = missing
      ? `is missing; say left, right or bilateral: ${region} has two sides`
      : sideProblem({ region, side });
    if (message !== null) context.addIssue({ code: 'custom', path: ['side'], message });
  });
export type WrittenMark = z.infer<typeof WrittenMark>;

/** What a fact says, without the stamp that a record needs. */
const SaidMark = z.discriminatedUnion('kind', [FindingMarked, DrawingMarked, OverlayMarked]);
export type SaidMark = z.infer<typeof SaidMark>;

const said: readonly unknown[] = ['finding-marked', 'drawing-marked', 'overlay-marked'];
const isSaid = (value: unknown): boolean =>
  has('kind')(value) && said.includes((value as { kind: unknown }).kind);

const Item = z.union([form(has('id', 'at'), KeptFact), form(isSaid, SaidMark), WrittenMark]);
export type ChartItem = z.infer<typeof Item>;

const Marks = z.array(Item).max(2000);

/** Marks as a bare list, or beside how they are to be drawn. */
export const ChartInput = z.union([
  form(
    Array.isArray,
    Marks.transform((marks) => ({ marks })),
  ),
  z.strictObject({
    marks: Marks,
    figure: FigureName.optional(),
    views: z.array(ViewName).min(1).max(16).optional(),
    title: z.string().min(1).max(120).optional(),
  }),
]);
export type ChartInput = z.infer<typeof ChartInput>;
