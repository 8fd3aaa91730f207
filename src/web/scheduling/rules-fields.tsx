import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { bodyCaps, caps, type Cap } from './hours-fields.ts';
import { RequestFields } from './request-fields.tsx';
import { CountField } from './count-field.tsx';
import { Ticks } from './ticks.tsx';
import type { HoursFormState } from './use-hours-form.ts';
import { words } from './words.ts';

type RulesFieldsProps = { readonly form: HoursFormState; readonly currency: string };

const said = words.rules;
const steps = [5, 10, 15, 20, 30, 45, 60, 90, 120];
const offerings = (['step', 'cluster', 'gap-free'] as const).map((id) => ({ id, ...said.offerings[id] }));

/** How a therapist wants to be booked. */
export const RulesFields = ({ form, currency }: RulesFieldsProps) => {
  const { fields, change } = form;
  const { rules } = fields;
  const set = (to: Partial<typeof rules>): void => change({ rules: { ...rules, ...to } });
  const isKnown = steps.includes(rules.step);
  return (
    <>
      <Section title={said.title}>
        <div className="flex flex-col gap-5">
          <div className="grid gap-4 sm:grid-cols-3">
            <SelectField
              label={said.step}
              choices={(isKnown ? steps : [...steps, rules.step]).map((minutes) => ({
                id: minutes.toString(),
                label: said.steps(minutes),
              }))}
              value={rules.step.toString()}
              onChange={(step) => set({ step: Number(step) })}
            />
            <NumberField
              label={said.notice}
              {...{ value: rules.noticeMinutes / 60, from: 0, to: 720, step: 1 }}
              onChange={(hours) => set({ noticeMinutes: Math.round(hours * 60) })}
            />
            <NumberField
              label={said.horizon}
              {...{ value: rules.horizonDays, from: 1, to: 730, step: 1 }}
              onChange={(horizonDays) => set({ horizonDays })}
            />
          </div>
          <ChoiceGroup
            label={said.offering}
            choices={offerings}
            value={rules.offering}
            onChange={(offering) => set({ offering })}
          />
          <Caps title={said.caps} of={caps} form={form} />
        </div>
      </Section>
      <Section title={said.body} lead={said.bodyLead}>
        <Caps title="" of={bodyCaps} form={form} />
        <div className="mt-3">
          <Ticks
            label={said.noTwoHeavy}
            labelled="by-the-ticks"
            ticks={[{ id: 'heavy', label: said.noTwoHeavy }]}
            ticked={rules.noTwoHeavyInARow ? ['heavy'] : []}
            onChange={(ticked) => set({ noTwoHeavyInARow: ticked.includes('heavy') })}
          />
        </div>
      </Section>
      <RequestFields form={form} currency={currency} />
    </>
  );
};

type CapsProps = { readonly title: string; readonly of: readonly Cap[]; readonly form: HoursFormState };

const Caps = ({ title, of, form: { fields, change } }: CapsProps) => (
  <div>
    {title === '' ? null : <p className="mb-2 text-sm text-ink-soft">{title}</p>}
    <div className="grid gap-4 sm:grid-cols-2">
      {of.map((cap) => (
        <CountField
          key={cap}
          label={said[cap]}
          name={cap}
          value={fields.caps[cap]}
          onChange={(text) => change({ caps: { ...fields.caps, [cap]: text } })}
        />
      ))}
    </div>
  </div>
);
