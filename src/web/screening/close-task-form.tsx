import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { asksForPlan, beginClosing, closingOf, type ClosingDraft, type SafetyTask } from './close-task.ts';
import { useDesk } from './desk-context.ts';
import { useCloseTask } from './screening-model.ts';
import { words } from './words.ts';

const askedChoices = (['directly', 'c-ssrs', 'not-reached'] as const).map((id) => ({
  id,
  label: words.task.askedChoices[id],
}));
const planChoices = (['no', 'yes', 'not-said'] as const).map((id) => ({
  id,
  label: words.task.planChoices[id],
}));

/** Who asked, when, how, what of a plan, what came of it, who took over: without each of them it stays open. */
export const CloseTaskForm = ({ task }: { task: SafetyTask }) => {
  const { client, zone, now } = useDesk();
  const me = useMe();
  const [draft, setDraft] = useState(() => beginClosing({ kind: task.kind, askedBy: me.name, now, zone }));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { deed, refusal } = useCloseTask(client, task.id, () => undefined);
  const change = (part: Partial<ClosingDraft>): void => setDraft({ ...draft, ...part });
  const submit = (): void => {
    const closed = closingOf(draft, Temporal.Now.instant(), zone);
    setProblems(closed.ok ? {} : closed.problems);
    if (closed.ok) deed.mutate(closed.closing);
  };
  return (
    <div className="print:hidden">
      <h3 className="font-semibold">{words.task.form}</h3>
      <p className="mb-4 text-sm text-ink-soft">{words.task.formLead}</p>
      <Form
        label={words.task.form}
        onSubmit={submit}
        failure={deed.error}
        refusal={refusal}
        problems={problems}
        actions={
          <Button kind="primary" type="submit" isPending={deed.isPending}>
            {words.task.save}
          </Button>
        }
      >
        <ClosingFields kind={task.kind} draft={draft} onChange={change} />
      </Form>
    </div>
  );
};

type ClosingFieldsProps = {
  readonly kind: SafetyTask['kind'];
  readonly draft: ClosingDraft;
  readonly onChange: (part: Partial<ClosingDraft>) => void;
};

const ClosingFields = ({ kind, draft, onChange }: ClosingFieldsProps) => (
  <>
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        label={words.task.askedBy}
        name="askedBy"
        value={draft.askedBy}
        maxLength={200}
        autoComplete="off"
        onChange={(askedBy) => onChange({ askedBy })}
      />
      <TextField
        label={words.task.askedAt}
        name="askedAt"
        type="datetime-local"
        value={draft.askedAt}
        onChange={(askedAt) => onChange({ askedAt })}
      />
      <SelectField
        label={words.task.asked}
        name="asked"
        choices={asksForPlan(kind) ? askedChoices : askedChoices.filter(({ id }) => id !== 'c-ssrs')}
        value={draft.asked}
        onChange={(asked) => onChange({ asked })}
      />
      {asksForPlan(kind) ? (
        <SelectField
          label={words.task.plan}
          name="plan"
          choices={planChoices}
          value={draft.plan}
          onChange={(plan) => onChange({ plan })}
        />
      ) : null}
    </div>
    <TextField
      label={words.task.outcome}
      name="outcome"
      lines={3}
      value={draft.outcome}
      maxLength={2000}
      onChange={(outcome) => onChange({ outcome })}
    />
    <TextField
      label={words.task.handover}
      help={words.task.handoverHelp}
      name="handover"
      lines={2}
      value={draft.handover}
      maxLength={2000}
      onChange={(handover) => onChange({ handover })}
    />
  </>
);
