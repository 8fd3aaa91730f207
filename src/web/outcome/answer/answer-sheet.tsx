import { useState } from 'react';
import { byHand } from '#domain/outcome/asked/bundle.ts';
import { moments } from '#domain/outcome/instrument-answer.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { AnswerFields } from './answer-fields.tsx';
import { type Typed, useAnswering } from './answer-model.ts';
import { words } from './words.ts';

const instruments = byHand.map((id) => ({ id, label: instrumentOf(id)?.name ?? id }));
const whens = moments.map((id) => ({ id, label: words.sheet.moments[id] }));
const nothing = { numbers: {}, ticks: [], total: '' } as const;

/** One questionnaire as the client answered it on paper or aloud. */
export const AnswerSheet = ({ client, onClose }: { client: string; onClose: () => void }) => {
  const [typed, setTyped] = useState<Typed>({ instrument: 'peg', moment: 'by-hand', ...nothing });
  const { mutate, isPending, error, refusal, forget } = useAnswering(client, onClose);
  const change = (next: Typed): void => {
    forget();
    setTyped(next);
  };
  return (
    <Dialog title={words.sheet.title} shape="sheet" isOpen onClose={onClose}>
      <Form
        onSubmit={() => mutate(typed)}
        failure={error}
        {...(refusal === null ? {} : refusalOf(refusal))}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={isPending}>
              {words.sheet.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
          </DialogActions>
        }
      >
        <SelectField
          label={words.sheet.instrument}
          choices={instruments}
          value={typed.instrument}
          onChange={(instrument) => change({ ...typed, ...nothing, instrument })}
        />
        <SelectField
          label={words.sheet.moment}
          choices={whens}
          value={typed.moment}
          onChange={(moment) => change({ ...typed, moment })}
        />
        <AnswerFields typed={typed} onChange={change} />
      </Form>
    </Dialog>
  );
};

type Refusal = NonNullable<ReturnType<typeof useAnswering>['refusal']>;

const refusalOf = ({ why, items }: Refusal) => ({
  refusal: why === 'none-ticked' ? words.sheet.noneTicked : words.sheet.notScored,
  problems: Object.fromEntries(
    items.map(({ item, message }) => [item, why === 'missing' ? words.sheet.missing : message]),
  ),
});
