import { isStricter } from '#domain/screening/action.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import type { Reason } from '#domain/screening/decision.ts';
import type { Safety } from './safety.ts';

/** The reasons that stop the work, the strictest first. */
export const stoppingReasons = ({ screening }: Pick<Safety, 'screening'>): readonly Reason[] =>
  (screening?.handsOn.reasons ?? []).filter(
    ({ action, standing }) => standing === 'binds' && isStricter(action, 'MODIFY'),
  );

/** The questions whose answers stop the work, each once. */
export const stoppingItems = (safety: Pick<Safety, 'screening'>): readonly ItemId[] => [
  ...new Set(stoppingReasons(safety).flatMap(({ items }) => items)),
];
