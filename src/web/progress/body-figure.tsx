import { bodyLayerName } from '#domain/assessment/words.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import { Button } from '#web/ui/button.tsx';
import { bodyLayers, countOn, paintOf, spotsOf } from './paint-rows.ts';
import type { Progress } from './progress-model.ts';
import { words } from './words.ts';

type BodyFigureProps = { readonly progress: Progress; readonly label: string };

/** The body with what is in sight painted on it; a tap opens the place's own history. */
export const BodyFigure = ({ progress, label }: BodyFigureProps) => {
  const { inSight, overlays, layer, chosen } = progress;
  return (
    <>
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
      <OtherLayers progress={progress} />
    </>
  );
};

/** What the shown layer hides is said, so that nobody takes half of it for the whole. */
const OtherLayers = ({ progress: { inSight, layer, showLayer } }: { progress: Progress }) => {
  const rows = inSight.rows.filter((row) => row.layer !== null && row.layer !== layer);
  const others = bodyLayers.filter((other) => countOn(rows, other) > 0);
  return others.length === 0 ? null : (
    <p className="mb-1 flex flex-wrap justify-center gap-x-2 print:hidden">
      {others.map((other) => (
        <Button key={other} kind="plain" onPress={() => showLayer(other)}>
          {words.onOther(countOn(rows, other), bodyLayerName(other))}
        </Button>
      ))}
    </p>
  );
};
