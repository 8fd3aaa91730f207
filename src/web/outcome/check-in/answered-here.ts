import { useQuery } from '@tanstack/react-query';
import { dayOf } from '#domain/plan/course.ts';
import type { Answered } from '#domain/outcome/asked/still-open.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { ownFactsHere } from '#web/sync/own-record.ts';

export const answeredKey = (store: OpenStore) => ['check-in', store.place.cabinet, 'answered'] as const;

/** Which instruments were answered on this phone, whether the practice has it yet or not. */
export const readAnsweredHere = async (store: OpenStore): Promise<readonly Answered[]> =>
  (await ownFactsHere(store, 'outcome')).flatMap((fact) => answeredIn(fact, store.me.zone));

export const useAnsweredHere = (store: OpenStore) =>
  useQuery({ queryKey: answeredKey(store), queryFn: () => readAnsweredHere(store), staleTime: 0 });

const answeredIn = (fact: KeptFact, zone: string): Answered[] => {
  const instrument: unknown = Object.entries(fact).find(([name]) => name === 'instrument')?.[1];
  return typeof instrument === 'string' ? [{ instrument, day: dayOf(fact.at, zone).toString() }] : [];
};
