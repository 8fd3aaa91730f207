import { useAskedOnce } from '#web/app/asked-once.ts';
import { useScheduling, type Hours } from '#web/scheduling/scheduling-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { words } from './board-words.ts';
import type { Block, Person } from './columns.ts';
import { unblockTime } from './deeds.ts';
import type { Place } from './desk.ts';
import { TimeField } from './time-field.tsx';
import { useBlockForm } from './use-block-form.ts';

type BlockDialogProps = {
  readonly place: Place | null;
  readonly block: Block | null;
  readonly zone: string;
  readonly onClose: () => void;
};

/** Keeps time free of visits, changes such a time, or frees it again. */
export const BlockDialog = (props: BlockDialogProps) => {
  const { block, onClose } = props;
  const scheduling = useScheduling();
  if (block?.from === 'imported')
    return (
      <Dialog title={block.words || words.imported} isOpen onClose={onClose}>
        <p>{words.blockForm.imported}</p>
      </Dialog>
    );
  return (
    <Dialog title={block ? words.blockForm.change : words.blockForm.title} isOpen onClose={onClose}>
      <Answer of={scheduling}>{({ hours }) => <BlockForm {...props} people={hours.map(personOf)} />}</Answer>
    </Dialog>
  );
};

const personOf = ({ therapist, name }: Hours): Person => ({ id: therapist, name });

type BlockFormProps = BlockDialogProps & { readonly people: readonly Person[] };

const BlockForm = ({ place, block, zone, people, onClose }: BlockFormProps) => {
  const form = useBlockForm({ place, block, zone, people, onClose });
  const { fields, change, problems, save } = form;
  const free = useAskedOnce({
    mutationFn: async () => (block ? unblockTime(block, zone) : undefined),
    onSuccess: onClose,
  });
  return (
    <Form
      onSubmit={form.submit}
      failure={save.error ?? free.error}
      problems={problems}
      actions={
        <DialogActions>
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {block ? words.blockForm.saveChange : words.blockForm.save}
          </Button>
          {block ? (
            <Button kind="danger" isPending={free.isPending} onPress={() => free.mutate()}>
              {words.blockForm.remove}
            </Button>
          ) : (
            <Button onPress={onClose}>{ui.cancel}</Button>
          )}
        </DialogActions>
      }
    >
      <SelectField
        label={words.blockForm.therapist}
        choices={people.map(({ id, name }) => ({ id, label: name }))}
        value={fields.therapist}
        onChange={(therapist) => change({ therapist })}
      />
      <div className="grid grid-cols-2 gap-4">
        <DateField
          label={words.blockForm.date}
          name="date"
          value={fields.date}
          onChange={(date) => change({ date })}
        />
        <TimeField
          label={words.blockForm.from}
          name="from"
          value={fields.from}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={words.blockForm.until}
          name="until"
          value={fields.until}
          onChange={(until) => change({ until })}
        />
        <TimeField label={words.blockForm.to} name="to" value={fields.to} onChange={(to) => change({ to })} />
      </div>
      <TextField
        label={words.blockForm.said}
        help={words.blockForm.saidHelp}
        name="words"
        optional
        maxLength={120}
        value={fields.said}
        onChange={(said) => change({ said })}
        autoComplete="off"
      />
    </Form>
  );
};
