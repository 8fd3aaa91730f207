import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Me } from '#contract/identity.ts';
import { ask } from './api.ts';
import { SignedOut } from './call-failures.ts';
import { paySignOut } from './owed-sign-out.ts';
import { ME, queryClient } from './query-client.ts';

export type { Me };
export type Role = Me['role'];

const readMe = async (): Promise<Me | null> => {
  await paySignOut();
  try {
    return await ask('me');
  } catch (failure) {
    if (failure instanceof SignedOut) return null;
    throw failure;
  }
};

/** Who is signed in: a member, `null` for nobody, or an error when the server cannot be asked. */
export const useWho = () => useQuery({ queryKey: ME, queryFn: readMe, staleTime: 5 * 60_000 });

const Member = createContext<Me | null>(null);
export const MemberProvider = Member.Provider;

/**
 * The member, for everything that is drawn inside the member's part of the app. Handed down by the gate, so that a page
 * that is drawn once more while its member is being signed out still knows whose it was.
 */
export const useMe = (): Me => {
  const me = useContext(Member);
  if (!me) throw new Error('useMe is only for pages behind the sign-in');
  return me;
};

/** After a sign-in: forgets what the last member saw and asks who is here now. */
export const becomeSomebody = async (): Promise<void> => {
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== ME[0] });
  await queryClient.fetchQuery({ queryKey: ME, queryFn: readMe, staleTime: 0 });
};

/** The device was cut off: is its member signed in at all? */
export const askWhoAgain = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ME });

/** The device was opened without the network by the member whose `Me` it kept. */
export const becomeKept = (me: Me): void => {
  queryClient.setQueryData(ME, me);
};

/** Forgets everything that was read and who read it. */
export const becomeNobody = (): void => {
  queryClient.setQueryData(ME, null);
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== ME[0] });
};

export const isTherapist = (role: Role): boolean => role === 'owner' || role === 'therapist';
