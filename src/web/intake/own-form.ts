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

export type OwnState =
  | { readonly at: 'reading' }
  | { readonly at: 'failed'; readonly failure: unknown }
  /** She was never asked: the first form comes by link, because it has texts to sign. */
  | { readonly at: 'first' }
  | { readonly at: 'nothing-due' }
  | { readonly at: 'open'; readonly desk: FormDesk };

/** The signed-in client's own questions: what lies on the phone goes on, else what is due is asked. */
export const useOwnForm = (store: OpenStore): OwnState => {
  const [state, become] = useState<OwnState>({ at: 'reading' });
  useEffect(() => {
    let here = true;
    let desk: FormDesk | null = null;
    const read = async (): Promise<void> => {
      const filling =
        (await ownDrawer(store).read()) ?? fillingFrom(await ask('myScreening'), new Date().toISOString());
      if (!here) return;
      if (typeof filling === 'string') return become({ at: filling });
      desk = openDesk(store, filling);
      become({ at: 'open', desk });
    };
    read().catch((failure: unknown) => here && become({ at: 'failed', failure }));
    return () => {
      here = false;
      desk?.close();
    };
  }, [store]);
  return state;
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
