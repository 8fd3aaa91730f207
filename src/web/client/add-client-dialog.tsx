import { useState } from 'react';
import type { ClientDetails } from '#contract/client.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useAddClient } from './clients-model.ts';
import { DetailsFields } from './details-fields.tsx';
import { words } from './words.ts';

const nobody: ClientDetails = {
  name: '',
  pronouns: '',
  bornOn: null,
  email: '',
  phone: '',
  address: '',
  emergencyContact: '',
};

type AddClientDialogProps = { readonly name: string; readonly onClose: () => void };

export const AddClientDialog = ({ name, onClose }: AddClientDialogProps) => {
  const [details, setDetails] = useState<ClientDetails>({ ...nobody, name });
  const { add, refusal } = useAddClient();
  return (
    <Dialog title={words.add.title} shape="sheet" isOpen onClose={onClose}>
      <Form
        onSubmit={() => add.mutate(details)}
        failure={add.error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={add.isPending}>
              {words.add.action}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <DetailsFields details={details} onChange={setDetails} />
      </Form>
    </Dialog>
  );
};
