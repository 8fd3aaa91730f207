import { useMemo, useState } from 'react';
import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import { doseLedger } from '#domain/assessment/dose-ledger.ts';
import { useFollowedView } from '#web/assessment/followed-view.ts';
import { BodyChart } from '#web/body/body-chart.tsx';
import type { Place } from './grip.ts';
import { useBefore, useLive, type LiveSession } from './session-context.ts';
import { WorkLegend } from './work-legend.tsx';
import { workPaint, type Work } from './work-paint.ts';
import { words } from './words.ts';

type BodyInHandProps = { readonly onPick: ((place: Place) => void) | undefined };

/** The body of the work: what is planned, what was done last time and today, what runs, and what to leave out. */
export const BodyInHand = ({ onPick }: BodyInHandProps) => {
  const { place } = useLive();
  const [layer, setLayer] = useState<BodyLayer>('superficial');
  const { view, views, pick } = useFollowedView(place);
  const paint = useWorkPaint();
  return (
    <>
      <BodyChart
        key={view}
        label={words.picker.body}
        compact
        layer={layer}
        onLayer={setLayer}
        paint={paint}
        mode="choose"
        views={views}
        chosen={place}
        onChoose={({ region, side }) => {
          pick({ region, side });
          onPick?.({ region, side });
        }}
      />
      <WorkLegend />
    </>
  );
};

/** Painted anew when a number on it changes, not with each tick of the clock. */
const useWorkPaint = () => {
  const live = useLive();
  const { sight, standing, limits } = live;
  const before = useBefore();
  const lastTime = useMemo(() => doseLedger(before.visits.slice(-1)), [before]);
  const now = JSON.stringify(workNow(live));
  return useMemo(() => {
    const { done, running } = JSON.parse(now) as WorkNow;
    return workPaint({
      done,
      running,
      lastTime,
      planned: sight.plan?.steps ?? [],
      standing,
      excluded: limits?.excludedRegions ?? [],
    });
  }, [now, lastTime, sight, standing, limits]);
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
