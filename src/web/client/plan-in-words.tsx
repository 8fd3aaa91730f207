import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import { LimitLines } from '#web/limits/limit-lines.tsx';
import { limitLines } from '#web/limits/limit-words.ts';
import { words as limits } from '#web/limits/words.ts';
import { secondsWords } from './seconds-words.ts';
import { words } from './words.ts';

/** The plan as it is read: why, the limits, then the steps. */
export const PlanInWords = ({ plan }: { plan: TreatmentPlan }) => (
  <div className="space-y-4">
    <dl className="reading grid gap-x-8 gap-y-3 sm:grid-cols-2">
      <Said label={words.file.complaint} text={plan.complaint} />
      <Said label={words.file.goal} text={plan.goal} />
    </dl>
    {limitLines(plan.limits).length === 0 ? (
      <p className="text-ink-soft">{limits.none}</p>
    ) : (
      <LimitLines limits={plan.limits} />
    )}
    {plan.steps.length === 0 ? null : (
      <div>
        <h3 className="mb-1 text-sm font-medium text-ink-soft">{words.file.steps}</h3>
        <ol>
          {plan.steps.map((step, index) => (
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
      </div>
    )}
  </div>
);

const Said = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <div>
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="text-lg">{text}</dd>
    </div>
  );
