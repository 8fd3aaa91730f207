import type { Column } from './columns.ts';
import { offsetOf } from './offset.ts';
import type { Span } from './span.ts';

/** The minutes kept before and after visits: hatched, behind what lies there. */
export const BufferMarks = ({ column, hours }: { column: Column; hours: Span }) =>
  column.items.flatMap((item) => {
    if (item.kind !== 'visit' || item.entry.status === 'no-show') return [];
    const { bufferBefore, bufferAfter } = item.entry;
    const spans = [
      { from: item.from - bufferBefore, to: item.from },
      { from: item.to, to: item.to + bufferAfter },
    ];
    return spans
      .filter(({ from, to }) => to > from && from < hours.to && to > hours.from)
      .map((span) => (
        <div
          key={`${item.key} ${span.from}`}
          aria-hidden
          data-buffer
          style={{
            ...offsetOf(span, hours),
            '--left': `${(item.lane / item.lanes) * 100}%`,
            '--width': `${100 / item.lanes}%`,
          }}
          className="hatch pointer-events-none absolute top-(--top) left-(--left) h-(--height) w-(--width) opacity-80"
        />
      ));
  });
