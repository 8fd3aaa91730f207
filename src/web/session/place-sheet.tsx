import { lazy, Suspense, useState } from 'react';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { ChoiceRow } from './choice-row.tsx';
import type { Place } from './grip.ts';
import { RegionPicker } from './region-picker.tsx';
import { useLive } from './session-context.ts';
import { useWide } from './use-wide.ts';
import { words } from './words.ts';

const BodyInHand = lazy(async () => ({ default: (await import('./body-in-hand.tsx')).BodyInHand }));

/** Where next: the body, and beside it the list that is typed into; on a phone the one or the other. */
export const PlaceSheet = () => {
  const [shown, show] = useState<'body' | 'list'>('body');
  const both = useWide('48rem');
  return (
    <div className="flex flex-col gap-5 md:flex-row-reverse md:items-start">
      {both ? null : <BodyOrList value={shown} onChange={show} />}
      {both || shown === 'list' ? (
        <div className="min-w-0 md:w-80 md:shrink-0">
          <PlaceList />
        </div>
      ) : null}
      {both || shown === 'body' ? <PlaceBody /> : null}
    </div>
  );
};

const PlaceBody = () => {
  const pick = usePick();
  return (
    <div className="min-w-0 grow md:sticky md:top-6 md:[&_.body-stage]:h-[max(18rem,calc(100dvh-18rem))]">
      <Suspense fallback={<Skeleton />}>
        <BodyInHand onPick={pick} />
      </Suspense>
    </div>
  );
};

const PlaceList = () => {
  const { plan, session, limits } = useLive();
  const pick = usePick();
  return (
    <RegionPicker
      planned={plan?.steps.map((step) => step.region) ?? []}
      recents={session.holds.map((hold) => hold.region).toReversed()}
      excluded={limits?.excludedRegions ?? []}
      onPick={pick}
    />
  );
};

const usePick = (): ((place: Place) => void) => {
  const { press, show } = useLive();
  return (place) => {
    press.goTo(place);
    show(null);
  };
};

const choices = [
  { value: 'body', name: words.picker.asBody },
  { value: 'list', name: words.picker.asList },
] as const;

type BodyOrListProps = {
  readonly value: 'body' | 'list';
  readonly onChange: (value: 'body' | 'list') => void;
};

const BodyOrList = ({ value, onChange }: BodyOrListProps) => (
  <div className="[&_p]:sr-only">
    <ChoiceRow label={words.picker.shown} choices={choices} value={value} onChange={onChange} />
  </div>
);
