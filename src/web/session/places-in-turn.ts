import type { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import type { Session } from '#domain/session/session.ts';
import type { Place } from './grip.ts';

const same = (a: Place, b: Place): boolean => a.region === b.region && a.side === b.side;

/** The places that next and previous walk through: the plan's in order, then those worked on besides. */
export const placesInTurn = (session: Session, plan: TreatmentPlan | null): readonly Place[] => {
  const all: Place[] = [
    ...(plan?.steps ?? []),
    ...session.holds,
    ...(session.chosen ? [session.chosen] : []),
  ];
  return all
    .map(({ region, side }) => ({ region, side }))
    .filter((place, index, places) => places.findIndex((one) => same(one, place)) === index);
};

/** The place one step on or back from where the hands are; null when there is nowhere to go. */
export const neighbour = (places: readonly Place[], from: Place | null, step: 1 | -1): Place | null => {
  if (places.length === 0) return null;
  const at = from ? places.findIndex((place) => same(place, from)) : -1;
  if (at === -1) return places.at(step === 1 ? 0 : -1) ?? null;
  return places[(at + step + places.length) % places.length] ?? null;
};

export type StepProgress = TreatmentPlan['steps'][number] & {
  readonly heldSeconds: number;
  readonly done: boolean;
};

/** The plan's steps with what was held there by that technique so far. */
export const planProgress = (session: Session, plan: TreatmentPlan | null): readonly StepProgress[] =>
  (plan?.steps ?? []).map((step) => {
    const heldSeconds = session.holds
      .filter((hold) => same(hold, step) && hold.technique === step.technique)
      .reduce((sum, hold) => sum + hold.seconds, 0);
    return { ...step, heldSeconds, done: heldSeconds >= step.seconds };
  });
