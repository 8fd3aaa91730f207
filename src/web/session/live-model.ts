import { useCallback, useMemo, useState } from 'react';
import { overlaysStanding, type VisitChart } from '#domain/assessment/history.ts';
import type { Key } from '#domain/session/decide.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import type { Crossing } from './crossings-now.ts';
import type { Grip, Place } from './grip.ts';
import { historyBefore, type LiveSession, type SheetName } from './session-context.ts';
import type { SessionBook } from '#web/sync/session-book.ts';
import type { OpenedSession } from './session-opening.ts';
import { SIGNS, useSessionKeys } from './session-keys.ts';
import { signsOpenFor } from './signs-window.ts';
import { gripFor, usePresses } from './use-presses.ts';
import { useBriefing, useSafety, useSight } from './use-safety.ts';
import { useBookState, useFollowing, useRecorder, useSession } from './use-session.ts';

type Parts = {
  store: OpenStore;
  opened: OpenedSession;
  /** The chart lies over the live screen, and its keys are its own. */
  charting: boolean;
  toChart: () => void;
  sheet: SheetName | null;
  show: (sheet: SheetName | null) => void;
  toggleQuiet: () => void;
};

/** Everything the live screen shows and does, in one value. */
export const useLiveModel = (parts: Parts): LiveSession => {
  const { store, opened, charting, sheet, show } = parts;
  const { book } = opened;
  const { facts, unkept } = useFacts(book);
  const session = useSession(book);
  const { sight, addOverride } = useSight(store, opened, session.state !== 'not-opened');
  const safety = useSafety(sight, session, facts);
  const briefing = useBriefing(safety, session);
  const { plan, limits } = safety;
  const standing = useStanding({ book, sight }, facts);
  const record = useRecorder(store, book);
  useFollowing(store, book);
  const place = placeInHand(session, plan);
  const [changed, setChanged] = useGripChanges(place);
  const grip = useMemo(
    () => gripFor(place, session, { plan, limits }, changed),
    [place, session, plan, limits, changed],
  );
  const pick = useCallback(() => show('picker'), [show]);
  const mayBegin = briefing.stage === 'work';
  const press = usePresses({ record, plan, limits, mayBegin, place, grip, pick });
  const setGrip = (change: Partial<Grip>): void => {
    setChanged({ ...changed, ...change });
    press.change(change);
  };
  const onPedal = (key: Key): void =>
    session.state === 'not-opened' && key === 'primary' ? press.open() : press.key(key);
  const { passing, askWhy } = usePassing(show);
  const marking = signsOpenFor(session);
  useSessionKeys({
    // A panel that must be read has the keyboard to itself; a hold that runs is ended all the same.
    listening: sheet === null && !charting && (mayBegin || session.running.length > 0),
    onPedal,
    onSheet: show,
    onChart: parts.toChart,
    onDigit: (digit) => {
      const sign = SIGNS[digit - 1];
      if (marking && sign) press.sign(marking.id, sign);
      else setGrip({ pressure: digit });
    },
    onRelease: () => (marking ? press.sign(marking.id, 'softening') : press.release()),
    onQuiet: parts.toggleQuiet,
  });
  return {
    head: book.head,
    facts,
    unkept,
    session,
    sight,
    plan,
    limits,
    safety,
    briefing,
    addOverride,
    send: () => store.syncer.nudge(),
    standing,
    record,
    place,
    grip,
    setGrip,
    press,
    passing,
    askWhy,
    sheet,
    show,
  };
};

/** Where the hands are: what was chosen last, else where the plan begins. */
const placeInHand = (session: LiveSession['session'], plan: LiveSession['plan']): Place | null => {
  if (session.chosen) return session.chosen;
  const first = plan?.steps[0];
  return first ? { region: first.region, side: first.side } : null;
};

const useFacts = (book: SessionBook): Pick<LiveSession, 'facts' | 'unkept'> => {
  const { facts, unkept } = useBookState(book);
  return useMemo(() => ({ facts: [...facts, ...unkept], unkept: unkept.length }), [facts, unkept]);
};

const useStanding = (
  { book, sight }: Pick<OpenedSession, 'book' | 'sight'>,
  facts: LiveSession['facts'],
): LiveSession['standing'] => {
  const { head } = book;
  return useMemo(() => {
    const { visits } = historyBefore(sight, head);
    const session = head.session as VisitChart['session'];
    const now = { session, at: '', therapistName: head.therapistName, facts };
    return overlaysStanding({ visits: [...visits, now] });
  }, [sight, head, facts]);
};

const usePassing = (show: Parts['show']): Pick<LiveSession, 'passing' | 'askWhy'> => {
  const [passing, setPassing] = useState<LiveSession['passing']>(null);
  const askWhy = useCallback(
    (crossing: Crossing) => {
      setPassing(crossing);
      show('pass');
    },
    [show],
  );
  return { passing, askWhy };
};

/** Changes to the grip hold for the place they were made at. */
const useGripChanges = (place: Place | null): [Partial<Grip>, (changed: Partial<Grip>) => void] => {
  const [made, setMade] = useState<{ at: string; changed: Partial<Grip> }>({ at: '', changed: {} });
  const at = place ? `${place.region} ${place.side}` : '';
  return [made.at === at ? made.changed : NO_CHANGES, (changed) => setMade({ at, changed })];
};

const NO_CHANGES: Partial<Grip> = {};
