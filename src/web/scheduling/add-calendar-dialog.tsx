import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useAddCalendar, type CalendarFields } from './calendars-model.ts';
import type { Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

type AddCalendarDialogProps = { readonly settings: Scheduling; readonly onClose: () => void };

export const AddCalendarDialog = ({ settings, onClose }: AddCalendarDialogProps) => {
  const { role, member } = useMe();
  const [fields, setFields] = useState<CalendarFields>({ therapist: member, name: '', address: '' });
  const { add, refusal } = useAddCalendar(onClose);
  return (
    <Dialog title={words.calendars.newTitle} isOpen onClose={onClose}>
      <Form
        onSubmit={() => add.mutate(fields)}
        failure={add.error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={add.isPending}>
              {words.calendars.add}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        {role === 'owner' ? (
          <SelectField
            label={words.calendars.therapist}
            choices={settings.hours.map(({ therapist, name }) => ({ id: therapist as string, label: name }))}
            value={fields.therapist}
            onChange={(therapist) => setFields({ ...fields, therapist })}
          />
        ) : null}
        <TextField
          label={words.calendars.name}
          name="name"
          value={fields.name}
          isRequired
          maxLength={80}
          onChange={(name) => setFields({ ...fields, name })}
          autoComplete="off"
        />
        <TextField
          label={words.calendars.address}
          help={words.calendars.addressHelp}
          name="address"
          type="url"
          value={fields.address}
          isRequired
          maxLength={2000}
          onChange={(address) => setFields({ ...fields, address })}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  );
};
