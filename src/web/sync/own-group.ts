import type { KeptFact } from '#domain/session/fact.ts';

/** What a client records alone. */
export type OwnKind = 'drawing' | 'home' | 'diary' | 'outcome';

/** What holds facts together: one drawing, one session at home, one day's sheet of the diary, one answered instrument. */
export type OwnGroup = { readonly kind: OwnKind; readonly id: string };

/** Which field of a fact names its group. */
const fields = {
  drawing: 'drawing',
  home: 'home',
  diary: 'entry',
  outcome: 'answer',
} as const satisfies Record<OwnKind, string>;

/** The group of an own fact; a correction goes with what it corrects. Null for what this build cannot place. */
export const groupOf = (fact: KeptFact | undefined, all: ReadonlyMap<string, KeptFact>): OwnGroup | null => {
  if (fact === undefined) return null;
  if (fact.kind === 'corrected' && 'fact' in fact) return placed(all.get(String(fact.fact)));
  return placed(fact);
};

const placed = (fact: KeptFact | undefined): OwnGroup | null => {
  if (fact === undefined) return null;
  const kind = kindOf(fact.kind);
  const id: unknown =
    kind === null ? undefined : Object.entries(fact).find(([name]) => name === fields[kind])?.[1];
  return kind !== null && typeof id === 'string' ? { kind, id } : null;
};

const kindOf = (kind: string): OwnKind | null => {
  if (kind === 'drawing-marked') return 'drawing';
  if (kind.startsWith('home-')) return 'home';
  if (kind === 'outcome-answered') return 'outcome';
  return kind.startsWith('diary-') ? 'diary' : null;
};
