import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { LookPart } from './look-part.tsx';
import { PhasesPart } from './phases-part.tsx';
import { type PlanForm, withTemplate } from './plan-form.ts';
import { PlanLimits } from './plan-limits.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { TemplatePart } from './template-part.tsx';
import { words } from './words.ts';

type PlanFieldsProps = {
  readonly form: PlanForm;
  readonly indication: string | null;
  readonly onChange: (change: (before: PlanForm) => PlanForm) => void;
};

/** Everything that a plan says, from what it is for to what binds it. */
export const PlanFields = ({ form, indication, onChange }: PlanFieldsProps) => {
  const put = (part: Partial<PlanForm>) => onChange((before) => ({ ...before, ...part }));
  const hasPhases = form.phases.length > 0;
  return (
    <div>
      <Section title={words.plan.aim}>
        <div className="space-y-5">
          <TextField
            label={words.plan.complaint}
            name="plan.complaint"
            value={form.complaint}
            onChange={(complaint) => put({ complaint })}
            maxLength={200}
          />
          <TextField
            label={words.plan.goal}
            name="plan.goal"
            lines={2}
            value={form.goal}
            onChange={(goal) => put({ goal })}
            maxLength={300}
          />
        </div>
      </Section>
      <TemplatePart
        indication={indication}
        taken={form.template}
        onTake={(template) => onChange((before) => withTemplate(before, template, crypto.randomUUID()))}
      />
      <PhasesPart rows={form.phases} onChange={(phases) => put({ phases })} />
      {hasPhases && form.steps.length === 0 ? null : (
        <PlanSteps steps={form.steps} hasPhases={hasPhases} onChange={(steps) => put({ steps })} />
      )}
      <LookPart form={form} onChange={put} />
      <PlanLimits form={form} onChange={put} />
    </div>
  );
};
