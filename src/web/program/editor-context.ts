import { createContext, useContext } from 'react';
import type { HomeOffer } from '#domain/screening/home-offer.ts';
import type { Problem } from './program-model.ts';
import type { ProgramForm } from './program-form.ts';

/** What every part of the builder reads and changes. */
export type ProgramDesk = {
  readonly form: ProgramForm;
  readonly offer: HomeOffer;
  /** What goes beyond the screening or the limits, each at its place in the program. */
  readonly problems: readonly Problem[];
  readonly change: (how: (before: ProgramForm) => ProgramForm) => void;
};

const Context = createContext<ProgramDesk | null>(null);
export const ProgramDeskProvider = Context.Provider;

export const useProgramDesk = (): ProgramDesk => {
  const desk = useContext(Context);
  if (!desk) throw new Error('useProgramDesk is only for parts of the builder');
  return desk;
};
