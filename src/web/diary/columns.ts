import type { DiaryEntry } from '#contract/diary.ts';
import type { Room } from '#contract/scheduling.ts';
import type { Reply } from '#web/app/api.ts';
import { longDay, shortDay } from '#web/app/time-words.ts';
import { inLanes, type Lane } from './lanes.ts';
import { beginsOn, endOf, spanOn, type Span } from './span.ts';
import { daysFrom, mondayOf } from './week.ts';
import { words } from './board-words.ts';

export type DiaryPage = Reply<'diary'>;
export type Block = DiaryPage['blocks'][number];
export type Person = { readonly id: string; readonly name: string };
export type VisitItem = Span &
  Lane & {
    readonly kind: 'visit';
    readonly key: string;
    readonly entry: DiaryEntry;
    /** Where `from` lies at midnight it may have begun before. */
    readonly begins: number;
  };
export type BlockItem = Span & Lane & { readonly kind: 'block'; readonly key: string; readonly block: Block };
export type Item = VisitItem | BlockItem;

export type Column = {
  readonly key: string;
  readonly title: string;
  /** The whole of it, for a screen reader. */
  readonly name: string;
  readonly date: Temporal.PlainDate;
  /** Whose a visit becomes that is put here; undefined where the column does not say. */
  readonly therapist?: string;
  /** Null is the column of visits without a room. */
  readonly room?: string | null;
  readonly items: readonly Item[];
  readonly open: readonly Span[];
};

export type View = 'day' | 'week' | 'rooms';

export type Asked = {
  readonly view: View;
  readonly date: Temporal.PlainDate;
  /** One therapist, or everybody. */
  readonly who: string | null;
  readonly zone: string;
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
};

/** The columns of a view: a therapist each, a day each, or a room each. */
export const columnsOf = (page: DiaryPage, asked: Asked): readonly Column[] => {
  switch (asked.view) {
    case 'day':
      return peopleOf(asked).map((person) => therapistColumn(page, asked, person));
    case 'week':
      return daysFrom(mondayOf(asked.date)).map((date) => dayColumn(page, { ...asked, date }));
    case 'rooms':
      return roomColumns(page, asked);
  }
};

const peopleOf = ({ people, who }: Asked): readonly Person[] =>
  who === null ? people : people.filter(({ id }) => id === who);

const isWith = (entry: DiaryEntry, therapist: string | null): boolean =>
  therapist === null || entry.therapist === therapist || entry.secondTherapist === therapist;

const therapistColumn = (page: DiaryPage, { date, zone }: Asked, { id, name }: Person): Column => ({
  key: id,
  title: name,
  name: `${name}, ${longDay(date)}`,
  date,
  therapist: id,
  items: inLanes([
    ...visitsOn(
      page.entries.filter((entry) => isWith(entry, id)),
      date,
      zone,
    ),
    ...blocksOn(
      page.blocks.filter((block) => block.therapist === id),
      date,
      zone,
    ),
  ]),
  open: openOn(page, date, { zone, who: id }),
});

const dayColumn = (page: DiaryPage, { date, zone, who }: Asked): Column => ({
  key: date.toString(),
  title: shortDay(date),
  name: longDay(date),
  date,
  ...(who === null ? {} : { therapist: who }),
  items: inLanes([
    ...visitsOn(
      page.entries.filter((entry) => isWith(entry, who)),
      date,
      zone,
    ),
    ...blocksOn(
      page.blocks.filter((block) => who === null || block.therapist === who),
      date,
      zone,
    ),
  ]),
  open: openOn(page, date, { zone, who }),
});

const roomColumns = (page: DiaryPage, { date, zone, rooms, who }: Asked): readonly Column[] => {
  const entries = page.entries.filter((entry) => isWith(entry, who));
  const column = (room: string | null, title: string): Column => ({
    key: room ?? 'none',
    title,
    name: `${title}, ${longDay(date)}`,
    date,
    room,
    items: inLanes(
      visitsOn(
        entries.filter((entry) => entry.room === room),
        date,
        zone,
      ),
    ),
    open: openOn(page, date, { zone, who }),
  });
  return [...rooms.map(({ id, name }) => column(id, name)), column(null, words.noRoom)];
};

/** A cancelled visit leaves its time free, so it is not drawn; the client's file keeps it. */
const visitsOn = (entries: readonly DiaryEntry[], date: Temporal.PlainDate, zone: string) =>
  entries.flatMap((entry) => {
    if (entry.status === 'cancelled') return [];
    const span = spanOn(date, { startsAt: entry.startsAt, endsAt: endOf(entry) }, zone);
    const begins = beginsOn(date, entry.startsAt, zone);
    return span ? [{ kind: 'visit' as const, key: entry.id, entry, begins, ...span }] : [];
  });

const blocksOn = (blocks: readonly Block[], date: Temporal.PlainDate, zone: string) =>
  blocks.flatMap((block) => {
    const span = spanOn(date, block, zone);
    return span ? [{ kind: 'block' as const, key: `${block.id} ${block.startsAt}`, block, ...span }] : [];
  });

const openOn = (
  page: DiaryPage,
  date: Temporal.PlainDate,
  { zone, who }: { zone: string; who: string | null },
): readonly Span[] =>
  page.open.flatMap((time) => {
    if (who !== null && time.therapist !== who) return [];
    const span = spanOn(date, time, zone);
    return span ? [span] : [];
  });

/** The hours that a board must show: the working day, and more where visits or opening hours lie outside it. */
export const hoursOf = (columns: readonly Column[]): Span => {
  const shown = columns.flatMap(({ items, open }) => [
    ...items.filter(({ kind }) => kind === 'visit'),
    ...open,
  ]);
  const from = Math.min(9 * 60, ...shown.map((span) => span.from));
  const to = Math.max(18 * 60, ...shown.map((span) => span.to));
  return { from: Math.floor(from / 60) * 60, to: Math.min(24 * 60, Math.ceil(to / 60) * 60) };
};
