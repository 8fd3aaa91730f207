import { actions, stricter, type Action } from '#domain/screening/action.ts';
import type { OpenQuestion, Screening } from '#domain/screening/decision.ts';

/** The open questions of both channels, each once with the strictest it could bring; the gravest first. */
export const openQuestions = ({ handsOn, homeTool }: Screening): readonly OpenQuestion[] => {
  const merged = new Map<string, OpenQuestion>();
  for (const open of [...handsOn.open, ...homeTool.open]) {
    const known = merged.get(open.item);
    merged.set(open.item, known === undefined ? open : bothOf(known, open));
  }
  return [...merged.values()].toSorted((one, other) => gravity(other.worst) - gravity(one.worst));
};

const bothOf = (one: OpenQuestion, other: OpenQuestion): OpenQuestion => ({
  ...one,
  rules: [...new Set([...one.rules, ...other.rules])],
  worst: stricter(one.worst, other.worst),
});

const gravity = (action: Action): number => actions.indexOf(action);
