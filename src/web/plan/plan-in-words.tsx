import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import { phaseName } from '#domain/plan/phases.ts';
import { sessionPlan, type SessionPlan } from '#domain/plan/session-plan.ts';
import type { PlannedStep } from '#domain/plan/treatment-plan.ts';
import { secondsWords } from '#web/client/seconds-words.ts';
import { LimitLines } from '#web/limits/limit-lines.tsx';
import { limitLines } from '#web/limits/limit-words.ts';
import { words as limitWords } from '#web/limits/words.ts';
import { words } from './words.ts';

type PlanInWordsProps = { readonly plan: CarePlan; readonly visitsDone: number };

/** The plan of the next visit as it is read: why, its phase, the limits, then the steps. */
export const PlanInWords = ({ plan, visitsDone }: PlanInWordsProps) => {
  const opened = sessionPlan(plan, { visitsDone });
  return (
    <div className="space-y-4">
      <dl className="reading grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Said label={words.file.complaint} text={plan.complaint} />
        <Said label={words.file.goal} text={plan.goal} />
      </dl>
      {limitLines(opened.limits).length === 0 ? (
        <p className="text-ink-soft">{limitWords.none}</p>
      ) : (
        <LimitLines limits={opened.limits} />
      )}
      {opened.steps.length === 0 ? null : (
        <div>
          <h3 className="mb-1 text-sm font-medium text-ink-soft">{stepsTitle(opened)}</h3>
          <StepList steps={opened.steps} />
        </div>
      )}
    </div>
  );
};

const stepsTitle = ({ phase, visitInPhase }: SessionPlan): string => {
  if (phase === null) return words.file.steps;
  const name = phaseName(phase.kind).toLowerCase();
  return visitInPhase > phase.visits
    ? words.file.past(name)
    : words.file.nextVisit(name, visitInPhase, phase.visits);
};

const StepList = ({ steps }: { steps: readonly PlannedStep[] }) => (
  <ol>
    {steps.map((step, index) => (
      <li
        key={`${step.region}-${index}`}
        className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-2 border-t border-line py-2.5 tabular-nums"
      >
        <span className="text-ink-soft">{index + 1}</span>
        <span>
          <span className="first-letter:uppercase inline-block font-medium">
            {regionName(step.region, step.side)}
          </span>
          <span className="block text-sm text-ink-soft">{techniqueName(step.technique)}</span>
        </span>
        <span>{secondsWords(step.seconds)}</span>
      </li>
    ))}
  </ol>
);

const Said = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <div>
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="text-lg">{text}</dd>
    </div>
  );
