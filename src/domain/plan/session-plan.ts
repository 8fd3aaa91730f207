import type { TreatmentLimits } from '#domain/session/limits.ts';
import type { CarePlan } from './care-plan.ts';
import { isByHands, phaseAt, phaseName } from './phases.ts';
import type { Phase } from './phase.ts';
import type { TreatmentPlan } from './treatment-plan.ts';

/** What a session opens from: a plan with the steps and the pressure of the phase that the visits have come to. */
export type SessionPlan = TreatmentPlan & {
  readonly phase: Phase | null;
  /** From 1; 0 where the plan has no phases. */
  readonly visitInPhase: number;
};

/**
 * The plan of the next visit, after so many visits done in this episode (PLAN-4 to PLAN-6). Total: a plan without phases
 * is handed on as it is, and past the last visit the last phase goes on. The screening's limits come on top (`bindLimits`).
 */
export function sessionPlan(plan: CarePlan, { visitsDone }: { readonly visitsDone: number }): SessionPlan {
  const { complaint, goal, steps, limits } = plan;
  const at = phaseAt(plan.phases, Math.max(0, Math.floor(visitsDone)));
  if (at === null) return { complaint, goal, steps, limits, phase: null, visitInPhase: 0 };
  const { phase, visitInPhase } = at;
  return {
    complaint,
    goal,
    steps: phase.steps.length === 0 && isByHands(phase) ? steps : phase.steps,
    limits: withPhase(limits, phase),
    phase,
    visitInPhase,
  };
}

/** The stricter pressure of plan and phase; where the phase is the stricter, its line stands among the reasons. */
function withPhase(limits: TreatmentLimits, { kind, highestPressure }: Phase): TreatmentLimits {
  if (highestPressure === null || highestPressure >= (limits.highestPressure ?? UNLIMITED)) return limits;
  const reason = `${phaseName(kind)} phase: pressure at most ${highestPressure} of 5`;
  return { ...limits, highestPressure, reasons: [...limits.reasons, reason] };
}

/** One more than the scale, so that a phase which names 5 is still heard where the plan names none. */
const UNLIMITED = 6;
