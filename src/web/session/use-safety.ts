import { useEffect, useMemo, useState } from 'react';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Session } from '#domain/session/session.ts';
import type { Override } from '#domain/screening/clearance.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { safetyOf, stageOf, type Safety, type Stage } from './safety.ts';
import { keepSight, newerSight, type OpenedSession, type Sight } from './session-opening.ts';

export type InSight = { readonly sight: Sight; readonly addOverride: (override: Override) => void };

/** What is in sight, made newer where there is a connection, and kept with the session once it has begun. */
export const useSight = (
  store: OpenStore,
  { book, sight: first }: OpenedSession,
  begun: boolean,
): InSight => {
  const [sight, setSight] = useState(first);
  const { head } = book;
  useEffect(() => {
    let here = true;
    void newerSight(store, head, first).then((newer) => here && newer && setSight(newer));
    return () => {
      here = false;
    };
  }, [store, head, first]);
  useEffect(() => {
    if (begun) void keepSight(store, head.session, sight);
  }, [store, head, sight, begun]);
  const addOverride = (override: Override): void =>
    setSight(({ screening, ...rest }) => ({
      ...rest,
      screening: screening ? { ...screening, overrides: [...screening.overrides, override] } : null,
    }));
  return { sight, addOverride };
};

/** Answers run out, so the screening is decided anew each minute and with each answer, not with each tick of the clock. */
export const useSafety = (sight: Sight, session: Session, facts: readonly KeptFact[]): Safety => {
  const minute = useMinute();
  const [answered, passed] = [JSON.stringify(session.answered), JSON.stringify(session.passed)];
  return useMemo(() => {
    const said = { answered: JSON.parse(answered), passed: JSON.parse(passed) } as Pick<
      Session,
      'answered' | 'passed'
    >;
    const at = said.answered.reduce((latest, one) => (one.at > latest ? one.at : latest), minute);
    return safetyOf({ sight, facts, session: said, at });
  }, [sight, facts, answered, passed, minute]);
};

const now = (): string => new Date().toISOString();

const useMinute = (): string => {
  const [minute, setMinute] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMinute(now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return minute;
};

export type Briefing = {
  readonly stage: Stage;
  /** The limits have become others since they were read, in the midst of the work. */
  readonly changed: boolean;
  readonly read: () => void;
};

/** What was read of the limits, and what is still to be read before the hands go on. */
export const useBriefing = (safety: Safety, session: Session): Briefing => {
  const [read, setRead] = useState(() => (session.holds.length > 0 ? safety.told : null));
  return {
    stage: stageOf(safety, session, read),
    changed: session.holds.length > 0 && safety.gate === 'limited' && read !== safety.told,
    read: () => setRead(safety.told),
  };
};
