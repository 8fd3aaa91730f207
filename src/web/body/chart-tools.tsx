import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { BodyLine } from '#domain/atlas/body-lines.ts';
import type { FigureId } from '#domain/atlas/figure.ts';
import { viewWords } from './view-words.ts';
import { CloseUpMenu } from './close-up-menu.tsx';
import { FigureMenu } from './figure-menu.tsx';
import { layersInward } from './next-layer.ts';
import { Segments } from './segments.tsx';
import type { Arrangement, useViews } from './use-views.ts';
import { words } from './words.ts';

type ChartToolsProps = {
  readonly views: ReturnType<typeof useViews>;
  readonly layer: BodyLayer;
  readonly onLayer: ((layer: BodyLayer) => void) | undefined;
  readonly figure: FigureId;
  readonly onFigure: ((figure: FigureId) => void) | undefined;
  readonly lens: BodyLine | null;
  readonly onLens: (lens: BodyLine | null) => void;
};

/** What is shown of the body: which view, which layer, how near, which drawing. */
export const ChartTools = ({ views, layer, onLayer, ...drawing }: ChartToolsProps) => (
  <div className="flex flex-wrap items-center gap-2 pb-2 print:hidden">
    {views.choices.length > 1 || views.isCloseUp ? (
      <Segments
        label={words.views}
        choices={views.choices.map((value) => ({ value, name: arrangementName(value) }))}
        value={views.isCloseUp ? null : views.arrangement}
        onChange={views.choose}
      />
    ) : null}
    {onLayer ? (
      <Segments
        label={words.layer}
        choices={layersInward.map((value) => ({ value, name: words.layers[value] }))}
        value={layer}
        onChange={onLayer}
      />
    ) : null}
    <div className="ml-auto flex gap-2">
      <CloseUpMenu shown={views.shown} may={views.may} onOpen={views.choose} />
      <FigureMenu {...drawing} />
    </div>
  </div>
);

const arrangementName = (arrangement: Arrangement): string =>
  arrangement === 'pair' || arrangement === 'all'
    ? words.arrangements[arrangement]
    : viewWords[arrangement].name;
