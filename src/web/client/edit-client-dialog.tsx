import { useState } from 'react';
import type { ClientFile } from '#contract/client.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useEditClient } from './client-model.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { DetailsFields } from './details-fields.tsx';
import { words } from './words.ts';

type EditClientDialogProps = { readonly file: ClientFile; readonly onClose: () => void };

/** The details in a sheet. What it began from stays fixed while it is open, whatever is read meanwhile. */
export const EditClientDialog = ({ file, onClose }: EditClientDialogProps) => {
  const [began] = useState(file);
  const [details, setDetails] = useState(file.details);
  const { save, conflict, drop } = useEditClient(began, onClose);
  return (
    <Dialog
      title={conflict ? words.conflict.title : words.details.title}
      shape="sheet"
      isOpen
      onClose={onClose}
    >
      {conflict ? (
        <ConflictChoice
          conflict={conflict}
          failure={save.error}
          isPending={save.isPending}
          onSave={(settled) => save.mutate({ details: settled, version: conflict.now.version })}
          onBack={drop}
        />
      ) : (
        <Form
          onSubmit={() => save.mutate({ details, version: began.version })}
          failure={save.error}
          actions={
            <DialogActions>
              <Button kind="primary" type="submit" isPending={save.isPending}>
                {words.details.save}
              </Button>
              <Button onPress={onClose}>{ui.cancel}</Button>
            </DialogActions>
          }
        >
          <DetailsFields details={details} onChange={setDetails} />
        </Form>
      )}
    </Dialog>
  );
};
