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

/** The page of the diary that the address names, as columns. A week is read at once, so that its days follow at once. */
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
  const settings = scheduling.data;
  const board = useMemo<Board | undefined>(() => {
    if (!page) return undefined;
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
  }, [page, settings, view, who, zone, date]);
  return { address, monday, query, board, settings, people: page ? peopleOf(page, settings) : [] };
};

/** Who has hours; and who has visits without any. */
const peopleOf = (page: DiaryPage, settings: Scheduling | undefined): readonly Person[] => {
  const people = new Map((settings?.hours ?? []).map(({ therapist, name }) => [therapist as string, name]));
  for (const { therapist, therapistName } of page.entries)
    if (!people.has(therapist)) people.set(therapist, therapistName);
  return [...people].map(([id, name]) => ({ id, name }));
};
