import { NumberField } from '#web/ui/number-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { PlanForm } from './plan-form.ts';
import { words } from './words.ts';

type LookPartProps = { readonly form: PlanForm; readonly onChange: (part: Partial<PlanForm>) => void };

/** When to look again, and what would end the course. */
export const LookPart = ({ form, onChange }: LookPartProps) => (
  <Section title={words.look.title} lead={words.look.lead}>
    <div className="space-y-5">
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
        <NumberField
          label={words.look.visits}
          value={form.reviewVisits}
          from={1}
          to={12}
          step={1}
          onChange={(reviewVisits) => onChange({ reviewVisits })}
        />
        <NumberField
          label={words.look.weeks}
          value={form.reviewWeeks}
          from={1}
          to={12}
          step={1}
          onChange={(reviewWeeks) => onChange({ reviewWeeks })}
        />
      </div>
      <TextField
        label={words.look.discharge}
        help={words.look.dischargeHelp}
        name="plan.discharge"
        lines={3}
        value={form.discharge}
        onChange={(discharge) => onChange({ discharge })}
      />
    </div>
  </Section>
);
