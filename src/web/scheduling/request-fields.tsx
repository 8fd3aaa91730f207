import { NumberField } from '#web/ui/number-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { Ticks } from './ticks.tsx';
import type { HoursFormState } from './use-hours-form.ts';
import { words } from './words.ts';

const said = words.rules;

/** Within what a wish for other hours may be met. */
export const RequestFields = ({
  form: { fields, change },
  currency,
}: {
  form: HoursFormState;
  currency: string;
}) => {
  const { onRequest } = fields.rules;
  const set = (to: Partial<typeof onRequest>): void =>
    change({ rules: { ...fields.rules, onRequest: { ...onRequest, ...to } } });
  return (
    <Section title={said.request}>
      <Ticks
        label={said.accepts}
        labelled="by-the-ticks"
        ticks={[{ id: 'accepts', label: said.accepts }]}
        ticked={onRequest.accepts ? ['accepts'] : []}
        onChange={(ticked) => set({ accepts: ticked.includes('accepts') })}
      />
      {onRequest.accepts ? (
        <div className="mt-3 grid grid-cols-2 gap-4 sm:grid-cols-4">
          <TextField
            label={said.earliest}
            type="time"
            value={onRequest.earliestStart}
            isRequired
            onChange={(earliestStart) => set({ earliestStart })}
          />
          <TextField
            label={said.latest}
            type="time"
            value={onRequest.latestEnd}
            isRequired
            onChange={(latestEnd) => set({ latestEnd })}
          />
          <NumberField
            label={said.rest}
            {...{ value: onRequest.restMinutes, from: 0, to: 480, step: 5 }}
            onChange={(restMinutes) => set({ restMinutes })}
          />
          <TextField
            label={said.surcharge(currency)}
            name="surcharge"
            inputMode="decimal"
            value={fields.surcharge}
            onChange={(surcharge) => change({ surcharge })}
            autoComplete="off"
          />
        </div>
      ) : null}
    </Section>
  );
};
