import { useState } from 'react';
import { TextField } from '#web/ui/text-field.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { namesOf } from './names-of.ts';
import { NoteForm } from './note-form.tsx';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

export const ReactionForm = () => {
  const { session } = useLive();
  const [reaction, setReaction] = useState('');
  const [action, setAction] = useState('');
  const [severity, setSeverity] = useState<keyof typeof words.reaction.severities>('mild');
  const hold = session.running.at(-1)?.id;
  const [what, done] = [reaction.trim(), action.trim()];
  return (
    <NoteForm
      noting={() =>
        what === ''
          ? null
          : {
              kind: 'reaction-noted',
              reaction: what,
              severity,
              ...(done === '' ? {} : { action: done }),
              ...(hold ? { hold } : {}),
            }
      }
    >
      <TextField
        label={words.reaction.reaction}
        value={reaction}
        onChange={setReaction}
        isRequired
        maxLength={200}
      />
      <ChoiceRow
        label={words.reaction.severity}
        value={severity}
        choices={namesOf(words.reaction.severities)}
        onChange={setSeverity}
      />
      <TextField label={words.reaction.action} optional value={action} onChange={setAction} maxLength={200} />
    </NoteForm>
  );
};
