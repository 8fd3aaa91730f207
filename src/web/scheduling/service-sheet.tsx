import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { words as ui } from '#web/ui/words.ts';
import { ServiceFieldset } from './service-fieldset.tsx';
import { serviceBody, serviceFieldsOf } from './service-fields.ts';
import { useSaveService, type Scheduling, type Service } from './scheduling-model.ts';
import { words } from './words.ts';

type ServiceSheetProps = {
  readonly service: Service | null;
  readonly settings: Scheduling;
  readonly onClose: () => void;
};

/** Adds a service, changes one, or archives it. */
export const ServiceSheet = ({ service, settings, onClose }: ServiceSheetProps) => {
  const [id] = useState<string>(() => service?.id ?? crypto.randomUUID());
  const [fields, setFields] = useState(() => serviceFieldsOf(service, settings));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { save, refusal } = useSaveService(id, onClose);
  const send = (archived: 'archived' | 'offered'): void => {
    const made = serviceBody(fields, settings.currency);
    setProblems('problems' in made ? made.problems : {});
    if ('body' in made) save.mutate({ ...made.body, archived: archived === 'archived' });
  };
  return (
    <Dialog
      title={service ? words.services.change(service.name) : words.services.newTitle}
      shape="sheet"
      isOpen
      onClose={onClose}
    >
      <Form
        onSubmit={() => send('offered')}
        failure={save.error}
        refusal={refusal}
        problems={problems}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={save.isPending}>
              {words.save}
            </Button>
            <Button onPress={onClose}>{ui.cancel}</Button>
            {service ? (
              <span className="sm:mr-auto">
                <Button kind="danger" isPending={save.isPending} onPress={() => send('archived')}>
                  {words.services.archive}
                </Button>
              </span>
            ) : null}
          </DialogActions>
        }
      >
        <ServiceFieldset
          fields={fields}
          settings={settings}
          onChange={(to) => setFields({ ...fields, ...to })}
        />
      </Form>
    </Dialog>
  );
};
