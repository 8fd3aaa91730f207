import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { BookChoices } from './book-choices.tsx';
import { BookRepeat } from './book-repeat.tsx';
import { ClientField } from './client-field.tsx';
import type { Scheduling } from '#web/scheduling/scheduling-model.ts';
import { FreeTimes } from './free-times.tsx';
import { fieldsOf } from './local-time.ts';
import { NextTimes } from './next-times.tsx';
import { mayOverrule, nextTimesOf, refusalWords } from './refusal-words.ts';
import { TimeField } from './time-field.tsx';
import type { BookForm } from './use-book-form.ts';
import { words } from './board-words.ts';

type BookFieldsFormProps = {
  readonly form: BookForm;
  readonly settings: Scheduling;
  readonly zone: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly onBlock: () => void;
};

/** Who, what, with whom, when, how often; and what stands against it. */
export const BookFieldsForm = ({ form, settings, zone, onSubmit, onClose, onBlock }: BookFieldsFormProps) => {
  const { fields, change, missing, startsAt, book } = form;
  return (
    <Form
      onSubmit={onSubmit}
      failure={book.error}
      problems={missing}
      actions={<Actions form={form} onClose={onClose} onBlock={onBlock} />}
    >
      <ClientField
        value={fields.client}
        problem={fields.client === null ? missing.client : undefined}
        onChange={(client) => change({ client })}
      />
      <BookChoices form={form} settings={settings} />
      <div className="grid grid-cols-2 gap-4">
        <DateField
          label={words.form.date}
          name="date"
          value={fields.date}
          onChange={(date) => change({ date })}
        />
        <TimeField
          label={words.form.time}
          name="time"
          value={fields.clock}
          onChange={(clock) => change({ clock })}
        />
      </div>
      <FreeTimes
        asked={{ service: fields.service, therapist: fields.therapist, date: fields.date }}
        zone={zone}
        chosen={startsAt}
        onTake={(time) => change(withClock(time, zone))}
      />
      <BookRepeat form={form} />
      {fields.repeat === 'once' ? <Against form={form} zone={zone} /> : null}
    </Form>
  );
};

const withClock = (time: string, zone: string): { date: string; clock: string } => fieldsOf(time, zone);

/** What stands against the time, what is free instead, and why it may be all the same. */
const Against = ({ form, zone }: { form: BookForm; zone: string }) => {
  const { fields, change, refusal, why, isOver } = form;
  if (!refusal && !isOver) return null;
  const mayOver = refusal ? mayOverrule(refusal) : true;
  return (
    <>
      <Notice tone="warn" title={words.form.notYet} said="politely">
        {refusal ? refusalWords(refusal) : why?.why ? words.why[why.why] : null}
      </Notice>
      {refusal ? <NextTimes times={nextTimesOf(refusal)} zone={zone} onTake={form.take} /> : null}
      {mayOver ? (
        <TextField
          label={words.refusal.reason}
          help={words.refusal.reasonHelp}
          name="reason"
          value={fields.reason}
          maxLength={200}
          onChange={(reason) => change({ reason })}
          autoComplete="off"
        />
      ) : null}
    </>
  );
};

const Actions = ({ form, onClose, onBlock }: Pick<BookFieldsFormProps, 'form' | 'onClose' | 'onBlock'>) => {
  const isOver = form.isOver || form.refusal !== null;
  const label = isOver ? words.form.bookAnyway : words.form.book;
  return (
    <DialogActions>
      <Button kind="primary" type="submit" isPending={form.book.isPending}>
        {form.fields.repeat === 'series' ? words.form.check : label}
      </Button>
      <Button onPress={onClose}>{ui.cancel}</Button>
      <span className="sm:mr-auto">
        <Button kind="plain" onPress={onBlock}>
          {words.block}
        </Button>
      </span>
    </DialogActions>
  );
};
