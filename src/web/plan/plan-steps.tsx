import { Section } from '#web/ui/section.tsx';
import { StepRows } from './step-list.tsx';
import type { StepRow } from './step-rows.ts';
import { words } from './words.ts';

type PlanStepsProps = {
  readonly steps: readonly StepRow[];
  readonly hasPhases: boolean;
  readonly onChange: (steps: readonly StepRow[]) => void;
};

/** The plan's own list of steps: all of it where there are no phases, and what a phase without steps takes. */
export const PlanSteps = ({ steps, hasPhases, onChange }: PlanStepsProps) => (
  <Section title={words.plan.steps} lead={hasPhases ? words.plan.stepsForPhases : words.plan.stepsLead}>
    <StepRows steps={steps} onChange={onChange} />
  </Section>
);
