import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call, type Reply } from '#web/app/api.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { attempt } from './attempt.ts';
import { tellDone } from './done-note.ts';
import type { Wanted } from './use-book-form.ts';
import { words } from './board-words.ts';

export type SeriesDate = Reply<'checkSeries'>['dates'][number];

/** What a date is settled as that nobody comes at. */
export const LEFT_OUT = 'left out';

type Asked = { readonly wanted: Wanted; readonly zone: string; readonly onDone: () => void };

/** A series being settled: checked whole, each conflict with its alternatives, and booked whole or not at all. */
export const useSeries = ({ wanted, onDone }: Asked) => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const [settled, setSettled] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = askedOf(wanted);
  const check = useQuery({
    queryKey: ['check-series', asked],
    queryFn: () => ask('checkSeries', { body: asked }),
    gcTime: 0,
    staleTime: Infinity,
  });
  const book = useAskedOnce({
    mutationFn: (startsAt: string[]) => sendSeries(id, wanted, startsAt),
    onSuccess: (outcome) => (outcome.kind === 'refused' ? undefined : onDone()),
  });
  const refusal = book.data?.kind === 'refused' ? book.data.refusal : null;
  const dates = refusal?.dates ?? check.data?.dates;
  const chosen = startsOf(dates ?? [], settled);
  return {
    dates,
    settled: withFirst(dates ?? [], settled),
    settle: (date: string, to: string) => setSettled(new Map([...settled, [date, to]])),
    chosen,
    conflicts: (dates ?? []).filter(({ why }) => why !== null).length,
    isChanged: refusal !== null,
    failure: check.error,
    book,
  };
};

const askedOf = ({ fields, client, service, therapist, startsAt }: Wanted) => ({
  client: client.id,
  service,
  therapist,
  pattern: { firstStartsAt: startsAt, everyWeeks: fields.everyWeeks, times: fields.times },
});

/** A conflict is settled by its first alternative until somebody says otherwise. */
const withFirst = (
  dates: readonly SeriesDate[],
  settled: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    dates
      .filter(({ why }) => why !== null)
      .map(({ startsAt, instead }) => [startsAt, settled.get(startsAt) ?? instead[0]?.startsAt ?? LEFT_OUT]),
  );

const startsOf = (dates: readonly SeriesDate[], settled: ReadonlyMap<string, string>): string[] => {
  const all = withFirst(dates, settled);
  return dates.map(({ startsAt }) => all.get(startsAt) ?? startsAt).filter((start) => start !== LEFT_OUT);
};

const sendSeries = (id: string, wanted: Wanted, startsAt: string[]) =>
  attempt({
    key: `series ${id}`,
    words: words.wish.series(wanted.client.name, startsAt.length),
    send: () => call('bookSeries', { body: { id, ...askedOf(wanted), startsAt } }),
    onDone: ({ appointments }) =>
      tellDone({ words: words.done.series(wanted.client.name, appointments.length) }),
    whyNot: () => words.series.changed,
  });
