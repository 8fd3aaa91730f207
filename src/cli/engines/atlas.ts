import { z } from 'zod';
import { BodyLayer } from '#domain/atlas/body-layer.ts';
import { bodyLines } from '#domain/atlas/body-lines.ts';
import type { FigureView, Shape } from '#domain/atlas/figure.ts';
import { HomeLimit, RegionId } from '#domain/atlas/region.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { regions } from '#domain/atlas/regions.ts';
import { FigureName, ViewName } from '#domain/atlas/view-ids.ts';
import { readFigure } from '#cli/baked-body.ts';
import { engine } from './engine.ts';

const DrawnSide = z.enum(['left', 'right', 'mid']);
const Support = z.enum(['strong', 'moderate', 'none']);

const Leaf = z.strictObject({
  leaf: z.string(),
  name: z.string(),
  layer: BodyLayer,
  sides: z.array(DrawnSide).min(1),
  views: z.array(ViewName).min(1),
});

const Output = z.strictObject({
  /** Version of the borders. */
  atlas: z.string(),
  figure: FigureName,
  views: z.array(ViewName),
  lines: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      support: Support,
      source: z.string(),
      regions: z.array(RegionId),
    }),
  ),
  regions: z.array(
    z.strictObject({
      id: RegionId,
      name: z.string(),
      plain: z.string(),
      anatomical: z.string(),
      sides: z.array(DrawnSide).min(1),
      home: HomeLimit,
      adjacent: z.array(RegionId),
      lines: z.array(z.string()),
      leaves: z.array(Leaf),
    }),
  ),
});

/** `unwind atlas --list`: every region of the body, and where a figure shows it. */
export const atlas = engine({
  name: 'atlas',
  summary:
    'List the regions of the body with sides, home limits, neighbours, lines and where each figure shows them',
  usage: 'atlas --list [--figure feminine|masculine|neutral] [--view <view>]',
  options: { '--list': 'alone', '--figure': 'with-value', '--view': 'with-value' },
  input: z.strictObject({
    words: z.array(z.string()).max(0, { error: 'takes no words besides its options' }).default([]),
    figure: FigureName.default('neutral'),
    view: ViewName.optional(),
  }),
  output: Output,
  inputFromWords: (words, given) => ({ words, figure: given.get('--figure'), view: given.get('--view') }),
  run: ({ figure: id, view: only }) => {
    const figure = readFigure(id);
    const views = Object.values(figure.views).filter((view) => only === undefined || view.id === only);
    return {
      atlas: figure.atlas,
      figure: id,
      views: views.map((view) => view.id),
      lines: bodyLines.map(({ id: line, name, support, source, regions: along }) => ({
        id: line,
        name,
        support,
        source,
        regions: along,
      })),
      regions: regions.map((region) => ({
        id: region.id,
        name: regionName(region.id),
        plain: region.plain,
        anatomical: region.anatomical,
        sides: region.sided ? ['left', 'right'] : ['mid'],
        home: region.home,
        adjacent: region.adjacent,
        lines: bodyLines.filter((line) => line.regions.includes(region.id)).map((line) => line.id),
        leaves: leavesOf(region.id, views),
      })),
    };
  },
});

/** The leaves of a region in the order of the views, each with its sides and the views that show it. */
function leavesOf(region: RegionId, views: readonly FigureView[]) {
  const seen = views.flatMap((view) =>
    [...view.shapes, ...view.zones, ...view.organs]
      .filter((shape) => shape.region === region)
      .map((shape) => ({ shape, view: view.id })),
  );
  const byLeaf = Map.groupBy(seen, ({ shape }) => `${shape.layer} ${shape.leaf}`);
  return [...byLeaf.values()].map((places) => {
    const { leaf, name, layer } = (places[0] as { shape: Shape }).shape;
    const sides = new Set(places.map(({ shape }) => shape.side));
    return {
      leaf,
      name,
      layer,
      sides: DrawnSide.options.filter((side) => sides.has(side)),
      views: [...new Set(places.map(({ view }) => view))],
    };
  });
}
