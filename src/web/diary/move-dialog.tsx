import { useState } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { words } from './board-words.ts';
import type { Which } from './deeds.ts';
import type { Desk } from './desk.ts';
import type { Scheduling } from '#web/scheduling/scheduling-model.ts';
import { FreeTimes } from './free-times.tsx';
import { fieldsOf, instantFrom } from './local-time.ts';
import { TimeField } from './time-field.tsx';
import { useMoveForm } from './use-move-form.ts';

const whiches = (['this', 'following', 'all'] as const).map((id) => ({
  id,
  label: words.sheet.whichMove[id],
}));

type MoveDialogProps = {
  readonly entry: DiaryEntry;
  readonly desk: Desk;
  readonly zone: string;
  readonly settings: Scheduling | undefined;
};

/** Moves a visit to a day and time that are written, with what is free that day; of a series also others along with it. */
export const MoveDialog = ({ entry, desk, zone, settings }: MoveDialogProps) => {
  const [when, setWhen] = useState(() => fieldsOf(entry.startsAt, zone));
  const [therapist, setTherapist] = useState<string>(entry.therapist);
  const [which, setWhich] = useState<Which>('this');
  const startsAt = instantFrom(when.date, when.clock, zone);
  const move = useMoveForm(entry, zone, desk);
  const people = (settings?.hours ?? []).map(({ therapist: id, name }) => ({
    id: id as string,
    label: name,
  }));
  return (
    <Dialog title={words.sheet.moveTitle(entry.clientName)} shape="sheet" isOpen onClose={desk.close}>
      <Form
        onSubmit={() => (startsAt === null ? undefined : move.mutate({ startsAt, therapist, which }))}
        failure={move.error}
        problems={startsAt === null ? { time: words.form.timeMissing } : {}}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={move.isPending}>
              {words.sheet.moveAction}
            </Button>
            <Button onPress={desk.close}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <div className="grid grid-cols-2 gap-4">
          <DateField
            label={words.sheet.date}
            name="date"
            value={when.date}
            onChange={(date) => setWhen({ ...when, date })}
          />
          <TimeField
            label={words.sheet.clock}
            name="time"
            value={when.clock}
            onChange={(clock) => setWhen({ ...when, clock })}
          />
        </div>
        <SelectField
          label={words.sheet.therapist}
          choices={people}
          value={therapist}
          onChange={setTherapist}
        />
        <FreeTimes
          asked={{ service: entry.serviceId, therapist, date: when.date, moving: entry.id }}
          zone={zone}
          chosen={startsAt}
          onTake={(time) => setWhen(fieldsOf(time, zone))}
        />
        {entry.series === null ? null : (
          <div className="[&>*>.grid]:sm:grid-flow-row">
            <ChoiceGroup label={words.sheet.which} choices={whiches} value={which} onChange={setWhich} />
          </div>
        )}
      </Form>
    </Dialog>
  );
};
