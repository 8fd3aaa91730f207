import { useNavigate, useSearch } from '@tanstack/react-router';
import { todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import type { View } from './columns.ts';
import { mondayOf } from './week.ts';

export type DiaryAddress = {
  readonly view: View;
  readonly date: Temporal.PlainDate;
  readonly who: string | null;
  readonly today: Temporal.PlainDate;
  readonly zone: string;
  readonly isNow: boolean;
  readonly go: (to: { date?: Temporal.PlainDate; view?: View; who?: string | null }) => void;
  readonly step: (by: 1 | -1) => void;
};

/** Which page of the diary the address names; without one, this week of everybody. */
export const useDiaryAddress = (): DiaryAddress => {
  const { zone } = useMe();
  const search = useSearch({ from: '/member/frame/diary' });
  const navigate = useNavigate();
  const today = todayIn(zone);
  const date = dateFrom(search.date) ?? today;
  const view = viewFrom(search.view);
  const who = search.who ?? null;
  const go: DiaryAddress['go'] = (to) => {
    const wanted = { date, view, who, ...to };
    void navigate({
      to: '/diary',
      search: {
        ...(wanted.date.equals(today) ? {} : { date: wanted.date.toString() }),
        ...(wanted.view === 'week' ? {} : { view: wanted.view }),
        ...(wanted.who === null ? {} : { who: wanted.who }),
      },
    });
  };
  const isNow = view === 'week' ? mondayOf(date).equals(mondayOf(today)) : date.equals(today);
  const step = (by: 1 | -1) => go({ date: date.add({ days: view === 'week' ? 7 * by : by }) });
  return { view, date, who, today, zone, isNow, go, step };
};

const viewFrom = (text: string | undefined): View => (text === 'day' || text === 'rooms' ? text : 'week');

const dateFrom = (text: string | undefined): Temporal.PlainDate | undefined => {
  try {
    return text === undefined ? undefined : Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
};
