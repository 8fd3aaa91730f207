import { Brush, List, MapPin, PersonStanding, SquareDashedMousePointer, type LucideIcon } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { ChartMode, Chosen } from '#web/body/chart-props.ts';
import { RegionPanel } from '#web/body/region-panel.tsx';
import { useLive } from '#web/session/session-context.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { chartPaint, chartSpots } from './chart-paint.ts';
import { useCharting, type Charting } from './charting.ts';
import { useFollowedView } from './followed-view.ts';
import { useLatest } from './use-latest.ts';
import { words } from './words.ts';

/** While a hold runs the chart is told anew four times a second; the body is drawn anew when something on it changes. */
const StillBody = memo(BodyChart);

/** The body on which it is charted, or the same as a list. */
export const FigurePart = () => {
  const [shown, show] = useState<'figure' | 'list'>('figure');
  const charting = useCharting();
  const paints = usePaints(charting);
  const { view, views, pick } = useFollowedView(charting.draft?.place ?? null);
  const { layer, draft, choose, grade, takeBackAt } = charting;
  const shared = {
    label: words.figure.label,
    layer,
    paint: paints.paint,
    chosen: draft?.place ?? null,
    onChoose: useLatest((chosen: Chosen) => {
      pick({ region: chosen.region, side: chosen.side });
      choose(chosen);
    }),
    onSeverity: useLatest(grade),
    onDelete: useLatest(takeBackAt),
  };
  const onSpot = useLatest((key: string) => openSpot(charting, key));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        {shown === 'figure' ? <Modes /> : <span />}
        <Button
          kind="plain"
          icon={shown === 'figure' ? List : PersonStanding}
          onPress={() => show(shown === 'figure' ? 'list' : 'figure')}
        >
          {shown === 'figure' ? words.figure.asList : words.figure.asFigure}
        </Button>
      </div>
      <div className="min-w-0">
        {shown === 'figure' ? (
          <StillBody
            key={view}
            {...shared}
            views={views}
            mode={charting.mode}
            spots={paints.spots}
            onLayer={charting.setLayer}
            onSpot={onSpot}
          />
        ) : (
          <RegionPanel {...shared} />
        )}
      </div>
    </div>
  );
};

const usePaints = ({ chart, standing, earlier }: Charting) => {
  const excluded = useLive().limits?.excludedRegions;
  return useMemo(() => {
    const painted = { findings: chart.findings, overlays: standing, earlier, excluded: excluded ?? [] };
    return { paint: chartPaint(painted), spots: chartSpots(painted) };
  }, [chart, standing, earlier, excluded]);
};

const openSpot = ({ chart, change }: Charting, key: string): void => {
  const mark = [...chart.findings, ...chart.overlays].find(({ id }) => id === key);
  if (mark) change(mark);
};

const modes: readonly { mode: ChartMode; icon: LucideIcon }[] = [
  { mode: 'choose', icon: SquareDashedMousePointer },
  { mode: 'pin', icon: MapPin },
  { mode: 'brush', icon: Brush },
];

/** Whole region, exact point, or a stroke. */
const Modes = () => {
  const { mode, setMode } = useCharting();
  return (
    <ToggleButtonGroup
      aria-label={words.figure.mode}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={(keys) => {
        const chosen = modes.find((one) => keys.has(one.mode));
        if (chosen) setMode(chosen.mode);
      }}
      className="flex shrink-0 overflow-hidden rounded-base border border-edge bg-surface"
    >
      {modes.map((one) => (
        <ToggleButton
          key={one.mode}
          id={one.mode}
          className="flex min-h-target cursor-pointer items-center gap-2 border-l border-line px-3 max-sm:[&_svg]:hidden first:border-l-0 hover:bg-sunken data-selected:bg-ink data-selected:text-paper"
        >
          <Icon of={one.icon} />
          {words.figure.modes[one.mode]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
