import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { placedAt, problemIn, type ListingFields, type Town } from './listing-fields.ts';
import { words } from './words.ts';

const KEY = ['listing'] as const;

export const useListing = () => useQuery({ queryKey: KEY, queryFn: () => ask('listing') });

export const renewListing = () => queryClient.invalidateQueries({ queryKey: KEY });

/** The listing as it is being changed. What is typed stays until it is kept. */
export const useListingForm = (kept: ListingFields) => {
  const [fields, setFields] = useState(kept);
  const [problem, setProblem] = useState<string>();
  const save = useMutation({
    mutationFn: (body: ListingFields) => ask('saveListing', { body }),
    onSuccess: async () => {
      await renewListing();
      say(words.form.saved);
    },
  });
  const submit = (): void => {
    const found = problemIn(fields);
    setProblem(found);
    if (found === undefined) save.mutate(fields);
  };
  const change = (to: Partial<ListingFields>): void => setFields((before) => ({ ...before, ...to }));
  const placeAt = (town: Town): void => setFields((before) => placedAt(before, town));
  return { fields, change, placeAt, submit, save, problem };
};

/** Looks up what was typed. The only place of that name is taken at once, of several one is chosen. */
export const useLookUp = (onPlaced: (town: Town) => void) => {
  const [called, setCalled] = useState('');
  const search = useMutation({
    mutationFn: async (typed: string) => (await ask('townsNamed', { query: { called: typed } })).towns,
    onSuccess: (towns) => {
      const [only, ...others] = towns;
      if (only && others.length === 0) take(only);
    },
  });
  const take = (town: Town): void => {
    onPlaced(town);
    setCalled('');
    search.reset();
    say(words.form.placed(town.name));
  };
  const type = (typed: string): void => {
    setCalled(typed);
    search.reset();
  };
  const lookUp = (): void => {
    if (called.trim() !== '') search.mutate(called.trim());
  };
  return { called, type, lookUp, take, search };
};
