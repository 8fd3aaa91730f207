import type { Room } from '#contract/scheduling.ts';
import { timeOfDay } from '#web/app/time-words.ts';
import { words } from './board-words.ts';
import type { Column, Item } from './columns.ts';
import type { Board } from './cursor.ts';
import { endOf } from './span.ts';

type DaySheetProps = { readonly board: Board; readonly zone: string; readonly rooms: readonly Room[] };

/** The day on paper: a list for each therapist, to hang up or carry. */
export const DaySheet = ({ board, zone, rooms }: DaySheetProps) => {
  const roomNames = new Map(rooms.map(({ id, name }) => [id as string, name]));
  return (
    <section aria-label={words.sheetPrint.title} className="hidden print:block">
      {board.columns.map((column) => (
        <TherapistSheet key={column.key} column={column} zone={zone} roomNames={roomNames} />
      ))}
    </section>
  );
};

type SheetProps = {
  readonly column: Column;
  readonly zone: string;
  readonly roomNames: ReadonlyMap<string, string>;
};

const { sheetPrint } = words;
const cell = 'border-b border-line py-1.5 pr-4 text-left align-top';

const TherapistSheet = ({ column, zone, roomNames }: SheetProps) => (
  <div className="mb-8">
    <h2 className="mb-1 font-serif text-xl font-semibold">{column.title}</h2>
    {column.items.length === 0 ? (
      <p>{sheetPrint.nothing}</p>
    ) : (
      <table className="w-full border-collapse tabular-nums">
        <thead>
          <tr>
            {[
              sheetPrint.time,
              sheetPrint.client,
              sheetPrint.service,
              sheetPrint.room,
              sheetPrint.standing,
            ].map((head) => (
              <th key={head} scope="col" className={`${cell} font-medium`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {column.items.map((item) => (
            <SheetRow key={item.key} item={item} zone={zone} roomNames={roomNames} />
          ))}
        </tbody>
      </table>
    )}
  </div>
);

const SheetRow = ({ item, zone, roomNames }: { item: Item } & Omit<SheetProps, 'column'>) => {
  if (item.kind === 'block')
    return (
      <tr>
        <td className={cell}>{spanOf(item.block, zone)}</td>
        <td className={cell} colSpan={4}>
          {item.block.words || sheetPrint.free}
        </td>
      </tr>
    );
  const { entry } = item;
  const endsAt = endOf(entry);
  return (
    <tr>
      <td className={`${cell} whitespace-nowrap`}>{spanOf({ startsAt: entry.startsAt, endsAt }, zone)}</td>
      <td className={`${cell} font-medium`}>{entry.clientName}</td>
      <td className={cell}>{entry.service}</td>
      <td className={cell}>{entry.room === null ? '' : roomNames.get(entry.room)}</td>
      <td className={cell}>{entry.status === 'booked' ? '' : words.status[entry.status]}</td>
    </tr>
  );
};

const spanOf = (time: { startsAt: string; endsAt: string }, zone: string): string =>
  `${timeOfDay(time.startsAt, zone)} – ${timeOfDay(time.endsAt, zone)}`;
