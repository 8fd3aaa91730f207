import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { regionName, sideName } from '#domain/atlas/region-name.ts';
import type { Side } from '#domain/atlas/region.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { useCharting } from './charting.ts';
import { onSide, sidesOfRegion, type Draft } from './draft.ts';
import { OneOf } from './one-of.tsx';
import { words } from './words.ts';

/** Where the draft is: the place in large letters, its side, and how exact it is. Takes the focus when a place is chosen. */
export const PlaceHead = ({ draft }: { draft: Draft }) => {
  const { setDraft, leave } = useCharting();
  const { region, side } = draft.place;
  const heading = useLanding();
  const sides = sidesOfRegion(region);
  return (
    <div>
      <div className="flex items-start justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} data-landing className="outline-none">
          <span className="block text-base font-medium text-accent uppercase">{sideName(side)}</span>
          <span className="block text-xl leading-tight font-semibold first-letter:uppercase">
            {regionName(region)}
          </span>
        </h2>
        <IconButton icon={X} label={words.place.cancel} onPress={leave} />
      </div>
      {sides.length > 1 ? (
        <div className="mt-2 [&_p]:sr-only">
          <OneOf<Side>
            label={words.place.side}
            choices={
              Object.fromEntries(sides.map((one) => [one, words.place.sides[one]])) as Record<Side, string>
            }
            value={side}
            always
            onChange={(chosen) => chosen && setDraft(onSide(draft, chosen))}
          />
        </div>
      ) : null}
      {draft.spot ? (
        <p className="mt-2 flex flex-wrap items-center justify-between gap-2 text-ink-soft">
          <span className="first-letter:uppercase">{words.place[draft.spot.shape]}</span>
          <Button kind="plain" onPress={() => setDraft({ ...draft, spot: null })}>
            {words.place.whole}
          </Button>
        </p>
      ) : null}
    </div>
  );
};

/** The focus goes to the heading when a place is chosen; the chart gives it back when the place is left. */
const useLanding = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
};
