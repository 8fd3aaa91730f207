import { Plus } from 'lucide-react';
import { timeOfDay } from '#web/app/time-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import type { BoardColumnProps } from './board-column.tsx';
import { STEP_MINUTES } from './cursor.ts';
import { offsetOf } from './offset.ts';
import { instantAt } from './span.ts';
import { stopName } from './use-cursor.ts';
import { words } from './board-words.ts';

/** Where the keyboard stands on a free time. Drawn anew at each time, so that a screen reader says it. */
export const FreeStop = ({ column, index, hours, zone, inUse }: BoardColumnProps) => {
  const { at } = inUse.cursor;
  if (at.column !== index || at.item !== null) return null;
  const { minute } = at;
  const time = timeOfDay(instantAt(column.date, minute, zone), zone);
  const isOpen = column.open.some(({ from, to }) => from <= minute && minute < to);
  return (
    <button
      key={minute}
      type="button"
      data-stop={stopName(at)}
      style={offsetOf({ from: minute, to: minute + STEP_MINUTES }, hours)}
      aria-label={(isOpen ? words.free : words.closed)(time, column.name)}
      onFocus={() => inUse.standFree(index, minute)}
      onClick={() => inUse.book(index, minute)}
      className="absolute inset-x-0.5 top-(--top) z-2 flex h-(--height) min-h-4 cursor-cell items-center gap-1 rounded-small border border-transparent px-1 text-sm leading-none text-transparent focus-visible:border-accent focus-visible:bg-accent-soft focus-visible:text-accent print:hidden"
    >
      <Icon of={Plus} size={16} />
      {time}
    </button>
  );
};

/** Where a visit would come to lie. */
export const MotionMark = ({ column, index, hours, zone, inUse: { motion } }: BoardColumnProps) => {
  if (motion?.column !== index) return null;
  const span = { from: motion.minute, to: motion.minute + motion.entry.minutes };
  return (
    <div
      aria-hidden
      data-motion
      style={offsetOf(span, hours)}
      className="pointer-events-none absolute inset-x-0.5 top-(--top) z-3 h-(--height) overflow-hidden rounded-small border-2 border-accent bg-surface px-1.5 py-1 text-sm shadow-sheet"
    >
      <span className="block font-medium tabular-nums">
        {timeOfDay(instantAt(column.date, motion.minute, zone), zone)}
      </span>
      <span className="block truncate">{motion.entry.clientName}</span>
    </div>
  );
};

/** A span that is being drawn. */
export const DrawnMark = ({ column, index, hours, zone, inUse: { drawn } }: BoardColumnProps) => {
  if (drawn?.column !== index) return null;
  const time = (minute: number): string => timeOfDay(instantAt(column.date, minute, zone), zone);
  return (
    <div
      aria-hidden
      style={offsetOf(drawn, hours)}
      className="pointer-events-none absolute inset-x-0.5 top-(--top) z-3 h-(--height) overflow-hidden rounded-small border border-accent bg-accent-soft px-1.5 text-sm text-accent tabular-nums"
    >
      {time(drawn.from)} – {time(drawn.to)}
    </div>
  );
};
