import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Section } from '#web/ui/section.tsx';
import { bookingBody, bookingFieldsOf, type BookingFields } from './booking-fields.ts';
import { HolidayRows } from './holiday-rows.tsx';
import { LimitFields, PaymentFields } from './booking-fieldset.tsx';
import { useSaveBookingRules, type Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

/** How the practice takes bookings, what it asks for first, and when it is closed. */
export const BookingPart = ({ settings }: { settings: Scheduling }) => {
  const isOwner = useMe().role === 'owner';
  const [fields, setFields] = useState(() => bookingFieldsOf(settings));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const save = useSaveBookingRules();
  const change = (to: Partial<BookingFields>): void => setFields({ ...fields, ...to });
  const submit = (): void => {
    const made = bookingBody(fields, settings.currency);
    setProblems('problems' in made ? made.problems : {});
    if ('body' in made) save.mutate(made.body);
  };
  return (
    <Form
      label={words.parts.rules}
      onSubmit={submit}
      failure={save.error}
      refusal={problems['holidays']}
      problems={problems}
      actions={
        isOwner ? (
          <div>
            <Button kind="primary" type="submit" isPending={save.isPending}>
              {words.booking.save}
            </Button>
          </div>
        ) : null
      }
    >
      <div>
        <Section title={words.booking.title}>
          <LimitFields fields={fields} onChange={change} />
        </Section>
        <Section title={words.booking.paymentTitle}>
          <PaymentFields fields={fields} currency={settings.currency} onChange={change} />
        </Section>
        <Section title={words.booking.holidays} lead={words.booking.holidaysLead}>
          <HolidayRows rows={fields.holidays} onChange={(holidays) => change({ holidays })} />
        </Section>
      </div>
    </Form>
  );
};
