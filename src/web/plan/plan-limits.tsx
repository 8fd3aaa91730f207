import { techniques } from '#domain/atlas/techniques.ts';
import { MultiSelectField } from '#web/ui/multi-select-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ExcludedRegions } from './excluded-regions.tsx';
import type { PlanForm } from './plan-form.ts';
import { PressureField } from './pressure-field.tsx';
import { words } from './words.ts';

type PlanLimitsProps = { readonly form: PlanForm; readonly onChange: (part: Partial<PlanForm>) => void };

const techniqueChoices = techniques.map(({ code, name }) => ({ id: code, label: name }));

/** What binds: the session warns when one of these is crossed. */
export const PlanLimits = ({ form, onChange }: PlanLimitsProps) => (
  <Section title={words.plan.limits} lead={words.plan.limitsLead}>
    <div className="space-y-5">
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-3">
        <PressureField
          label={words.plan.pressure}
          value={form.highestPressure}
          onChange={(highestPressure) => onChange({ highestPressure })}
        />
        <TextField
          label={words.plan.handsOn}
          name="plan.limits.handsOnMinutes"
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          value={form.handsOnMinutes}
          onChange={(handsOnMinutes) => onChange({ handsOnMinutes })}
        />
        <TextField
          label={words.plan.discomfort}
          help={words.plan.discomfortHelp}
          name="plan.limits.highestDiscomfort"
          inputMode="numeric"
          pattern="[0-9]|10"
          value={form.highestDiscomfort}
          onChange={(highestDiscomfort) => onChange({ highestDiscomfort })}
        />
      </div>
      <ExcludedRegions
        rows={form.excludedRegions}
        onChange={(excludedRegions) => onChange({ excludedRegions })}
      />
      <MultiSelectField
        label={words.plan.excludedTechniques}
        choices={techniqueChoices}
        value={form.excludedTechniques}
        onChange={(excludedTechniques) => onChange({ excludedTechniques })}
      />
      <TextField
        label={words.plan.reasons}
        help={words.plan.reasonsHelp}
        name="plan.limits.reasons"
        lines={3}
        value={form.reasons}
        onChange={(reasons) => onChange({ reasons })}
      />
    </div>
  </Section>
);
