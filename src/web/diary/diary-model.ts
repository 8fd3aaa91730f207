import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '#web/app/api.ts';
import { useScheduling, type Scheduling } from '#web/scheduling/scheduling-model.ts';
import { columnsOf, hoursOf, type DiaryPage, type Person } from './columns.ts';
import type { Board } from './cursor.ts';
import { useDiaryAddress } from './diary-address.ts';
import { mondayOf } from './week.ts';

/** Others book too: an open page is read again each minute. */
const RENEW_MS = 60_000;

/** The page of the diary that the address names, as columns. A week is read at once, so that its days follow at once. Until it is read the week before it is in sight, empty. */
export const useDiary = () => {
  const address = useDiaryAddress();
  const { view, who, zone } = address;
  const date = address.date.toString();
  const monday = mondayOf(address.date);
  const [from, to] = [monday.toString(), monday.add({ days: 6 }).toString()];
  const scheduling = useScheduling();
  const query = useQuery({
    queryKey: ['diary', from],
    queryFn: () => ask('diary', { query: { from, to } }),
    placeholderData: keepPreviousData,
    refetchInterval: RENEW_MS,
  });
  const page = query.data;
  const { data: settings, isPending } = scheduling;
  const board = useMemo<Board | undefined>(() => {
    // Whoever is drawn hangs on the settings.
    if (!page || isPending) return undefined;
    const asked = {
      view,
      who,
      zone,
      date: Temporal.PlainDate.from(date),
      people: peopleOf(page, settings),
      rooms: settings?.rooms ?? [],
    };
    const columns = columnsOf(page, asked);
    return { columns, hours: hoursOf(columns) };
  }, [page, isPending, settings, view, who, zone, date]);
  const people = page ? peopleOf(page, settings) : [];
  return { address, monday, query, isRead: !query.isPlaceholderData, board, settings, people };
};

/** Who has hours; and who has visits without any. */
const peopleOf = (page: DiaryPage, settings: Scheduling | undefined): readonly Person[] => {
  const people = new Map((settings?.hours ?? []).map(({ therapist, name }) => [therapist as string, name]));
  for (const { therapist, therapistName } of page.entries)
    if (!people.has(therapist)) people.set(therapist, therapistName);
  return [...people].map(([id, name]) => ({ id, name }));
};
