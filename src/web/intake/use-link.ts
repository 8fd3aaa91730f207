import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '#web/app/api.ts';
import { linkDrawer } from './drawer.ts';
import { newFilling, type Filling } from './filling.ts';
import { openFormDesk, type FormDesk } from './form-desk.ts';
import { linkPort } from './link-port.ts';
import { freshened, openLink, type Door } from './open-link.ts';
import { words } from './words.ts';

export const useDoor = (token: string) =>
  useQuery({
    queryKey: ['intake', token],
    queryFn: () => ask('intake', { params: { token } }),
    retry: false,
    refetchOnWindowFocus: false,
  });

export type LinkState =
  | { readonly at: 'reading' }
  | { readonly at: 'no-storage' }
  /** Nothing of this form is on the phone. */
  | { readonly at: 'door' }
  | { readonly at: 'open'; readonly desk: FormDesk };

/** The form of a link: what lies on this phone opens at once, with or without a network. */
export const useLinkForm = (token: string): LinkState => {
  const [state, become] = useState<LinkState>({ at: 'reading' });
  useEffect(() => {
    let here = true;
    let desk: FormDesk | null = null;
    const read = async (): Promise<void> => {
      const drawer = await linkDrawer(token);
      const kept = await drawer.read();
      if (!here) return;
      if (!kept) return become({ at: 'door' });
      desk = openDesk(token, drawer, kept);
      become({ at: 'open', desk });
      void freshen(token, desk);
    };
    read().catch(() => here && become({ at: 'no-storage' }));
    return () => {
      here = false;
      desk?.close();
    };
  }, [token]);
  return state;
};

/** Keeps a new form on the phone; it opens from there, as every later time. */
export const keepNewForm = async (token: string, filling: Filling): Promise<void> =>
  (await linkDrawer(token)).keep(filling);

const openDesk = (token: string, drawer: Parameters<typeof openFormDesk>[0]['drawer'], filling: Filling) =>
  openFormDesk({
    drawer,
    filling,
    name: token,
    chance: Math.random,
    port: linkPort(token, filling.opening.key),
  });

/** What another device sent meanwhile. Without a network the phone goes on with what it has. */
const freshen = async (token: string, desk: FormDesk): Promise<void> => {
  const { opening, given } = desk.book.state().filling;
  const there = given.filter(({ sending }) => sending === 'sent').map(({ id }) => id);
  const opened = await openLink(token, opening.person.bornOn, opening).catch(() => null);
  if (opened?.kind === 'opened') desk.change((filling) => freshened(filling, opened.opening, there));
};

type Trying = {
  readonly token: string;
  readonly door: Door;
  readonly onOpen: (filling: Filling) => Promise<void>;
};

/** The day of birth at the door. */
export const useBirthDoor = ({ token, door, onOpen }: Trying) => {
  const [refusal, setRefusal] = useState<string>();
  const [closed, setClosed] = useState<'locked' | 'finished' | 'gone' | null>(null);
  const open = useMutation({
    mutationFn: async (bornOn: string | null) => {
      const { practiceName, practicePhone } = door;
      const opened = await openLink(token, bornOn, { practiceName, practicePhone });
      if (opened.kind === 'opened') return onOpen(newFilling(opened.opening));
      const { refusal: said } = opened;
      switch (said.reason) {
        case 'wrong-birth-date':
          return setRefusal(words.door.wrong(said.triesLeft));
        case 'locked':
          return setClosed('locked');
        case 'finished':
          return setClosed('finished');
        case 'link-expired':
          return setClosed('gone');
      }
    },
    onMutate: () => setRefusal(undefined),
  });
  return { open, refusal, closed };
};
