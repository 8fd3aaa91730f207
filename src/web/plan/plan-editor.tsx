import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { boundPlan } from '#domain/plan/within-limits.ts';
import type { Screening } from '#domain/screening/decision.ts';
import type { ClientRecord } from '#web/client/client-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { BoundsPart } from './bounds-part.tsx';
import { LeavePlanDialog } from './leave-plan-dialog.tsx';
import { PlanConflictDialog } from './plan-conflict-dialog.tsx';
import { PastFields } from './past-fields.tsx';
import { PlanFields } from './plan-fields.tsx';
import { formOf, planOf, type PlanForm } from './plan-form.ts';
import { useChangePlan } from './plan-model.ts';
import { words } from './words.ts';

type PlanEditorProps = {
  readonly client: string;
  readonly record: ClientRecord;
  readonly indication: string | null;
  /** Null where it could not be read: then nothing is cut here. */
  readonly screening: Screening | null;
};

/** The whole plan in one form, kept within the screening. What it began from stays fixed while it is open; leaving asks first. */
export const PlanEditor = ({ client, record, indication, screening }: PlanEditorProps) => {
  const navigate = useNavigate();
  const [began, setBegan] = useState({ form: formOf(record.plan), version: record.planVersion });
  const [form, setForm] = useState<PlanForm>(began.form);
  const isChanged = JSON.stringify(form) !== JSON.stringify(began.form);
  const toFile = () => navigate({ to: '/clients/$client', params: { client }, ignoreBlocker: true });
  const { save, conflict, drop } = useChangePlan(client, toFile);
  const leaving = useBlocker({ shouldBlockFn: () => isChanged, withResolver: true });
  const wanted = useMemo(() => planOf(form), [form]);
  const bound = useMemo(() => boundPlan(wanted, screening), [wanted, screening]);
  const saving = useRef<HTMLDivElement>(null);
  const saveFrom = (version: number) => save.mutate({ ...bound, version });
  return (
    <>
      <Form
        onSubmit={() => saveFrom(began.version)}
        failure={save.error}
        actions={
          <div className="space-y-4">
            <BoundsPart client={client} plan={wanted} cuts={bound.cuts} screening={screening} />
            <div ref={saving} className="flex flex-wrap gap-3">
              <Button kind="primary" type="submit" isPending={save.isPending}>
                {words.plan.save}
              </Button>
              <Button onPress={() => void navigate({ to: '/clients/$client', params: { client } })}>
                {words.plan.cancel}
              </Button>
            </div>
          </div>
        }
      >
        <PastFields to={saving} />
        <PlanFields form={form} indication={indication} onChange={setForm} />
      </Form>
      {conflict ? (
        <PlanConflictDialog
          conflict={conflict}
          mine={wanted}
          visitsDone={record.visitsDone}
          onTakeTheirs={() => {
            const theirs = formOf(conflict.plan);
            setBegan({ form: theirs, version: conflict.version });
            setForm(theirs);
            drop();
          }}
          onKeepMine={() => saveFrom(conflict.version)}
          onClose={drop}
        />
      ) : null}
      {leaving.status === 'blocked' ? (
        <LeavePlanDialog onStay={leaving.reset} onLeave={leaving.proceed} />
      ) : null}
    </>
  );
};
