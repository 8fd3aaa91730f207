import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ask } from '#web/app/api.ts';
import { dateIn, minuteOfDay, todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { daysFrom, hoursOf, mondayOf, placeDay, type Placed } from './week.ts';

export type WeekDay = { readonly date: Temporal.PlainDate; readonly visits: readonly Placed[] };
export type Week = {
  readonly days: readonly WeekDay[];
  readonly hours: { readonly from: number; readonly to: number };
};

/** One week of the diary, the week in the address or this one, and the ways to others. */
export const useWeek = () => {
  const { zone } = useMe();
  const { week } = useSearch({ from: '/member/frame/diary' });
  const navigate = useNavigate();
  const today = todayIn(zone);
  const monday = mondayOf(dateFrom(week) ?? today);
  const [from, to] = [monday.toString(), monday.add({ days: 6 }).toString()];
  const query = useQuery({
    queryKey: ['diary', from],
    queryFn: () => ask('diary', { query: { from, to } }),
    select: ({ entries }) => weekOf(entries, monday, zone),
    placeholderData: keepPreviousData,
  });
  const goTo = (date: Temporal.PlainDate) => {
    const wanted = mondayOf(date);
    void navigate({
      to: '/diary',
      search: wanted.equals(mondayOf(today)) ? {} : { week: wanted.toString() },
    });
  };
  return { query, monday, today, zone, goTo };
};

const weekOf = (entries: Parameters<typeof placeDay>[0], monday: Temporal.PlainDate, zone: string): Week => {
  const wallClock = (instant: string) => ({
    date: dateIn(instant, zone).toString(),
    minute: minuteOfDay(instant, zone),
  });
  const days = daysFrom(monday).map((date) => ({
    date,
    visits: placeDay(entries, date.toString(), wallClock),
  }));
  return { days, hours: hoursOf(days.flatMap((day) => day.visits)) };
};

const dateFrom = (text: string | undefined): Temporal.PlainDate | undefined => {
  try {
    return text === undefined ? undefined : Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
};
