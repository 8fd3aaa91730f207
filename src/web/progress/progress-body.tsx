import { GitCompareArrows, X } from 'lucide-react';
import { useRef } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { BodyFigure } from './body-figure.tsx';
import type { ClientBody } from './body-model.ts';
import { type ChooseRow, InSightPart } from './in-sight-part.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { MeaningSwitch } from './meaning-switch.tsx';
import { figureLabel } from './moment-words.ts';
import { OverlayList } from './overlay-list.tsx';
import { PrintedBody } from './printed-body.tsx';
import { PlacePanel } from './place-panel.tsx';
import { type Progress, useProgress } from './progress-model.ts';
import { TimeBar } from './time-bar.tsx';
import { WatchLists } from './watch-lists.tsx';
import { words } from './words.ts';

/** The body with its three meanings, the time below it, and the same in words beside it. */
export const ProgressBody = ({ body: { history } }: { body: ClientBody }) => {
  const { zone } = useMe();
  const progress = useProgress(history);
  const { chosen } = progress;
  const figure = useRef<HTMLElement>(null);
  const label = figureLabel(progress.meaning, progress.moments, progress.places, zone);
  const choose: ChooseRow = (place, { layer }) => {
    progress.choose(place, layer);
    bringIntoSight(figure.current);
  };
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3 print:hidden">
        <div className="w-full lg:w-auto">
          <MeaningSwitch value={progress.meaning} onChange={progress.turnTo} />
        </div>
        <Actions progress={progress} />
      </div>
      <div className="grid gap-x-6 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem] lg:grid-rows-[auto_1fr] xl:grid-cols-[minmax(0,1fr)_24rem] xl:gap-x-8 print:block">
        <div className="min-w-0">
          <figure
            ref={figure}
            className="scroll-mt-16 rounded-base border border-line bg-surface p-2 [--body-stage:clamp(22rem,64dvh,42rem)] sm:p-3 lg:p-2 xl:p-4 print:hidden"
          >
            <BodyFigure progress={progress} label={label} />
            <TimeBar progress={progress} />
          </figure>
          <PrintedBody progress={progress} label={label} />
          {chosen ? (
            <PlacePanel body={progress.body} place={chosen} onClose={() => progress.choose(null)} />
          ) : null}
        </div>
        <div className="min-w-0 lg:row-span-2">
          <InSightPart progress={progress} onChoose={choose} />
          <OverlayList overlays={progress.overlays} />
        </div>
        <MeasuresSection progress={progress} />
      </div>
      <WatchLists history={history} onChoose={choose} />
    </>
  );
};

/** A line far below the body chooses a place on it: then the body comes back into sight. */
const bringIntoSight = (figure: HTMLElement | null): void => {
  const { bottom = 0 } = figure?.getBoundingClientRect() ?? {};
  if (bottom < LEAST_IN_SIGHT) figure?.scrollIntoView({ block: 'start' });
};

/** Pixels of the figure's foot that still show it. */
const LEAST_IN_SIGHT = 240;

const Actions = ({ progress }: { progress: Progress }) => {
  const { meaning, moments, places } = progress;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {places.pair ? (
        <Button icon={X} onPress={progress.showOne}>
          {words.compare.stop}
        </Button>
      ) : null}
      {places.pair === null && moments.length > 1 ? (
        <Button kind="primary" icon={GitCompareArrows} onPress={progress.compare}>
          {words.compare.action[meaning]}
        </Button>
      ) : null}
      {moments.length === 1 ? (
        <p className="text-sm text-ink-soft">{words.compare.onlyOne[meaning]}</p>
      ) : null}
    </div>
  );
};
