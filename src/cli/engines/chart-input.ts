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
import { readFigure } from '#cli/baked-body.ts';
import { form, has } from './input-forms.ts';
import { readPlace } from './read-place.ts';

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

const writtenKinds = [...findings, ...feelings, ...avoidKinds, 'avoid', 'scar'] as const;
const onlyForRecords = ['id', 'at', 'lineage', 'surface', 'atlas', 'direction', 'depth'] as const;

/** A mark as somebody writes it by hand. What only a record needs (`id`, `lineage` ...) may stand in it and is not drawn. */
const WrittenMark = z
  .strictObject({
    region: RegionId.optional(),
    side: Side.optional(),
    layer: BodyLayer.optional(),
    severity: Score.optional(),
    amount: Score.optional(),
    kind: z.enum(writtenKinds).optional(),
    finding: z.enum(findings).optional(),
    feeling: z.enum(feelings).optional(),
    spot: GivenSpot.optional(),
    note: Words.optional(),
    ...Object.fromEntries(onlyForRecords.map((name) => [name, z.unknown().optional()])),
  })
  .superRefine(({ region, side, spot }, context) => {
    if (region === undefined) {
      const message = 'is missing; name the region, or the exact place with view, x and y';
      if (spot === undefined || 'points' in spot)
        context.addIssue({ code: 'custom', path: ['region'], message });
      return;
    }
    const missing = side === undefined && regionOf(region).sided;
    const message = missing
      ? `is missing; say left, right or bilateral: ${region} has two sides`
      : sideProblem({ region, side });
    if (message !== null) context.addIssue({ code: 'custom', path: ['side'], message });
  });
export type WrittenMark = z.infer<typeof WrittenMark>;

/** `view`, `x`, `y` or `view`, `points`, `radius` may stand in the mark itself. */
const ShortMark = z.preprocess((value) => {
  if (!has('view')(value) || has('spot')(value)) return value;
  const { view, x, y, points, radius, ...mark } = value as Record<string, unknown>;
  return { ...mark, spot: points === undefined ? { view, x, y } : { view, points, radius } };
}, WrittenMark);

/** What a fact says, without the stamp that a record needs. */
const SaidMark = z.discriminatedUnion('kind', [FindingMarked, DrawingMarked, OverlayMarked]);
export type SaidMark = z.infer<typeof SaidMark>;

const said: readonly unknown[] = ['finding-marked', 'drawing-marked', 'overlay-marked'];
const isSaid = (value: unknown): boolean =>
  has('kind')(value) && said.includes((value as { kind: unknown }).kind);

/** A fact of a record: stamped, and of another kind than what is written by hand. */
const isFact = (value: unknown): boolean =>
  ['id', 'at', 'kind'].every((name) => has(name)(value)) &&
  !writtenKinds.includes((value as { kind: never }).kind);

const Item = z.union([form(isFact, KeptFact), form(isSaid, SaidMark), ShortMark]);
export type ChartItem = z.infer<typeof Item>;

const Marks = z.array(Item).max(2000);

/** Marks as a bare list, or beside how they are to be drawn. */
export const ChartInput = z.union([
  form(
    Array.isArray,
    Marks.superRefine((marks, context) => lieOnTheBody(marks, { context, path: [] })).transform((marks) => ({
      marks,
    })),
  ),
  z
    .strictObject({
      marks: Marks,
      figure: FigureName.optional(),
      views: z.array(ViewName).min(1).max(16).optional(),
      title: z.string().min(1).max(120).optional(),
    })
    .superRefine(({ marks, figure }, context) => lieOnTheBody(marks, { context, path: ['marks'], figure })),
]);
export type ChartInput = z.infer<typeof ChartInput>;

type Looking = {
  readonly context: z.core.$RefinementCtx;
  readonly path: readonly string[];
  readonly figure?: z.infer<typeof FigureName> | undefined;
};

/** A mark that names no region must lie on one. */
function lieOnTheBody(marks: readonly ChartItem[], { context, path, figure = 'neutral' }: Looking): void {
  const drawn = marks.some(isPlaceless) ? readFigure(figure) : null;
  marks.forEach((mark, place) => {
    if (drawn === null || !isPlaceless(mark) || readPlace(mark, drawn) !== null) return;
    const message = 'lies beside the body; move it onto the figure, or name the region';
    context.addIssue({ code: 'custom', path: [...path, place, 'spot'], message });
  });
}

const isPlaceless = (mark: ChartItem): mark is WrittenMark => !('region' in mark) && 'spot' in mark;
