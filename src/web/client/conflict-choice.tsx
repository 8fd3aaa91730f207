import { useState } from 'react';
import type { ClientDetails } from '#contract/client.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import type { EditConflict } from './client-model.ts';
import { settle, type DetailName } from './merge-details.ts';
import { words } from './words.ts';

type ConflictChoiceProps = {
  readonly conflict: EditConflict;
  readonly failure: unknown;
  readonly isPending: boolean;
  readonly onSave: (details: ClientDetails) => void;
  readonly onBack: () => void;
};

/** Both texts side by side, field by field; nothing of either is thrown away unseen. */
export const ConflictChoice = ({ conflict, failure, isPending, onSave, onBack }: ConflictChoiceProps) => {
  const [chosen, setChosen] = useState<Partial<Record<DetailName, 'mine' | 'theirs'>>>({});
  const { merge, now } = conflict;
  return (
    <Form
      onSubmit={() => onSave(settle(merge, now.details, chosen))}
      failure={failure}
      actions={
        <DialogActions>
          <Button kind="primary" type="submit" isPending={isPending}>
            {words.conflict.save}
          </Button>
          <Button onPress={onBack}>{words.conflict.back}</Button>
        </DialogActions>
      }
    >
      <p className="text-ink-soft">{words.conflict.lead}</p>
      {merge.conflicts.map(({ field, mine, theirs }) => (
        <ChoiceGroup
          key={field}
          label={words.details[field]}
          value={chosen[field] ?? 'mine'}
          onChange={(value) => setChosen((before) => ({ ...before, [field]: value }))}
          choices={[
            { id: 'mine', label: mine || words.details.none, detail: words.conflict.yours },
            { id: 'theirs', label: theirs || words.details.none, detail: words.conflict.theirs },
          ]}
        />
      ))}
    </Form>
  );
};
