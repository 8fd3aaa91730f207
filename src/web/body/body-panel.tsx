import { useMemo, useRef, useState } from 'react';
import type { FigureView, Point } from '#domain/atlas/figure.ts';
import { headToFoot } from '#domain/atlas/neighbours.ts';
import { byRegion } from './by-region.ts';
import { useChart } from './chart-context.ts';
import { Chooser } from './chooser.tsx';
import { Crosshair } from './crosshair.tsx';
import { sameOrNearest } from './find-place.ts';
import { Loupes } from './loupes.tsx';
import { PanelDrawing } from './panel-drawing.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import { saidTo } from './place-words.ts';
import { useChoosing } from './use-choosing.ts';
import { useLatest } from './use-latest.ts';
import { usePlacement } from './use-placement.ts';
import { usePointing } from './use-pointing.ts';
import { useSize } from './use-size.ts';
import { useWalking } from './use-walking.ts';
import { viewWords } from './view-words.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import { words } from './words.ts';

/** One view of the figure: drawn for the eye, and as buttons for everybody else. */
export const BodyPanel = ({ view }: { view: FigureView }) => {
  const chart = useChart();
  const { layer, mode, still, compact } = chart;
  const panel = useRef<HTMLDivElement>(null);
  const size = useSize(panel);
  const place = usePlacement(size, view.box);
  const choosing = useChoosing(view);
  const [crosshair, setCrosshair] = useState<Point | null>(null);
  const shapes = useMemo(() => headToFoot(byRegion(view), layer), [view, layer]);
  const standsHere = chart.standing?.view === view.id;
  const stop = standsHere ? sameOrNearest(shapes, chart.standing?.key ?? null, null) : null;
  const walking = useWalking({ view, shapes, stop, place, openCrosshair: setCrosshair });
  const pointing = usePointing({ view, panel, place, choosing });
  const hovered = shapes.find(({ key }) => key === pointing.hoveredKey) ?? null;
  const enter = useLatest((key: string): void => {
    const shape = shapes.find((one) => one.key === key);
    if (shape && mode === 'choose') choosing.choosePlace(shape);
    else if (shape) setCrosshair(shape.centre);
  });
  return (
    <div
      ref={panel}
      className="body-panel"
      data-view={view.id}
      data-mode={still ? 'still' : mode}
      data-touch={mode === 'brush' || place.isEnlarged ? 'own' : 'scroll'}
      style={{ '--k': place.placement.scale, '--x': place.placement.x, '--y': place.placement.y }}
    >
      <svg aria-hidden focusable={false} {...(still ? {} : pointing.handlers)}>
        <g
          className="body-drawing"
          data-layer={layer}
          transform={`translate(${place.placement.x} ${place.placement.y}) scale(${place.placement.scale})`}
        >
          {size ? (
            <PanelDrawing
              view={view}
              ringed={chart.ringed && crosshair === null ? stop : null}
              hovered={hovered}
              stroke={pointing.stroke}
              radius={choosing.brushRadius}
              scale={place.placement.scale}
              finer={place.finer}
            />
          ) : null}
        </g>
      </svg>
      <Sides view={view} />
      {shapes.length === 0 ? <NothingHere /> : null}
      {still ? null : (
        <PlaceButtons
          view={view}
          shapes={shapes}
          stop={stop}
          focusing={chart.walking && crosshair === null}
          walking={walking}
          onPress={enter}
        />
      )}
      {crosshair ? (
        <Crosshair
          view={view}
          at={crosshair}
          onMove={setCrosshair}
          choosing={choosing}
          reveal={place.reveal}
        />
      ) : null}
      {still || compact || place.isEnlarged ? null : <Loupes view={view} />}
      {still ? null : <ZoomButtons place={place} />}
      <Chooser doubt={pointing.doubt} onClose={pointing.settle} />
    </div>
  );
};

const Sides = ({ view }: { view: FigureView }) => {
  const { naming } = useChart();
  const { name, atLeft, atRight } = viewWords[view.id];
  return (
    <p aria-hidden className="body-sides">
      <span>{saidTo(naming, atLeft === '' ? name : atLeft)}</span>
      <span>{saidTo(naming, atRight)}</span>
    </p>
  );
};

/** Why a layer shows nothing in this view. */
const NothingHere = () => {
  const { layer } = useChart();
  return <p className="body-nothing">{layer === 'visceral' ? words.noOrgans : words.noZones}</p>;
};
