import { regionName } from '#domain/atlas/region-name.ts';
import type { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import { LimitLines } from '#web/limits/limit-lines.tsx';
import { secondsWords } from './seconds-words.ts';
import { words } from '#web/limits/words.ts';

/** The plan at a glance, before the session: what binds, and the regions in order. */
export const PlanInSight = ({ plan }: { plan: TreatmentPlan }) => (
  <>
    <LimitLines limits={plan.limits} />
    {plan.steps.length === 0 ? null : (
      <ol aria-label={words.steps} className="flex flex-wrap gap-x-2 gap-y-1.5 pt-1 text-sm">
        {plan.steps.map((step, index) => (
          <li key={`${step.region}-${index}`} className="rounded-small border border-line px-2 py-0.5">
            {regionName(step.region, step.side)}{' '}
            <span className="whitespace-nowrap text-ink-soft tabular-nums">{secondsWords(step.seconds)}</span>
          </li>
        ))}
      </ol>
    )}
  </>
);
