import { useState } from 'react';
import { words as app } from '#web/app/words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useInvite, type Invited, type StaffRole } from './team-model.ts';
import { words } from './words.ts';

const roles: readonly StaffRole[] = ['therapist', 'front-desk', 'owner'];
const choices = roles.map((role) => ({
  id: role,
  label: app.roles[role],
  detail: words.team.roleHelp[role],
}));

type InviteDialogProps = {
  readonly onInvited: (invited: Invited | undefined) => void;
  readonly onClose: () => void;
};

export const InviteDialog = ({ onInvited, onClose }: InviteDialogProps) => {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('therapist');
  const { invite, refusal } = useInvite((invited) => {
    onInvited(invited);
    onClose();
  });
  return (
    <Dialog title={words.team.invite} isOpen onClose={onClose}>
      <Form
        onSubmit={() => invite.mutate({ name, email: email.trim(), role })}
        failure={invite.error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={invite.isPending}>
              {words.team.send}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <TextField
          label={words.team.name}
          name="name"
          value={name}
          onChange={setName}
          isRequired
          maxLength={120}
          autoComplete="off"
        />
        <TextField
          label={words.team.email}
          name="email"
          type="email"
          inputMode="email"
          value={email}
          onChange={setEmail}
          isRequired
          autoComplete="off"
        />
        <SelectField label={words.team.role} name="role" choices={choices} value={role} onChange={setRole} />
      </Form>
    </Dialog>
  );
};
