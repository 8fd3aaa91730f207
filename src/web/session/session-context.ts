import { createContext, useContext } from 'react';
import type { Session } from '#domain/session/session.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import type { Grip, Place } from './grip.ts';
import type { Recorder } from './recording.ts';
import type { Sight } from './session-opening.ts';
import type { PressActions } from './use-presses.ts';

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
  | 'keys';

/** What the parts of the live screen share. */
export type LiveSession = {
  readonly session: Session;
  readonly sight: Sight;
  readonly limits: TreatmentLimits | null;
  readonly record: Recorder;
  readonly place: Place | null;
  readonly grip: Grip;
  readonly setGrip: (change: Partial<Grip>) => void;
  readonly press: PressActions;
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
