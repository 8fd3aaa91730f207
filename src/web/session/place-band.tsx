import { Ban, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { regionName, sideName } from '#domain/atlas/region-name.ts';
import { Icon } from '#web/ui/icon.tsx';
import { leftOutAt } from './region-picker-model.ts';
import { words as safetyWords } from './safety-words.ts';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

const arrow =
  'grid size-target-large shrink-0 cursor-pointer place-items-center rounded-base text-ink-soft hover:bg-sunken ' +
  'disabled:cursor-default disabled:opacity-30';

/** Where the hands are, in letters that can be read from across the room. */
export const PlaceBand = () => {
  const { place, press, show, session, limits } = useLive();
  // Under a hold that runs there, the warning says it.
  const leftOut =
    place && session.running.length === 0 ? leftOutAt(place, limits?.excludedRegions ?? []) : undefined;
  const still = session.state === 'not-opened' || session.state === 'closed';
  return (
    <div className="flex items-center justify-between gap-2">
      <Button
        className={arrow}
        aria-label={words.place.previous}
        isDisabled={still}
        onPress={() => press.key('previous')}
      >
        <Icon of={ChevronLeft} size={32} />
      </Button>
      <Button
        isDisabled={session.state === 'closed'}
        onPress={() => show('picker')}
        className="min-h-target-large min-w-0 grow cursor-pointer rounded-base px-2 text-center hover:bg-sunken"
      >
        {place ? (
          <>
            <span className="block text-lg font-medium text-accent uppercase sm:text-xl">
              {sideName(place.side)}
            </span>
            <span className="block text-2xl leading-tight first-letter:uppercase font-semibold tracking-tight sm:text-3xl">
              {regionName(place.region)}
            </span>
          </>
        ) : (
          <span className="text-2xl font-semibold text-ink-soft">{words.place.none}</span>
        )}
        {leftOut ? (
          <span className="mt-1 flex items-center justify-center gap-2 text-lg font-medium text-stop">
            <Icon of={Ban} />
            {safetyWords.place.leftOut(leftOut.reason)}
          </span>
        ) : null}
        <span className="sr-only">{words.place.change}</span>
      </Button>
      <Button
        className={arrow}
        aria-label={words.place.next}
        isDisabled={still}
        onPress={() => press.key('next')}
      >
        <Icon of={ChevronRight} size={32} />
      </Button>
    </div>
  );
};
