import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useAddPasskey, usePasskeys, useRemovePasskey } from './passkey-model.ts';
import { words } from './words.ts';

export const PasskeySection = () => {
  const passkeys = usePasskeys();
  const remove = useRemovePasskey();
  const [adding, setAdding] = useState(false);
  const { zone } = useMe();
  return (
    <Section
      title={words.security.passkeys}
      lead={words.security.passkeysLead}
      action={
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {words.security.addPasskey}
        </Button>
      }
    >
      <Answer of={passkeys} loading={<Skeleton rows={1} />}>
        {(found) =>
          found.passkeys.length === 0 ? (
            <p className="text-ink-soft">{words.security.noPasskeys}</p>
          ) : (
            <ul>
              {found.passkeys.map((passkey) => (
                <li key={passkey.id} className="flex flex-wrap items-center gap-3 border-t border-line py-2">
                  <Icon of={KeyRound} className="text-ink-soft" />
                  <span className="grow">
                    {passkey.name}{' '}
                    <span className="text-sm text-ink-soft">
                      {words.security.added(dateOf(passkey.addedAt, zone))}
                    </span>
                  </span>
                  <Button
                    kind="plain"
                    aria-label={words.security.removeOne(passkey.name)}
                    isPending={remove.isPending}
                    onPress={() => remove.mutate(passkey.id)}
                  >
                    {words.security.remove}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {adding ? <AddPasskeyDialog onClose={() => setAdding(false)} /> : null}
    </Section>
  );
};

const AddPasskeyDialog = ({ onClose }: { onClose: () => void }) => {
  const [name, setName] = useState('');
  const { add, refusal } = useAddPasskey(onClose);
  return (
    <Dialog title={words.security.addPasskey} isOpen onClose={onClose}>
      <Form
        onSubmit={() => add.mutate(name)}
        failure={add.error}
        refusal={refusal}
        actions={
          <DialogActions>
            <Button kind="primary" type="submit" isPending={add.isPending}>
              {words.security.addPasskey}
            </Button>
          </DialogActions>
        }
      >
        <TextField
          label={words.security.passkeyName}
          help={words.security.passkeyNameHelp}
          name="name"
          value={name}
          onChange={setName}
          maxLength={60}
          isRequired
        />
      </Form>
    </Dialog>
  );
};
