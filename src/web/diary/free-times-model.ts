import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, type Reply } from '#web/app/api.ts';

export type FreeAsked = {
  readonly service: string | null;
  readonly therapist: string | null;
  readonly date: string;
  readonly moving?: string;
};

type Times = Reply<'freeTimes'>['times'];

/** The free times of a day; nothing while something is not chosen yet. Those of another day stay in sight until these are there. */
export const useFreeTimes = ({
  service,
  therapist,
  date,
  moving,
}: FreeAsked): { readonly times: Times | undefined; readonly areOfAnother: boolean } => {
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['free-times', service, therapist, date, moving],
    queryFn: () =>
      ask('freeTimes', {
        query: {
          service: service ?? '',
          ...(therapist === null ? {} : { therapist }),
          from: date,
          to: date,
          ...(moving === undefined ? {} : { moving }),
        },
      }),
    enabled: service !== null && /^\d{4}-\d\d-\d\d$/.test(date),
    placeholderData: keepPreviousData,
  });
  return { times: data?.times, areOfAnother: isPlaceholderData };
};

type WhyAsked = {
  readonly service: string | null;
  readonly therapist: string | null;
  readonly startsAt: string | null;
};

/** Why a time is not offered, asked before anything is sent; null where it is, undefined while it is not known. */
export const useWhyNotFree = ({ service, therapist, startsAt }: WhyAsked): Reply<'whyNotFree'> | undefined =>
  useQuery({
    queryKey: ['why-not-free', service, therapist, startsAt],
    queryFn: () =>
      ask('whyNotFree', {
        query: { service: service ?? '', therapist: therapist ?? '', startsAt: startsAt ?? '' },
      }),
    enabled: service !== null && therapist !== null && startsAt !== null,
  }).data;
