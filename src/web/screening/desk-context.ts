import { createContext, useContext } from 'react';
import type { Screening } from '#domain/screening/decision.ts';
import type { Found } from './screening-model.ts';

/** What every part of the page speaks of: whose screening it is, what was read, and what follows from it now. */
export type Desk = {
  readonly client: string;
  readonly clientName: string;
  readonly hasAddress: boolean;
  readonly found: Found;
  readonly screening: Screening;
  readonly now: Temporal.Instant;
  readonly zone: string;
};

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is only for parts of the screening page');
  return desk;
};
