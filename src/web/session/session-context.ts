import { createContext, useContext, useMemo } from 'react';
import type { Overlay } from '#domain/assessment/chart.ts';
import type { BodyHistory } from '#domain/assessment/history.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import type { Session } from '#domain/session/session.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import type { SessionHead } from '#web/sync/journal.ts';
import type { Crossing } from './crossings-now.ts';
import type { Grip, Place } from './grip.ts';
import type { Recorder } from './recording.ts';
import type { Sight } from './session-opening.ts';
import type { Safety } from './safety.ts';
import type { PressActions } from './use-presses.ts';
import type { Briefing, InSight } from './use-safety.ts';

export type SheetName =
  | 'picker'
  | 'grip'
  | 'discomfort'
  | 'back-date'
  | 'words'
  | 'more'
  | 'movement'
  | 'stretch'
  | 'test'
  | 'reaction'
  | 'timeline'
  | 'close'
  | 'sight'
  | 'keys'
  | 'open-questions'
  | 'stopping-questions'
  | 'new-questions'
  | 'without'
  | 'pass';

/** What the parts of the live screen share. */
export type LiveSession = {
  readonly head: SessionHead;
  readonly facts: readonly KeptFact[];
  /** How many facts the disk has not taken yet. */
  readonly unkept: number;
  readonly session: Session;
  readonly sight: Sight;
  /** The plan of this visit. */
  readonly plan: TreatmentPlan | null;
  /** What binds: the stricter of plan and screening. */
  readonly limits: TreatmentLimits | null;
  readonly safety: Safety;
  readonly briefing: Briefing;
  readonly addOverride: InSight['addOverride'];
  /** Sends what waits, before something is asked of the server that rests on it. */
  readonly send: () => Promise<void>;
  /** Places to avoid and scars that stand, from every visit. */
  readonly standing: readonly Overlay[];
  readonly record: Recorder;
  readonly place: Place | null;
  readonly grip: Grip;
  readonly setGrip: (change: Partial<Grip>) => void;
  readonly press: PressActions;
  /** What a reason is asked for, while the sheet for it is open. */
  readonly passing: Crossing | null;
  readonly askWhy: (crossing: Crossing) => void;
  readonly sheet: SheetName | null;
  readonly show: (sheet: SheetName | null) => void;
};

const Context = createContext<LiveSession | null>(null);
export const LiveSessionProvider = Context.Provider;

export const useLive = (): LiveSession => {
  const live = useContext(Context);
  if (!live) throw new Error('useLive is only for parts of the live session');
  return live;
};

/** The visits before this one, and what the client drew alone. */
export const useBefore = (): BodyHistory => {
  const { sight, head } = useLive();
  return useMemo(() => historyBefore(sight, head), [sight, head]);
};

export const historyBefore = ({ body }: Pick<Sight, 'body'>, { session }: SessionHead): BodyHistory => ({
  visits: (body?.visits ?? []).filter((visit) => visit.session !== session),
  own: body?.own ?? [],
});
