import { useState } from 'react';
import type { Reason } from '#domain/screening/decision.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useDesk } from './desk-context.ts';
import { handFile } from './hand-file.ts';
import { referredFirst } from './lifting.ts';
import { RuleTicks } from './rule-ticks.tsx';
import { useWriteReferral } from './screening-model.ts';
import { words } from './words.ts';

type ReferralDialogProps = { readonly reasons: readonly Reason[]; readonly onClose: () => void };

/** A letter to a physician from the reasons that stand now; it comes back as a PDF. */
export const ReferralDialog = ({ reasons, onClose }: ReferralDialogProps) => {
  const { client } = useDesk();
  const [id] = useState<string>(() => crypto.randomUUID());
  const [rules, setRules] = useState(() => referredFirst(reasons));
  const [recipient, setRecipient] = useState('');
  const [recipientRole, setRole] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string>();
  const { deed, refusal } = useWriteReferral(client, (letter) => {
    handFile({ ...letter, type: 'application/pdf' });
    onClose();
  });
  const submit = (): void => {
    setProblem(rules.length === 0 ? words.letter.problems.rules : undefined);
    if (rules.length > 0)
      deed.mutate({ id, rules: [...rules], recipient, recipientRole, words: said.trim() });
  };
  return (
    <Dialog title={words.letter.action} shape="sheet" isOpen onClose={onClose}>
      <Form
        onSubmit={submit}
        failure={deed.error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={deed.isPending}>
              {words.letter.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <p className="text-ink-soft">{words.letter.lead}</p>
        <TextField
          label={words.letter.recipient}
          name="recipient"
          value={recipient}
          isRequired
          maxLength={200}
          autoComplete="off"
          onChange={setRecipient}
        />
        <TextField
          label={words.letter.recipientRole}
          name="recipientRole"
          value={recipientRole}
          isRequired
          maxLength={200}
          autoComplete="off"
          onChange={setRole}
        />
        <RuleTicks
          label={words.letter.rules}
          reasons={reasons}
          ticked={rules}
          onChange={setRules}
          problem={problem}
        />
        <TextField
          label={words.letter.words}
          name="words"
          lines={4}
          optional
          value={said}
          maxLength={2000}
          onChange={setSaid}
        />
      </Form>
    </Dialog>
  );
};
