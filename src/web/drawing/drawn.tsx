import type { DrawnMark } from '#domain/assessment/chart.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { Mark } from './drawing.ts';
import { strokesOf, wholePlaces } from './painting.ts';
import { words } from './words.ts';

type DrawnProps = { readonly label: string; readonly marks: readonly (Mark | DrawnMark)[] };

/** A drawing to look at: front and back, side by side even on a phone. */
export const Drawn = ({ label, marks }: DrawnProps) => (
  <figure aria-label={label} className="grid grid-cols-2 gap-2 [--body-stage:19rem]">
    {(['front', 'back'] as const).map((view) => (
      <BodyChart
        key={view}
        label={words.views[view]}
        layer="superficial"
        mode="choose"
        naming="plain"
        views={[view]}
        paint={wholePlaces(marks)}
        spots={strokesOf(marks)}
        onChoose={() => undefined}
        compact
        still
      />
    ))}
  </figure>
);
