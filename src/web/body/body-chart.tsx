import './body.css';
import { useId, useRef, useState } from 'react';
import type { BodyLine } from '#domain/atlas/body-lines.ts';
import type { Figure } from '#domain/atlas/figure.ts';
import { BodyPanel } from './body-panel.tsx';
import { ChartProvider } from './chart-context.ts';
import type { BodyChartProps } from './chart-props.ts';
import { ChartTools } from './chart-tools.tsx';
import { FigureFailed, FigureLoading } from './figure-states.tsx';
import { useFigureChoice } from './figure-choice.ts';
import { lineWords } from './place-words.ts';
import { useChartWorld } from './use-chart-world.ts';
import { useFigure } from './use-figure.ts';
import { useSize } from './use-size.ts';
import { useViews } from './use-views.ts';
import { words } from './words.ts';

/**
 * The body: a figure that is coloured, marked and chosen on by touch, pen, mouse, keyboard and screen reader. The page
 * hands in what stands where (`paint`, `spots`) and hears what was meant (`onChoose`, `onSeverity`, `onDelete`).
 * A list with the same means is `RegionPanel`. Loads its figure itself; without one it shows why.
 */
export const BodyChart = (props: BodyChartProps) => {
  const [kept, keep] = useFigureChoice();
  const id = props.figure ?? kept;
  const { status, figure, retry } = useFigure(id);
  const [last, setLast] = useState<Figure | null>(null);
  if (figure !== null && figure !== last) setLast(figure);
  // While another shape is on its way the one before stays, with its view and its place.
  const drawn = figure ?? last;
  if (status === 'failed') return <FigureFailed onRetry={retry} />;
  if (drawn === null) return <FigureLoading compact={props.compact ?? false} />;
  return <Chart {...props} drawn={drawn} onFigure={props.figure === undefined ? keep : undefined} />;
};

type ChartProps = BodyChartProps & {
  readonly drawn: Figure;
  readonly onFigure: ((figure: Figure['id']) => void) | undefined;
};

const Chart = ({ drawn, onFigure, ...props }: ChartProps) => {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const views = useViews({ allowed: props.views, size });
  const prefix = useId();
  const [lens, setLens] = useState<BodyLine | null>(null);
  const { world, announced, caption } = useChartWorld({ props, figure: drawn, views, lens, prefix });
  const { still = false, compact = false } = props;
  return (
    <ChartProvider value={world}>
      <section aria-label={props.label} className="body-chart" data-compact={compact} data-still={still}>
        {still ? null : (
          <ChartTools
            views={views}
            layer={props.layer}
            onLayer={props.onLayer}
            figure={drawn.id}
            onFigure={onFigure}
            lens={lens}
            onLens={setLens}
          />
        )}
        <div
          ref={stage}
          className="body-stage"
          {...(still
            ? { role: 'img', 'aria-label': props.label }
            : { role: 'application', 'aria-label': words.chart(props.label) })}
        >
          {views.shown.map((view) => (
            <div
              key={`${drawn.id} ${view}`}
              className="h-full min-w-0"
              style={{ flexGrow: drawn.views[view].box.width }}
            >
              <BodyPanel view={drawn.views[view]} />
            </div>
          ))}
        </div>
        {still ? null : (
          <p aria-hidden className="min-h-10 pt-2 text-center print:hidden text-sm text-ink-soft">
            {caption || (lens ? lineWords(lens) : '')}
          </p>
        )}
        {props.layer === 'visceral' ? (
          <p className="pt-1 text-center text-sm text-ink-soft">{words.organCredit}</p>
        ) : null}
        <output aria-live="polite" className="sr-only">
          {announced}
        </output>
      </section>
    </ChartProvider>
  );
};
