import { regionName } from '#domain/atlas/region-name.ts';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import { sessionPlan } from '#domain/plan/session-plan.ts';
import { secondsWords } from '#web/client/seconds-words.ts';
import { LimitLines } from '#web/limits/limit-lines.tsx';
import { words } from '#web/limits/words.ts';

type PlanInSightProps = { readonly plan: CarePlan; readonly visitsDone: number };

/** The plan at a glance, before the session: what binds in the phase that the visit falls in, and the regions in order. */
export const PlanInSight = ({ plan, visitsDone }: PlanInSightProps) => {
  const { limits, steps } = sessionPlan(plan, { visitsDone });
  return (
    <>
      <LimitLines limits={limits} />
      {steps.length === 0 ? null : (
        <ol aria-label={words.steps} className="flex flex-wrap gap-x-2 gap-y-1.5 pt-1 text-sm">
          {steps.map((step, index) => (
            <li key={`${step.region}-${index}`} className="rounded-small border border-line px-2 py-0.5">
              {regionName(step.region, step.side)}{' '}
              <span className="whitespace-nowrap text-ink-soft tabular-nums">
                {secondsWords(step.seconds)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
};
