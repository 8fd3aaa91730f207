import { Ban, Search } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { regionName, sideName } from '#domain/atlas/region-name.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { Region } from '#domain/atlas/regions.ts';
import type { ExcludedRegion } from '#domain/session/limits.ts';
import { Icon } from '#web/ui/icon.tsx';
import { sidesAt, type Place } from './grip.ts';
import { exclusionsOf, findPlaces, isExcludedSide } from './region-picker-model.ts';
import { words } from './words.ts';

type RegionPickerProps = {
  readonly planned?: readonly RegionId[];
  readonly recents?: readonly RegionId[];
  readonly excluded?: readonly ExcludedRegion[];
  readonly onPick: (place: Place) => void;
};

/** Type a name, or "left ql"; arrows walk the list, left and right choose the side, Enter takes it. */
export const RegionPicker = ({ planned = [], recents = [], excluded = [], onPick }: RegionPickerProps) => {
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const found = findPlaces(query, { planned, recents });
  const takeFirst = (): void => {
    const region = found.regions[0];
    const sides = region ? sidesAt(region.id) : [];
    const side = sides.length === 1 ? sides[0] : found.side;
    if (region && side) onPick({ region: region.id, side });
    else focusRow(list.current, 0, 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') takeFirst();
    else if (event.key === 'ArrowDown') focusRow(list.current, 0, 0);
    else return;
    event.preventDefault();
  };
  return (
    <div className="flex min-h-0 flex-col gap-4">
      <label className="flex h-target-large items-center gap-3 rounded-base border border-edge bg-surface px-4 focus-within:outline-2 focus-within:outline-accent">
        <Icon of={Search} size={24} className="text-ink-soft" />
        <span className="sr-only">{words.picker.search}</span>
        <input
          // The picker is opened to type into it.
          ref={(input) => input?.focus()}
          className="h-full min-w-0 grow bg-transparent text-lg outline-none"
          placeholder={words.picker.placeholder}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <output className="sr-only">{words.picker.found(found.regions.length)}</output>
      <ul ref={list} className="-mx-2 flex flex-col">
        {found.regions.map((region) => (
          <RegionRow
            key={region.id}
            region={region}
            wantedSide={found.side}
            exclusions={exclusionsOf(region.id, excluded)}
            mark={
              planned.includes(region.id)
                ? words.picker.planned
                : recents.includes(region.id)
                  ? words.picker.recent
                  : ''
            }
            onPick={onPick}
          />
        ))}
      </ul>
      {found.regions.length === 0 ? <p className="text-ink-soft">{words.picker.none(query)}</p> : null}
    </div>
  );
};

type RegionRowProps = {
  readonly region: Region;
  readonly wantedSide: Side | null;
  readonly exclusions: readonly ExcludedRegion[];
  readonly mark: string;
  readonly onPick: (place: Place) => void;
};

const RegionRow = ({ region, wantedSide, exclusions, mark, onPick }: RegionRowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line px-2 py-3">
    <div className="min-w-0 grow basis-56">
      <p className="text-lg font-medium">
        {region.plain}
        {mark === '' ? null : <span className="ml-2 text-base font-normal text-accent">{mark}</span>}
      </p>
      <p className="text-ink-soft">{regionName(region.id)}</p>
      {exclusions.map(({ side, reason }) => (
        <p key={`${side ?? ''} ${reason}`} className="mt-1 flex items-center gap-2 font-medium text-stop">
          <Icon of={Ban} />
          {words.picker.excluded(side ? sideName(side) : '', reason)}
        </p>
      ))}
    </div>
    <div className="flex gap-2" data-row>
      {sidesAt(region.id).map((side) => (
        <Button
          key={side}
          aria-label={words.picker.take(regionName(region.id, side), isExcludedSide(side, exclusions))}
          onKeyDown={walk}
          onPress={() => onPick({ region: region.id, side })}
          className={`min-h-target-large min-w-20 cursor-pointer rounded-base border px-4 font-medium hover:bg-accent-soft data-pressed:bg-accent-soft ${
            isExcludedSide(side, exclusions)
              ? 'border-stop text-stop'
              : side === wantedSide
                ? 'border-accent bg-accent-soft text-accent'
                : 'border-edge'
          }`}
        >
          {words.picker.side[side]}
        </Button>
      ))}
    </div>
  </li>
);

/** Arrow keys move over the list as over a table: rows up and down, sides left and right. */
const walk = (event: PressedKey): void => {
  const [down, across] = moves[event.key] ?? [0, 0];
  const list = event.target instanceof HTMLElement ? event.target.closest('ul') : null;
  if (!list || (down === 0 && across === 0)) return event.continuePropagation();
  const rows = [...list.querySelectorAll('[data-row]')];
  const row = rows.findIndex((one) => one.contains(document.activeElement));
  const column = [...(rows[row]?.children ?? [])].findIndex((cell) => cell === document.activeElement);
  event.preventDefault();
  focusRow(list, row + down, column + across);
};

type PressedKey = Parameters<NonNullable<ButtonProps['onKeyDown']>>[0];

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const focusRow = (list: HTMLUListElement | null, row: number, column: number): void => {
  const cells = list?.querySelectorAll('[data-row]')[row]?.children;
  const cell = cells?.[Math.max(0, Math.min(column, cells.length - 1))];
  if (cell instanceof HTMLElement) cell.focus();
};
