import type { ClientDetails } from '#contract/client.ts';

export type DetailName = keyof ClientDetails;
export type Conflict = { readonly field: DetailName; readonly mine: string; readonly theirs: string };
export type Merge = { readonly merged: ClientDetails; readonly conflicts: readonly Conflict[] };

/**
 * Two people changed the same file. A field that only one of them changed takes that change; a field that both changed
 * differently is a conflict, and stands as mine until somebody chooses.
 */
export const mergeDetails = (base: ClientDetails, mine: ClientDetails, theirs: ClientDetails): Merge => {
  const names = Object.keys(mine) as DetailName[];
  const changedByMe = (name: DetailName) => mine[name] !== base[name];
  const kept = Object.fromEntries(names.map((name) => [name, changedByMe(name) ? mine[name] : theirs[name]]));
  const conflicts = names.filter(
    (name) => changedByMe(name) && theirs[name] !== base[name] && theirs[name] !== mine[name],
  );
  return {
    merged: { ...mine, ...kept },
    conflicts: conflicts.map((field) => ({ field, mine: mine[field] ?? '', theirs: theirs[field] ?? '' })),
  };
};

/** The merged file with what was chosen for each conflict. */
export const settle = (
  merge: Merge,
  theirs: ClientDetails,
  chosen: Readonly<Partial<Record<DetailName, 'mine' | 'theirs'>>>,
): ClientDetails => {
  const taken = merge.conflicts.filter(({ field }) => chosen[field] === 'theirs');
  return { ...merge.merged, ...Object.fromEntries(taken.map(({ field }) => [field, theirs[field]])) };
};
