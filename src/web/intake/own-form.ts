import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { nextStep } from '#domain/intake/next-step.ts';
import { dueItems } from '#domain/screening/due-items.ts';
import { screen } from '#domain/screening/screen.ts';
import { ask, type Reply } from '#web/app/api.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { knownReasons } from './at-once.ts';
import { ownDrawer } from './drawer.ts';
import { answersOf, newFilling, type Filling } from './filling.ts';
import { openFormDesk, type FormDesk } from './form-desk.ts';
import type { Opening } from './opening.ts';
import { ownPort } from './own-port.ts';

const OWN = ['own-questions'];

export type OwnState =
  | { readonly at: 'reading' }
  | { readonly at: 'failed'; readonly failure: unknown; readonly again: () => void }
  /** She was never asked: the first form comes by link, because it has texts to sign. */
  | { readonly at: 'first' }
  | { readonly at: 'nothing-due' }
  | { readonly at: 'open'; readonly desk: FormDesk };

/** The signed-in client's own questions: what lies on the phone goes on, else what is due is asked. */
export const useOwnForm = (store: OpenStore): OwnState & { readonly takeBack: () => void } => {
  const [kept, setKept] = useState<Filling | null | 'reading'>('reading');
  const [desk, setDesk] = useState<FormDesk | null>(null);
  const [turn, setTurn] = useState(0);
  const takeBack = (): void => setTurn((now) => now + 1);
  const mine = useQuery({
    queryKey: OWN,
    queryFn: () => ask('myScreening'),
    enabled: kept === null,
    staleTime: Infinity,
    gcTime: 0,
  });
  useEffect(() => {
    let here = true;
    void ownDrawer(store)
      .read()
      .then((filling) => here && setKept(filling));
    return () => {
      here = false;
    };
  }, [store, turn]);
  const fresh = mine.data ? fillingFrom(mine.data, new Date().toISOString()) : null;
  const filling = kept === 'reading' ? null : (kept ?? (typeof fresh === 'object' ? fresh : null));
  const id = filling === null ? null : filling.opening.key;
  useEffect(() => {
    if (filling === null) return undefined;
    const opened = openDesk(store, filling);
    setDesk(opened);
    return () => {
      opened.close();
      setDesk(null);
    };
    // One desk for one form: what is filled in lies in its book from here on.
  }, [store, id, turn]);
  if (desk) return { at: 'open', desk, takeBack };
  if (fresh === 'first' || fresh === 'nothing-due') return { at: fresh, takeBack };
  if (mine.error) return { at: 'failed', failure: mine.error, again: () => void mine.refetch(), takeBack };
  return { at: 'reading', takeBack };
};

const openDesk = (store: OpenStore, filling: Filling): FormDesk => {
  const drawer = ownDrawer(store);
  const desk: FormDesk = openFormDesk({
    drawer,
    filling,
    name: store.place.cabinet,
    chance: Math.random,
    port: ownPort(() => nextOf(desk.book.state().filling)),
  });
  return desk;
};

/** What happens next, by the same words as for a link; clearances and overrides stay with the practice. */
const nextOf = (filling: Filling) => {
  const { person, earlier } = filling.opening;
  const answers = [...earlier, ...answersOf(filling)];
  return nextStep(screen({ person, answers, clearances: [], overrides: [] }, new Date().toISOString()));
};

export const fillingFrom = (mine: Reply<'myScreening'>, at: string): Filling | 'first' | 'nothing-due' => {
  const { answers, person, ...rest } = mine;
  if (answers.length === 0) return 'first';
  const record = { person, answers, clearances: [], overrides: [] };
  const due = dueItems(record, at, 'visit');
  if (due.length === 0) return 'nothing-due';
  const opening: Opening = {
    ...rest,
    person,
    purpose: 'visit',
    firstName: '',
    due,
    answers: [],
    earlier: answers,
    drawing: [],
    consents: [],
    signed: [],
    key: crypto.randomUUID(),
  };
  return { ...newFilling(opening), seen: knownReasons(answers, person, at) };
};
