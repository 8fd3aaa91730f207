import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useCourseDesk } from './course-context.ts';
import { useSharePlan } from './course-model.ts';
import { PlainParts } from './plain-parts.tsx';
import { words } from './words.ts';

/** The plan as the client will read it; shown to her, or read together and accepted in the room. */
export const ShareSheet = ({ onClose }: { onClose: () => void }) => {
  const { client, clientName, found, page } = useCourseDesk();
  const [name, setName] = useState(clientName);
  const { mutate, isPending, error, refusal } = useSharePlan(client, onClose);
  const { plan, episode, sharing } = found;
  if (plan === null) return null;
  const { version } = plan;
  const isShown = sharing?.version === version;
  const goals = episode?.details.goals ?? [];
  const expectations = episode?.details.expectations ?? [];
  return (
    <Dialog title={words.share.preview} shape="sheet" width="wide" isOpen onClose={onClose}>
      <PlainParts
        heading="h3"
        shared={{ plan: plan.plan, goals, expectations, visitsDone: page.visitsDone }}
      />
      <div className="mt-6 border-t border-line pt-5">
        {isShown ? null : (
          <div className="mb-6">
            <Button
              kind="primary"
              isPending={isPending}
              onPress={() => mutate({ version, acceptedInPerson: null })}
            >
              {words.share.action}
            </Button>
          </div>
        )}
        <Form
          label={words.share.inPerson}
          onSubmit={() => mutate({ version, acceptedInPerson: name.trim() })}
          failure={error}
          refusal={refusal}
          actions={
            <DialogActions>
              <Button type="submit" isPending={isPending}>
                {words.share.save}
              </Button>
              <Button onPress={onClose}>{ui.cancel}</Button>
            </DialogActions>
          }
        >
          <div>
            <h3 className="font-medium">{words.share.inPerson}</h3>
            <p className="text-sm text-ink-soft">{words.share.inPersonLead}</p>
          </div>
          <TextField
            label={words.share.name}
            name="acceptedInPerson"
            isRequired
            minLength={2}
            maxLength={120}
            autoComplete="off"
            value={name}
            onChange={setName}
          />
        </Form>
      </div>
    </Dialog>
  );
};
