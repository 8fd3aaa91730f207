import { BodyChart } from '#web/body/body-chart.tsx';
import { paintOf, spotsOf } from './paint-rows.ts';
import type { Progress } from './progress-model.ts';

type BodyFigureProps = { readonly progress: Progress; readonly label: string };

/** The body with what is in sight painted on it; a tap opens the place's own history. */
export const BodyFigure = ({ progress, label }: BodyFigureProps) => {
  const { inSight, overlays, layer, chosen } = progress;
  return (
    <BodyChart
      label={label}
      layer={layer}
      onLayer={progress.showLayer}
      paint={paintOf(inSight.rows, overlays)}
      spots={spotsOf(inSight.rows, overlays)}
      mode="choose"
      chosen={chosen}
      onChoose={({ region, side }) => progress.choose({ region, side })}
    />
  );
};
