import { BlockMark } from './block-mark.tsx';
import { BufferMarks } from './buffer-marks.tsx';
import type { Column } from './columns.ts';
import { DrawnMark, FreeStop, MotionMark } from './free-stop.tsx';
import { offsetOf } from './offset.ts';
import { gapsIn, type Span } from './span.ts';
import type { BoardInUse } from './use-board.ts';
import { stopName } from './use-cursor.ts';
import { VisitBlock } from './visit-block.tsx';

export type BoardColumnProps = {
  readonly column: Column;
  readonly index: number;
  readonly hours: Span;
  readonly zone: string;
  /** Minutes after midnight, where this day is today. */
  readonly nowMinute: number | null;
  readonly isDay: boolean;
  readonly inUse: BoardInUse;
};

/** One therapist, one day or one room: what is closed, what is kept, who comes. */
export const BoardColumn = (props: BoardColumnProps) => {
  const { column, hours, isDay, nowMinute } = props;
  const isToday = nowMinute !== null && isDay;
  return (
    <section aria-label={column.name} className="min-w-0">
      <h2 className="flex h-14 items-center justify-center px-1">
        <span
          className={`truncate font-medium ${isToday ? 'rounded-base bg-accent px-2.5 py-1 text-on-accent' : isDay ? 'text-ink-soft' : 'text-ink'}`}
        >
          {column.title}
        </span>
      </h2>
      <div
        data-track
        className="relative h-[calc(var(--hours)*var(--hour))] cursor-cell border-l border-line bg-[repeating-linear-gradient(to_bottom,var(--color-line)_0_1px,transparent_1px_var(--hour))]"
      >
        <Closed hours={hours} open={column.open} />
        <BufferMarks column={column} hours={hours} />
        {nowMinute === null ? null : <NowLine minute={nowMinute} hours={hours} />}
        <Items {...props} />
        <MotionMark {...props} />
        <DrawnMark {...props} />
        <FreeStop {...props} />
      </div>
    </section>
  );
};

const Items = ({ column, index, hours, zone, inUse }: BoardColumnProps) => (
  <ol>
    {column.items.map((item) => {
      const stop = stopName({ column: index, minute: item.from, item: item.key });
      const isStop = inUse.cursor.at.column === index && inUse.cursor.at.item === item.key;
      const shared = {
        hours,
        zone,
        stop,
        isStop,
        onFocus: () => inUse.stand(index, item),
        onPress: () => inUse.pick(item),
      };
      return item.kind === 'visit' ? (
        <VisitBlock
          key={item.key}
          item={item}
          isMoving={inUse.motion?.entry.id === item.entry.id}
          isWide={column.therapist !== undefined}
          {...shared}
        />
      ) : (
        <BlockMark key={item.key} item={item} {...shared} />
      );
    })}
  </ol>
);

/** Outside the hours it is shaded; a press goes through to the column. */
const Closed = ({ hours, open }: { hours: Span; open: readonly Span[] }) =>
  gapsIn(hours, open).map((gap) => (
    <div
      key={gap.from}
      aria-hidden
      style={offsetOf(gap, hours)}
      className="pointer-events-none absolute inset-x-0 top-(--top) h-(--height) bg-sunken/80"
    />
  ));

const NowLine = ({ minute, hours }: { minute: number; hours: Span }) =>
  minute < hours.from || minute > hours.to ? null : (
    <div
      aria-hidden
      style={offsetOf({ from: minute, to: minute }, hours)}
      className="pointer-events-none absolute inset-x-0 top-(--top) z-1 border-t-2 border-clay before:absolute before:-top-1.25 before:-left-1 before:size-2 before:rounded-full before:bg-clay"
    />
  );
