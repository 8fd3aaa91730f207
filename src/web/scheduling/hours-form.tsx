import { useMe } from '#web/app/who-model.ts';
import { momentOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { ExceptionRows } from './exception-rows.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { RulesFields } from './rules-fields.tsx';
import type { Hours, Scheduling } from './scheduling-model.ts';
import { useHoursForm, type Outside } from './use-hours-form.ts';
import { WeeklyRows } from './weekly-rows.tsx';
import { words } from './words.ts';

type HoursFormProps = {
  readonly hours: Hours;
  readonly settings: Scheduling;
};

export const HoursForm = ({ hours, settings }: HoursFormProps) => {
  const form = useHoursForm(hours, settings);
  const { fields, change, problems, outside, meanwhile, save, submit } = form;
  return (
    <Form
      label={hours.name}
      onSubmit={submit}
      failure={save.error}
      problems={problems}
      actions={
        <div className="sticky bottom-0 -mx-4 border-t border-line bg-paper px-4 py-4 max-md:bottom-16 sm:mx-0 sm:px-0">
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {words.hours.save}
          </Button>
        </div>
      }
    >
      <div>
        <Section title={words.hours.title} lead={words.hours.lead}>
          <WeeklyRows
            rows={fields.weekly}
            locations={settings.locations}
            problems={problems}
            onChange={(weekly) => change({ weekly })}
          />
        </Section>
        <Section title={words.hours.exceptions} lead={words.hours.exceptionsLead}>
          <ExceptionRows
            rows={fields.exceptions}
            locations={settings.locations}
            onChange={(exceptions) => change({ exceptions })}
          />
        </Section>
        <RulesFields form={form} currency={settings.currency} />
      </div>
      {meanwhile === null ? null : <MeanwhileNotice meanwhile={meanwhile} />}
      <OutsideVisits outside={outside} />
    </Form>
  );
};

/** Visits that lie outside the hours now: they stay, and somebody should know. */
const OutsideVisits = ({ outside }: { outside: Outside }) => {
  const { zone } = useMe();
  if (outside.length === 0) return null;
  return (
    <Notice tone="warn" title={words.hours.outside(outside.length)} said="politely">
      <ul className="tabular-nums">
        {outside.map(({ id, startsAt, clientName }) => (
          <li key={id}>
            {momentOf(startsAt, zone)}, {clientName}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
