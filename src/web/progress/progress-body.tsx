import { GitCompareArrows, Printer, Square } from 'lucide-react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { BodyFigure } from './body-figure.tsx';
import type { ClientBody } from './body-model.ts';
import { InSightPart } from './in-sight-part.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { MeaningSwitch } from './meaning-switch.tsx';
import { figureLabel } from './moment-words.ts';
import { OverlayList } from './overlay-list.tsx';
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
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3 print:hidden">
        <div className="w-full lg:w-auto">
          <MeaningSwitch value={progress.meaning} onChange={progress.turnTo} />
        </div>
        <Actions progress={progress} />
      </div>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(540px,1fr)_minmax(18rem,24rem)] print:block">
        <figure className="min-w-0 rounded-base border border-line bg-surface p-3 sm:p-4 print:border-0 print:p-0">
          <BodyFigure
            progress={progress}
            label={figureLabel(progress.meaning, progress.moments, progress.places, zone)}
          />
          <TimeBar progress={progress} />
        </figure>
        <div className="min-w-0">
          {chosen ? (
            <PlacePanel body={progress.body} place={chosen} onClose={() => progress.choose(null)} />
          ) : null}
          <InSightPart progress={progress} />
          <OverlayList overlays={progress.overlays} />
          <MeasuresSection progress={progress} />
        </div>
      </div>
      <WatchLists history={history} onChoose={(place, { layer }) => progress.choose(place, layer)} />
    </>
  );
};

const Actions = ({ progress }: { progress: Progress }) => {
  const { meaning, moments, places } = progress;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {places.pair ? (
        <Button icon={Square} onPress={progress.showOne}>
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
      <Button icon={Printer} onPress={() => print()}>
        {words.compare.print}
      </Button>
    </div>
  );
};
