import { z } from 'zod';
import { type Chart, chartOf } from '#domain/assessment/chart.ts';
import type { Compared, compareDrawings } from '#domain/assessment/compare-visits.ts';
import { FindingName } from '#domain/assessment/finding-fact.ts';
import { Spot } from '#domain/assessment/spot.ts';
import { type FindingKind, feelings, findings } from '#domain/assessment/vocabulary.ts';
import { BodyLayer } from '#domain/atlas/body-layer.ts';
import { sideProblem } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { ViewName } from '#domain/atlas/view-ids.ts';
import { Score } from '#domain/atlas/vocabulary.ts';
import type { FactId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { form, has, isListOfVisits, noForm } from './input-forms.ts';

/** What a mark is called by, so that another may name it as its lineage: any text will do. */
const MarkName = z.string().transform((name) => name as FactId);
const place = { region: RegionId, side: Side.optional(), id: MarkName.optional() };

/** A finding as a person would write it: the kind in `finding` or `kind`; no layer means superficial, no view no exact spot. */
const Mark = withPlace(
  z.looseObject({
    ...place,
    finding: FindingName.optional(),
    kind: z.enum([...findings, 'finding-marked']).optional(),
    layer: BodyLayer.default('superficial'),
    severity: Score,
    x: z.number().optional(),
    y: z.number().optional(),
    view: ViewName.optional(),
    spot: Spot.optional(),
    lineage: MarkName.optional(),
  }),
).superRefine(({ finding, kind }, context) => {
  if (finding === undefined && (kind === undefined || kind === 'finding-marked'))
    context.addIssue({
      code: 'custom',
      path: ['finding'],
      message: `is missing; it must be ${findings.join(', ')}`,
    });
});
type Mark = z.output<typeof Mark>;

const Drawn = withPlace(z.looseObject({ ...place, feeling: z.enum(feelings), amount: Score }));
type Drawn = z.output<typeof Drawn>;

const isFact = (value: unknown): boolean => has('id')(value) && has('at')(value) && has('kind')(value);
const Item = z.union([
  form(isFact, KeptFact).transform((fact) => ({ is: 'fact' as const, fact })),
  form(has('feeling'), Drawn).transform((drawn) => ({ is: 'drawn' as const, drawn })),
  form(has('finding', 'severity', 'region'), Mark).transform((mark) => ({ is: 'mark' as const, mark })),
  noForm(
    'give a fact, or a mark such as {"finding": "restriction", "region": "back.flank", "side": "left", "severity": 6}',
  ),
]);
type Item = z.output<typeof Item>;

const Items = z.array(Item);
const Visit = z.union([
  form(Array.isArray, Items).transform((items) => ({ items, at: undefined })),
  form(
    has('facts', 'marks', 'findings'),
    z.looseObject({
      facts: Items.default([]),
      marks: Items.default([]),
      findings: Items.default([]),
      at: InstantText.optional(),
    }),
  ).transform(({ facts, marks, findings: found, at }) => ({ items: [...facts, ...marks, ...found], at })),
  noForm('give the facts or marks of a visit: a list, {"facts": [...]} or {"marks": [...]}'),
]);
type Visit = z.output<typeof Visit>;

const Visits = z.array(Visit).min(2, 'must have at least 2 items');

/** Two visits in one of the forms in which people write them; of more than two the first and the last, by time where each has one. */
export const visitsInput = z
  .union([
    form(has('before', 'after'), z.looseObject({ before: Visit, after: Visit })).transform(
      ({ before, after }): readonly Visit[] => [before, after],
    ),
    form(has('visits'), z.looseObject({ visits: Visits })).transform(({ visits }) => inTime(visits)),
    form(isListOfVisits('facts', 'marks', 'findings'), Visits).transform(inTime),
    noForm(
      'give two visits: {"before": [...], "after": [...]}, {"visits": [{"facts": [...]}, {"facts": [...]}]} or a list of two',
    ),
  ])
  .transform((visits) => ({
    before: chartFrom(visits[0] as Visit),
    after: chartFrom(visits.at(-1) as Visit),
  }));

function inTime(visits: readonly Visit[]): readonly Visit[] {
  if (visits.some(({ at }) => at === undefined)) return visits;
  return visits.toSorted((a, b) => Temporal.Instant.compare(a.at ?? '', b.at ?? ''));
}

type DrawnLike = Parameters<typeof compareDrawings>[0][number];

/** What a visit is compared by: the chart of its facts, and the marks that were written beside. */
export type ComparedVisit = Pick<Chart, 'ranges' | 'thresholds'> & {
  readonly findings: readonly Compared[];
  readonly drawing: readonly DrawnLike[];
};

function chartFrom({ items }: Visit): ComparedVisit {
  const chart = chartOf(items.flatMap((item) => (item.is === 'fact' ? [item.fact] : [])));
  return {
    ...chart,
    findings: [
      ...chart.findings,
      ...items.flatMap((item) => (item.is === 'mark' ? [findingFrom(item.mark)] : [])),
    ],
    drawing: [
      ...chart.drawing,
      ...items.flatMap((item) => (item.is === 'drawn' ? [drawnFrom(item.drawn)] : [])),
    ],
  };
}

function findingFrom(mark: Mark): Compared {
  const { finding, kind, region, side, layer, severity, lineage, id } = mark;
  const spot = spotOf(mark);
  return {
    finding: finding ?? (kind as FindingKind),
    region,
    side,
    layer,
    severity,
    facts: id === undefined ? [] : [id],
    ...(lineage === undefined ? {} : { lineage }),
    ...(spot === undefined ? {} : { spot }),
  };
}

const drawnFrom = ({ feeling, amount, region, side, id }: Drawn): DrawnLike => ({
  feeling,
  amount,
  region,
  side,
  facts: id === undefined ? [] : [id],
});

function spotOf({ spot, x, y, view }: Mark): Spot | undefined {
  if (spot !== undefined || x === undefined || y === undefined) return spot;
  return { shape: 'pin', figure: 'neutral', view: view ?? 'front', atlas: '1.0.0', x, y };
}

/** The side must fit the region; a region on the midline needs none. */
function withPlace<Schema extends z.ZodType<{ region: RegionId; side?: Side | undefined }>>(schema: Schema) {
  return schema.transform((mark, context) => {
    const side = mark.side ?? (regionOf(mark.region).sided ? undefined : 'mid');
    const problem =
      side === undefined ? 'is missing; it must be left, right or bilateral' : sideProblem({ ...mark, side });
    if (problem !== null) context.addIssue({ code: 'custom', path: ['side'], message: problem });
    return { ...mark, side: side as Side };
  });
}
