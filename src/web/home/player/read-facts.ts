import { PlayFact } from '#domain/home/player/play-fact.ts';

/** The facts of sessions at home among what lies in a journal; what a newer Unwind wrote is left unread. */
export const readHomeFacts = (kept: readonly { readonly kind: string }[]): readonly PlayFact[] =>
  kept.flatMap((fact) => {
    if (!fact.kind.startsWith('home-')) return [];
    const read = PlayFact.safeParse(fact);
    return read.success ? [read.data] : [];
  });
