import type { KeyboardEvent } from 'react';
import type { Region } from '#domain/atlas/regions.ts';
import type { ChartPlace, Paint, RegionPanelProps } from './chart-props.ts';
import { isDark, lookOf } from './paint-look.ts';
import { capital, isChosenPlace, nameOf, paintsOf, placeName, placeWords } from './place-words.ts';
import { paintStyle } from './region-paint.tsx';
import { SeverityRow } from './severity-row.tsx';
import { words } from './words.ts';

type RegionRowProps = RegionPanelProps & {
  readonly region: Region;
  readonly say: (line: string) => void;
};

export const sidesOf = ({ sided }: Region): readonly ChartPlace['side'][] =>
  sided ? ['left', 'right'] : ['mid'];

/** One region: its name, its sides as buttons with what stands there, and for the chosen one how much. */
export const RegionRow = (props: RegionRowProps) => {
  const { region, layer, chosen, naming = 'clinical' } = props;
  const places = sidesOf(region).map((side) => ({ region: region.id, side, layer }));
  const open = places.find((place) => isChosenPlace(place, chosen));
  return (
    <li className="border-t border-line py-2 first:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 grow basis-44">
          {capital(nameOf(region.id, naming))}
          {naming === 'clinical' ? <span className="block text-sm text-ink-soft">{region.plain}</span> : null}
        </p>
        <div className="flex gap-2">
          {places.map((place) => (
            <SideButton key={place.side} {...props} place={place} />
          ))}
        </div>
      </div>
      {open ? <SeverityRow {...props} place={open} /> : null}
    </li>
  );
};

type SideButtonProps = RegionRowProps & { readonly place: ChartPlace };

const SideButton = ({ place, paint, chosen, onChoose, naming = 'clinical', ...means }: SideButtonProps) => {
  const paints = paintsOf(paint, place);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key) && means.onSeverity) {
      means.onSeverity(place, Number(event.key));
      means.say(words.set(placeName(place, naming), Number(event.key)));
    } else if (event.key === 'Delete' && means.onDelete) {
      means.onDelete(place);
      means.say(words.deleted(placeName(place, naming)));
    } else return;
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      aria-pressed={isChosenPlace(place, chosen)}
      aria-label={placeWords(place, paint, naming)}
      onClick={() => onChoose(place)}
      onKeyDown={onKeyDown}
      className="inline-flex min-h-target min-w-24 cursor-pointer items-center justify-center gap-2 rounded-base border border-edge px-3 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      {words.panel.sides[place.side]}
      {paints.map((one) => (
        <PaintChip key={one.words} paint={one} />
      ))}
    </button>
  );
};

/** The same colour and mark as on the figure; the button's name says it in words. */
const PaintChip = ({ paint }: { paint: Paint }) => {
  const { colour, mark } = lookOf(paint);
  return (
    <span aria-hidden style={paintStyle(colour)} className="body-chip" data-dark={isDark(colour)}>
      {mark}
    </span>
  );
};
