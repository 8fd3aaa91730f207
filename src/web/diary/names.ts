import { createContext, useContext } from 'react';

/** Therapists by their ids, for everything that the diary draws. */
const Names = createContext<ReadonlyMap<string, string>>(new Map());
export const NamesProvider = Names.Provider;
export const useNames = (): ReadonlyMap<string, string> => useContext(Names);
