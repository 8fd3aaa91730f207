import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ClientRecord } from '#web/client/client-model.ts';
import { LeavePlanDialog } from './leave-plan-dialog.tsx';
import { PlanConflictDialog } from './plan-conflict-dialog.tsx';
import { formOf, planOf, type PlanForm } from './plan-form.ts';
import { PlanLimits } from './plan-limits.tsx';
import { useChangePlan } from './plan-model.ts';
import { PlanSteps } from './plan-steps.tsx';
import { words } from './words.ts';

type PlanEditorProps = { readonly client: string; readonly record: ClientRecord };

/** The whole plan in one form. What it began from stays fixed while it is open, and leaving it asks first. */
export const PlanEditor = ({ client, record }: PlanEditorProps) => {
  const navigate = useNavigate();
  const [began, setBegan] = useState({ form: formOf(record.plan), version: record.planVersion });
  const [form, setForm] = useState<PlanForm>(began.form);
  const isChanged = JSON.stringify(form) !== JSON.stringify(began.form);
  const toFile = () => navigate({ to: '/clients/$client', params: { client }, ignoreBlocker: true });
  const { save, conflict, drop } = useChangePlan(client, toFile);
  const leaving = useBlocker({ shouldBlockFn: () => isChanged, withResolver: true });
  const put = (part: Partial<PlanForm>) => setForm((before) => ({ ...before, ...part }));
  return (
    <>
      <Form
        onSubmit={() => save.mutate({ plan: planOf(form), version: began.version })}
        failure={save.error}
        actions={
          <div className="flex flex-wrap gap-3">
            <Button kind="primary" type="submit" isPending={save.isPending}>
              {words.plan.save}
            </Button>
            <Button onPress={() => void navigate({ to: '/clients/$client', params: { client } })}>
              {words.plan.cancel}
            </Button>
          </div>
        }
      >
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
        <PlanSteps steps={form.steps} onChange={(steps) => put({ steps })} />
        <PlanLimits form={form} onChange={put} />
      </Form>
      {conflict ? (
        <PlanConflictDialog
          conflict={conflict}
          mine={planOf(form)}
          visitsDone={record.visitsDone}
          onTakeTheirs={() => {
            const theirs = formOf(conflict.plan);
            setBegan({ form: theirs, version: conflict.version });
            setForm(theirs);
            drop();
          }}
          onKeepMine={() => save.mutate({ plan: planOf(form), version: conflict.version })}
          onClose={drop}
        />
      ) : null}
      {leaving.status === 'blocked' ? (
        <LeavePlanDialog onStay={leaving.reset} onLeave={leaving.proceed} />
      ) : null}
    </>
  );
};
