import { memo, useMemo, useState } from 'react';
import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import { doseLedger } from '#domain/assessment/dose-ledger.ts';
import { useFollowedView } from '#web/assessment/followed-view.ts';
import { useLatest } from '#web/assessment/use-latest.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { Chosen } from '#web/body/chart-props.ts';
import type { Place } from './grip.ts';
import { useBefore, useLive, type LiveSession } from './session-context.ts';
import { WorkLegend } from './work-legend.tsx';
import { workPaint, type Work } from './work-paint.ts';
import { words } from './words.ts';

type BodyInHandProps = { readonly onPick: ((place: Place) => void) | undefined };

/** The session is told anew four times a second; the body is drawn anew only when something on it changes. */
const StillBody = memo(BodyChart);

/** The body of the work: what is planned, what was done last time and today, what runs, and what to leave out. */
export const BodyInHand = ({ onPick }: BodyInHandProps) => {
  const chosen = usePlace();
  const [layer, setLayer] = useState<BodyLayer>('superficial');
  const { view, views, pick } = useFollowedView(chosen);
  const paint = useWorkPaint();
  const onChoose = useLatest(({ region, side }: Chosen) => {
    pick({ region, side });
    onPick?.({ region, side });
  });
  return (
    <>
      <StillBody
        key={view}
        label={words.picker.body}
        compact
        layer={layer}
        onLayer={setLayer}
        paint={paint}
        mode="choose"
        views={views}
        chosen={chosen}
        onChoose={onChoose}
      />
      <WorkLegend />
    </>
  );
};

/** The place in hand, the same object as long as it is the same place. */
const usePlace = (): Place | null => {
  const { place } = useLive();
  const [region, side] = [place?.region, place?.side];
  return useMemo(() => (region !== undefined && side ? { region, side } : null), [region, side]);
};

/** Painted anew when a number on it changes, not with each tick of the clock. */
const useWorkPaint = () => {
  const live = useLive();
  const { plan, standing, limits } = live;
  const before = useBefore();
  const lastTime = useMemo(() => doseLedger(before.visits.slice(-1)), [before]);
  const now = JSON.stringify(workNow(live));
  return useMemo(() => {
    const { done, running } = JSON.parse(now) as WorkNow;
    return workPaint({
      done,
      running,
      lastTime,
      planned: plan?.steps ?? [],
      standing,
      excluded: limits?.excludedRegions ?? [],
    });
  }, [now, lastTime, plan, standing, limits]);
};

type WorkNow = Pick<Work, 'done' | 'running'>;

/** Held seconds by region and side, all tissue layers together; whole tens while a hold runs. */
const workNow = ({ session }: LiveSession): WorkNow => {
  const done = new Map<string, Work['done'][number]>();
  for (const { region, side, seconds } of session.dose) {
    const key = `${region} ${side}`;
    const before = done.get(key)?.seconds ?? 0;
    done.set(key, { region, side, seconds: before + Math.floor(seconds) });
  }
  return {
    done: [...done.values()],
    running: session.running.map(({ region, side }) => ({ region, side })),
  };
};
