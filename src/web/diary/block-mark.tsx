import { timeOfDay } from '#web/app/time-words.ts';
import type { BlockItem } from './columns.ts';
import { offsetOf } from './offset.ts';
import type { Span } from './span.ts';
import { useNames } from './names.ts';
import { words } from './board-words.ts';

type BlockMarkProps = {
  readonly item: BlockItem;
  readonly hours: Span;
  readonly zone: string;
  readonly stop: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
};

/** Time that a therapist keeps free, or that a calendar elsewhere fills. */
export const BlockMark = ({ item, hours, zone, stop, isStop, onFocus, onPress }: BlockMarkProps) => {
  const { block, from, to, lane, lanes } = item;
  const names = useNames();
  if (to <= hours.from || from >= hours.to) return null;
  const said = block.words || (block.from === 'imported' ? words.imported : words.blocked);
  return (
    <li
      data-item={item.key}
      style={{ ...offsetOf(item, hours), '--left': `${(lane / lanes) * 100}%`, '--width': `${100 / lanes}%` }}
      className="absolute top-(--top) left-(--left) h-(--height) w-(--width) px-0.5"
    >
      <button
        type="button"
        data-stop={stop}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onPress}
        aria-label={words.blockedTime(
          timeOfDay(block.startsAt, zone),
          timeOfDay(block.endsAt, zone),
          said,
          names.get(block.therapist) ?? '',
        )}
        className={`hatch flex h-full w-full cursor-pointer items-start overflow-hidden rounded-small border bg-sunken px-1.5 py-1 text-left text-sm leading-4 text-ink-soft hover:border-accent ${
          block.from === 'imported' ? 'border-dashed border-edge' : 'border-line'
        }`}
      >
        <span className="truncate">{said}</span>
      </button>
    </li>
  );
};
