import { lazy, Suspense } from 'react';
import { dateOf } from '#web/app/time-words.ts';
import type { DayClient } from './today-model.ts';
import { words } from './words.ts';

// The names of regions and techniques come with the atlas, which the first picture does without.
const PlanInSight = lazy(async () => ({
  default: (await import('#web/plan/plan-in-sight.tsx')).PlanInSight,
}));

/** What the next session opens with: the complaint, the limits in words, when the last visit was. */
export const VisitPlan = ({ client, zone }: { client: DayClient; zone: string }) => {
  const { plan, visitsDone, lastVisit } = client;
  return (
    <div className="mt-2 space-y-2">
      <p>
        {plan?.complaint ? <span className="font-medium">{plan.complaint}. </span> : null}
        <span className="text-ink-soft">
          {plan ? '' : `${words.today.noPlan}. `}
          {lastVisit ? `${words.today.last(dateOf(lastVisit.at, zone))}.` : ''}
        </span>
      </p>
      {plan ? (
        <Suspense fallback={null}>
          <PlanInSight plan={plan} visitsDone={visitsDone} />
        </Suspense>
      ) : null}
    </div>
  );
};
