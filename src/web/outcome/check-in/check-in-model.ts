import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckIn } from '#domain/outcome/asked/still-open.ts';
import { stillOpen } from '#domain/outcome/asked/still-open.ts';
import { type Question, questionsOf } from '#domain/outcome/asked/question.ts';
import { type SaidSoFar, answeredFact, saidBy } from '#domain/outcome/asked/said.ts';
import { queryClient } from '#web/app/query-client.ts';
import { readClock } from '#web/session/device-clock.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { fileOwn } from '#web/sync/own-record.ts';
import { answeredKey, readAnsweredHere } from './answered-here.ts';

/** What has been said and not yet handed over; it lies under the phone's key and survives a reload. */
export type Draft = SaidSoFar & { readonly place: number };

const PAGE = 'check-in';
const EMPTY: Draft = { answers: {}, ticks: {}, place: -1 };

const draftKey = (store: OpenStore) => ['check-in', store.place.cabinet, 'draft'] as const;

/** Where the client stopped last time; the beginning where she did not begin. */
export const useDraft = (store: OpenStore) =>
  useQuery({
    queryKey: draftKey(store),
    queryFn: async () => (await store.read<Draft | null>(PAGE)) ?? EMPTY,
    staleTime: Infinity,
  });

let turn: Promise<unknown> = Promise.resolve();

/** One write after the other, so that the last word is the one that stays. */
const keepDraft = (store: OpenStore, draft: Draft | null): Promise<void> => {
  const mine = turn.then(() => store.keep(PAGE, draft));
  turn = mine.catch(() => undefined);
  return mine;
};

export type Asking = {
  readonly questions: readonly Question[];
  readonly draft: Draft;
  /** The phone's disk refused: nothing may be called kept. */
  readonly unkept: boolean;
  readonly change: (draft: Draft) => void;
  /** Hands everything over; true when it lies in the journal. */
  readonly finish: () => Promise<boolean>;
};

/** Leading through the questions of a check-in, kept tap by tap. */
export const useAsking = (
  store: OpenStore,
  checkIn: CheckIn,
  open: readonly string[],
  kept: Draft,
): Asking => {
  const [draft, setDraft] = useState(kept);
  const [unkept, setUnkept] = useState(false);
  const trying = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      setUnkept(false);
      return true;
    } catch {
      setUnkept(true);
      return false;
    }
  };
  return {
    questions: questionsOf(open),
    draft,
    unkept,
    change: (next) => {
      setDraft(next);
      void trying(() => keepDraft(store, next));
    },
    finish: () => trying(() => handOver(store, checkIn, draft)),
  };
};

/** Each instrument is one fact of its own; what an interrupted try has filed already is not filed again. */
const handOver = async (store: OpenStore, checkIn: CheckIn, draft: Draft): Promise<void> => {
  const open = stillOpen(checkIn, await readAnsweredHere(store));
  for (const said of saidBy(open, draft)) {
    const clock = { ...readClock(), id: () => crypto.randomUUID(), tick: 1 };
    const fact = answeredFact(said, checkIn.moment, clock);
    await fileOwn(store, { kind: 'outcome', id: fact.answer }, [fact]);
  }
  await keepDraft(store, null);
  queryClient.setQueryData(draftKey(store), EMPTY);
  await queryClient.invalidateQueries({ queryKey: answeredKey(store) });
};
