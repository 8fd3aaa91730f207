import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import type { Asked } from './desk-context.ts';
import { type StandingChange, useChangeStanding } from './program-model.ts';
import { words } from './words.ts';

type Worded = Exclude<Asked, { readonly ask: 'lighten' } | { readonly ask: 'undo' }>;
type WordsDialogProps = {
  readonly client: string;
  readonly asked: Worded;
  readonly onClose: () => void;
};

/** Something about the program that is decided with a sentence of why: it stays in the record beside the decision. */
export const WordsDialog = ({ client, asked, onClose }: WordsDialogProps) => {
  const [said, setSaid] = useState('');
  const change = useChangeStanding(client, onClose);
  const told = words.ask[asked.ask];
  return (
    <Dialog title={told.title} isOpen onClose={onClose}>
      {'what' in asked ? <p className="mb-2 font-medium">{asked.what}</p> : null}
      <p className="mb-4 text-ink-soft">{told.lead}</p>
      <Form
        onSubmit={() => change.mutate(changeOf(asked, said.trim()))}
        failure={change.error}
        refusal={change.refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={change.isPending}>
              {words.deeds[asked.ask]}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <TextField
          label={told.field}
          name="words"
          lines={3}
          value={said}
          onChange={setSaid}
          isRequired
          maxLength={1000}
          takesFocus
        />
      </Form>
    </Dialog>
  );
};

const changeOf = (asked: Worded, said: string): StandingChange =>
  'about' in asked
    ? { change: asked.ask, about: asked.about, words: said }
    : { change: asked.ask, words: said };
