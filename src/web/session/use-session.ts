import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { deriveSession, type Session } from '#domain/session/session.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import type { BookState, SessionBook } from '#web/sync/session-book.ts';
import { readClock } from './device-clock.ts';
import { recorderOf, type Recorder } from './recording.ts';
import { openSession, type NotOpened, type OpenedSession, type Wanted } from './session-opening.ts';

export type Opening =
  | { status: 'opening' }
  | { status: 'failed'; fault: unknown }
  | OpenedSession
  | NotOpened;

/** Opens the wanted session once the device's store is open, and lets other devices' facts come in. */
export const useOpenedSession = (store: OpenStore | null, wanted: Wanted): Opening => {
  const [opening, setOpening] = useState<Opening>({ status: 'opening' });
  const { session, client, appointment } = wanted;
  useEffect(() => {
    if (!store) return undefined;
    let here = true;
    openSession(store, { session, client, appointment }).then(
      (opened) => here && setOpening(opened),
      (fault: unknown) => here && setOpening({ status: 'failed', fault }),
    );
    return () => {
      here = false;
    };
  }, [store, session, client, appointment]);
  return opening;
};

/** While the page is open: pull every few seconds, and try again what the disk would not take. */
export const useFollowing = (store: OpenStore, book: SessionBook): void => {
  const { syncer } = store;
  useEffect(() => syncer.follow(book.head.session, (facts) => book.takeIn(facts)), [syncer, book]);
  useEffect(() => {
    const tryAgain = async (): Promise<void> => {
      if (book.state().unkept.length > 0 && (await book.keepUnkept()) === 'recorded') await syncer.nudge();
    };
    const timer = setInterval(() => void tryAgain(), 5000);
    return () => clearInterval(timer);
  }, [book, syncer]);
};

export const useBookState = (book: SessionBook): BookState => {
  const subscribe = useCallback((listener: () => void) => book.subscribe(listener), [book]);
  return useSyncExternalStore(subscribe, () => book.state());
};

const TICK_MS = 250;

/** The session as its facts tell it now; runs on while it is open. */
export const useSession = (book: SessionBook): Session => {
  const { facts, unkept } = useBookState(book);
  const all = useMemo(() => [...facts, ...unkept], [facts, unkept]);
  const [now, setNow] = useState(readClock);
  const session = useMemo(() => deriveSession(all, { now }), [all, now]);
  const goesOn = session.state === 'open' || session.state === 'paused';
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setInterval(() => setNow(readClock()), TICK_MS);
    return () => clearInterval(timer);
  }, [goesOn]);
  return session;
};

export const useRecorder = (store: OpenStore, book: SessionBook): Recorder => {
  const { syncer } = store;
  const onNoted = useCallback(() => void syncer.nudge(), [syncer]);
  return useMemo(() => recorderOf(book, onNoted), [book, onNoted]);
};
