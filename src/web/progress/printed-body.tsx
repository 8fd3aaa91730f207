import { useDeferredValue } from 'react';
import { BodyChart } from '#web/body/body-chart.tsx';
import { paintOf, spotsOf } from './paint-rows.ts';
import type { Progress } from './progress-model.ts';

const views = ['front', 'back', 'left', 'right'] as const;

type PrintedBodyProps = { readonly progress: Progress; readonly label: string };

/**
 * The body as it goes on paper: all four sides and no tools. It is laid out beyond the edge of the screen in the size of the
 * paper, because a browser that prints does not measure a drawing anew.
 */
export const PrintedBody = ({ progress, label }: PrintedBodyProps) => {
  const { inSight, overlays, layer } = useDeferredValue(progress);
  return (
    <div
      aria-hidden
      inert
      className="fixed top-0 -left-[300vw] grid w-[176mm] grid-cols-[1fr_1fr_0.8fr_0.8fr] print:static [--body-stage:68mm]"
    >
      {views.map((view) => (
        <BodyChart
          key={view}
          label={label}
          layer={layer}
          paint={paintOf(inSight.rows, overlays)}
          spots={spotsOf(inSight.rows, overlays)}
          mode="choose"
          views={[view]}
          onChoose={() => undefined}
          compact
          still
        />
      ))}
    </div>
  );
};
