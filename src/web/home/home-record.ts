import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import { bothReadings, type HomeRecord, readHomeRecord } from '#domain/home/diary/home-days.ts';
import { type DiaryNote, noteInDiary } from '#domain/home/diary/note-in-diary.ts';
import { nextTick } from '#domain/session/noting.ts';
import { queryClient } from '#web/app/query-client.ts';
import { readClock } from '#web/session/device-clock.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { fileOwn, ownFactsHere, pullOwn } from '#web/sync/own-record.ts';

const keyOf = (store: OpenStore) => ['home-record', store.place.cabinet];

/** Every session at home and all of the diary: at once what lies on this phone, then with what the practice has besides. */
export const useHomeRecord = (store: OpenStore) => {
  const record = useQuery({
    queryKey: keyOf(store),
    queryFn: () => readHere(store),
    staleTime: Infinity,
    // What is noted while the disk is being read is not in what was read (DIARY-16).
    structuralSharing: grow,
  });
  useQuery({
    queryKey: ['own-pull', store.place.cabinet],
    queryFn: async () => {
      const from = await pullOwn(store);
      if (from === 'practice') await lookAgainAtHome(store);
      return from;
    },
  });
  return record;
};

const grow = (known: unknown, read: unknown): HomeRecord =>
  known === undefined ? (read as HomeRecord) : bothReadings(known as HomeRecord, read as HomeRecord);

/** After something was filed elsewhere on this phone, such as a session that was played. */
export const lookAgainAtHome = (store: OpenStore): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: keyOf(store) });

const readHere = async (store: OpenStore): Promise<HomeRecord> => {
  const [diary, home] = await Promise.all([ownFactsHere(store, 'diary'), ownFactsHere(store, 'home')]);
  return readHomeRecord([...diary, ...home]);
};

/** Each kind for itself, so that a union keeps its members. */
type WithoutEntry<One> = One extends unknown ? Omit<One, 'entry'> : never;
type Saying = WithoutEntry<DiaryNote>;

let turn: Promise<unknown> = Promise.resolve();

/** Notes something in the diary: on this phone's disk before the screen shows it, and from there to the practice. */
export const note = (store: OpenStore, saying: Saying): Promise<void> => {
  const mine = turn.then(() => noteNow(store, saying));
  turn = mine.catch(() => undefined);
  return mine;
};

const noteNow = async (store: OpenStore, saying: Saying): Promise<void> => {
  const record = queryClient.getQueryData<HomeRecord>(keyOf(store)) ?? (await readHere(store));
  const reading = readClock();
  const day = 'day' in saying ? saying.day : diaryDayAt(reading.at, store.me.zone);
  const sheet = record.diary.filter((fact) => dayOf(fact, store.me.zone) === day);
  const entry = sheet[0]?.entry ?? crypto.randomUUID();
  const tick = nextTick(sheet);
  const fact = noteInDiary({ ...saying, entry }, { ...reading, id: () => crypto.randomUUID(), tick });
  await fileOwn(store, { kind: 'diary', id: entry }, [fact]);
  queryClient.setQueryData<HomeRecord>(keyOf(store), (known = record) => ({
    ...known,
    diary: [...known.diary, fact],
  }));
};

/** All that is noted of a day lies on one sheet. */
const dayOf = (fact: DiaryFact, zone: string): string =>
  fact.kind === 'diary-soreness' ? diaryDayAt(fact.at, zone) : fact.day;

export type Noting = {
  readonly note: (saying: Saying) => Promise<'kept' | 'unkept'>;
  readonly unkept: boolean;
};

/** Noting, and whether the phone's disk refused the last time: then nothing may be called kept. */
export const useNoting = (store: OpenStore): Noting => {
  const [unkept, setUnkept] = useState(false);
  return {
    unkept,
    note: async (saying) => {
      try {
        await note(store, saying);
        setUnkept(false);
        return 'kept';
      } catch {
        setUnkept(true);
        return 'unkept';
      }
    },
  };
};
