import { createContext, useContext } from 'react';
import type { ClientHome, ProgramVersion } from '#contract/home.ts';
import type { ReadHome } from './read-home.ts';

/** What every part of the overview reads: what the server holds, what follows from it now, and the way to a sheet. */
export type HomeDesk = {
  readonly client: string;
  readonly found: ClientHome;
  readonly inForce: ProgramVersion;
  readonly read: ReadHome;
  readonly now: Temporal.Instant;
  readonly open: (asked: Asked) => void;
};

/** What is asked before something is changed. */
export type Asked =
  | { readonly ask: 'lighten' }
  | { readonly ask: 'undo' }
  | { readonly ask: 'pause' | 'resume' }
  | { readonly ask: 'lift-block' | 'resolve-review'; readonly about: string; readonly what: string };

const Context = createContext<HomeDesk | null>(null);
export const HomeDeskProvider = Context.Provider;

export const useHomeDesk = (): HomeDesk => {
  const desk = useContext(Context);
  if (!desk) throw new Error('useHomeDesk is only for parts of the overview');
  return desk;
};
