import { lazy, Suspense } from 'react';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { Place } from './grip.ts';
import { RegionPicker } from './region-picker.tsx';
import { useLive } from './session-context.ts';

const BodyInHand = lazy(async () => ({ default: (await import('./body-in-hand.tsx')).BodyInHand }));

/** Where next: the body, and beside it the list that is typed into. */
export const PlaceSheet = () => {
  const { press, show, sight, session, limits } = useLive();
  const pick = (place: Place): void => {
    press.goTo(place);
    show(null);
  };
  return (
    <div className="flex flex-col gap-5 md:flex-row-reverse md:items-start">
      <div className="min-w-0 md:w-80 md:shrink-0">
        <RegionPicker
          planned={sight.plan?.steps.map((step) => step.region) ?? []}
          recents={session.holds.map((hold) => hold.region).toReversed()}
          excluded={limits?.excludedRegions ?? []}
          onPick={pick}
        />
      </div>
      <div className="h-[min(78dvh,44rem)] min-w-0 grow md:sticky md:top-6">
        <Suspense fallback={<Skeleton />}>
          <BodyInHand onPick={pick} />
        </Suspense>
      </div>
    </div>
  );
};
