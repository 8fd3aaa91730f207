import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DiaryEntry, TodayPack } from '#contract/diary.ts';
import { ask } from '#web/app/api.ts';
import { todayIn } from '#web/app/time-words.ts';
import { isTherapist, type Me } from '#web/app/who-model.ts';
import { useDevice } from '#web/sync/device.ts';
import type { DeviceState } from '#web/sync/device-state.ts';

export type DayClient = TodayPack['clients'][number];
export type DayVisit = { readonly entry: DiaryEntry; readonly client: DayClient | undefined };
export type Day = {
  readonly date: Temporal.PlainDate;
  readonly visits: readonly DayVisit[];
  readonly tasks: TodayPack['tasks'];
  readonly from: 'server' | 'device';
};

/** The day: for a therapist with plans and limits, also offline; for the front desk the visits alone. */
export const useDay = (me: Me): UseQueryResult<Day> => {
  const state = useDevice();
  const open = state.status === 'open' ? state.store.place.cabinet : state.status;
  return useQuery({
    queryKey: ['day', open],
    queryFn: () => (isTherapist(me.role) ? therapistDay(state) : deskDay(me.zone)),
    // The day stays in sight while the device opens and it is read once more, to be kept.
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    refetchInterval: 5 * 60_000,
  });
};

const therapistDay = async (state: DeviceState): Promise<Day> => {
  const { readToday } = await import('#web/sync/today-store.ts');
  const { pack, from } = await readToday(state);
  return {
    date: Temporal.PlainDate.from(pack.date),
    visits: pack.entries.map((entry) => ({
      entry,
      client: pack.clients.find((client) => client.id === entry.client),
    })),
    tasks: pack.tasks,
    from,
  };
};

const deskDay = async (zone: string): Promise<Day> => {
  const date = todayIn(zone);
  const { entries } = await ask('diary', { query: { from: date.toString(), to: date.toString() } });
  return { date, visits: entries.map((entry) => ({ entry, client: undefined })), tasks: [], from: 'server' };
};

/** Whether a visit has ended, runs or is to come, by the clock. */
export const phaseOf = (entry: DiaryEntry, now: Temporal.Instant): 'past' | 'now' | 'later' => {
  const starts = Temporal.Instant.from(entry.startsAt);
  if (Temporal.Instant.compare(now, starts) < 0) return 'later';
  return Temporal.Instant.compare(now, starts.add({ minutes: entry.minutes })) < 0 ? 'now' : 'past';
};

/** A visit that is still before somebody: neither over nor off. What its screening says matters only then. */
export const isAhead = (entry: DiaryEntry, now: Temporal.Instant): boolean =>
  isOn(entry) && entry.status !== 'done' && phaseOf(entry, now) !== 'past';

/** The visit to go to: the first that is neither over nor off. */
export const nextVisit = (visits: readonly DayVisit[], now: Temporal.Instant): DayVisit | undefined =>
  visits.find(({ entry }) => isAhead(entry, now));

export const isOn = (entry: DiaryEntry): boolean =>
  entry.status !== 'cancelled' && entry.status !== 'no-show';

export type HereSession = { readonly session: string; readonly state: 'open' | 'closed' };

/** The sessions that this device recorded for the visits of the day, so that a visit is resumed and not begun twice. */
export const useSessionsHere = (): ReadonlyMap<string, HereSession> => {
  const state = useDevice();
  const here = useQuery({
    queryKey: ['sessions-here', state.status],
    queryFn: () => sessionsHere(state),
    staleTime: 0,
  });
  return here.data ?? new Map<string, HereSession>();
};

const sessionsHere = async (state: DeviceState): Promise<ReadonlyMap<string, HereSession>> => {
  if (state.status !== 'open') return new Map();
  const { journal } = state.store;
  const heads = await journal.heads();
  const found = await Promise.all(
    heads.map(async ({ session, appointment }) => {
      const closed = (await journal.factsOf(session)).some((fact) => fact.kind === 'closed');
      return [appointment ?? '', { session, state: closed ? 'closed' : 'open' }] as const;
    }),
  );
  return new Map(found);
};
