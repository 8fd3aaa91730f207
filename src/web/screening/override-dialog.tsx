import { useState } from 'react';
import type { Channel } from '#domain/screening/action.ts';
import type { Reason } from '#domain/screening/decision.ts';
import { dateIn, longDay } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useDesk } from './desk-context.ts';
import { RuleTicks } from './rule-ticks.tsx';
import { useOverride } from './screening-model.ts';
import { words } from './words.ts';

type OverrideDialogProps = {
  readonly channel: Channel;
  readonly reasons: readonly Reason[];
  readonly onClose: () => void;
};

/** The therapist's own decision to go on for the day, with a reason that stays. */
export const OverrideDialog = ({ channel, reasons, onClose }: OverrideDialogProps) => {
  const { client, now, zone } = useDesk();
  const [id] = useState<string>(() => crypto.randomUUID());
  const [rules, setRules] = useState<readonly string[]>(() => reasons.map(({ rule }) => rule));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const { deed, refusal } = useOverride(client, onClose);
  const submit = (): void => {
    setProblem(rules.length === 0 ? words.override.problems.rules : undefined);
    if (rules.length > 0) deed.mutate({ id, channel, rules: [...rules], reason });
  };
  return (
    <Dialog
      title={`${words.override.action}: ${words.channels[channel].toLowerCase()}`}
      isOpen
      onClose={onClose}
    >
      <Form
        onSubmit={submit}
        failure={deed.error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="danger" type="submit" isPending={deed.isPending}>
              {words.override.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <p>{words.override.lead(longDay(dateIn(now.toString(), zone)))}</p>
        <RuleTicks
          label={words.override.rules}
          reasons={reasons}
          ticked={rules}
          onChange={setRules}
          problem={problem}
        />
        <TextField
          label={words.override.reason}
          help={words.override.reasonHelp}
          name="reason"
          lines={3}
          value={reason}
          isRequired
          maxLength={2000}
          onChange={setReason}
        />
      </Form>
    </Dialog>
  );
};
