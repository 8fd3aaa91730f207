import { useState } from 'react';
import { todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { type Said, useNoteWithdrawal } from './client-research-model.ts';
import { words } from './words.ts';

type WithdrawalDialogProps = { readonly client: string; readonly onClose: () => void };

const ways = (['in-person', 'phone', 'in-writing'] as const).map((id) => ({
  id,
  label: words.client.ways[id],
}));

/** When and how a client said that her numbers are not to be used, in her words where somebody wants to keep them. */
export const WithdrawalDialog = ({ client, onClose }: WithdrawalDialogProps) => {
  const { zone } = useMe();
  const [today] = useState(() => todayIn(zone).toString());
  const [said, setSaid] = useState<Said>({ saidOn: today, how: 'in-person', words: '' });
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { note, refusal } = useNoteWithdrawal(client, onClose);
  const change = (part: Partial<Said>): void => setSaid({ ...said, ...part });
  const submit = (): void => {
    const isDay = said.saidOn !== '' && said.saidOn <= today;
    setProblems(isDay ? {} : { saidOn: words.client.dayProblem });
    if (isDay) note.mutate(said);
  };
  return (
    <Dialog title={words.client.note} shape="sheet" isOpen onClose={onClose}>
      <Form
        onSubmit={submit}
        failure={note.error}
        refusal={refusal}
        problems={problems}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={note.isPending}>
              {words.client.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <p className="text-ink-soft">{words.client.lead}</p>
        <DateField
          label={words.client.saidOn}
          name="saidOn"
          value={said.saidOn}
          latest={today}
          onChange={(saidOn) => change({ saidOn })}
        />
        <ChoiceGroup
          label={words.client.how}
          choices={ways}
          value={said.how}
          onChange={(how) => change({ how })}
        />
        <TextField
          label={words.client.words}
          help={words.client.wordsHelp}
          name="words"
          lines={2}
          optional
          maxLength={500}
          value={said.words}
          onChange={(text) => change({ words: text })}
        />
      </Form>
    </Dialog>
  );
};
