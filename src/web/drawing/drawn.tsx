import type { DrawnMark } from '#domain/assessment/chart.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { Mark } from './drawing.ts';
import { strokesOf, wholePlaces } from './painting.ts';

type DrawnProps = { readonly label: string; readonly marks: readonly (Mark | DrawnMark)[] };

/** A drawing to look at, front and back. */
export const Drawn = ({ label, marks }: DrawnProps) => (
  <div className="h-88">
    <BodyChart
      label={label}
      layer="superficial"
      mode="choose"
      naming="plain"
      views={['front', 'back']}
      paint={wholePlaces(marks)}
      spots={strokesOf(marks)}
      onChoose={() => undefined}
      compact
      still
    />
  </div>
);
