import { Copy } from 'lucide-react';
import { useState } from 'react';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { say } from '#web/ui/said.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useSendIntake, type SentLink } from './screening-model.ts';
import { words } from './words.ts';

const purposes = (['full', 'update'] as const).map((id) => ({ id, ...words.intake.purposes[id] }));
const ways = (['mail', 'hand'] as const).map((id) => ({ id, ...words.intake.mails[id] }));

type SendIntakeDialogProps = {
  readonly client: string;
  readonly hasAddress: boolean;
  readonly suggested: 'full' | 'update';
  readonly onClose: () => void;
};

/** Makes a link to the form; it goes out by mail, or is shown this once. */
export const SendIntakeDialog = ({ client, hasAddress, suggested, onClose }: SendIntakeDialogProps) => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const [purpose, setPurpose] = useState(suggested);
  const [way, setWay] = useState<'mail' | 'hand'>(hasAddress ? 'mail' : 'hand');
  const [sent, setSent] = useState<SentLink>();
  const { deed, refusal } = useSendIntake(client, setSent);
  return (
    <Dialog title={words.intake.action} isOpen onClose={onClose}>
      {sent ? (
        <Sent sent={sent} onClose={onClose} />
      ) : (
        <Form
          onSubmit={() => deed.mutate({ id, purpose, mail: way === 'mail' })}
          failure={deed.error}
          refusal={refusal}
          actions={
            <DialogActions>
              <Button kind="primary" type="submit" isPending={deed.isPending}>
                {way === 'mail' ? words.intake.send : words.intake.make}
              </Button>
              <Button onPress={onClose}>{ui.cancel}</Button>
            </DialogActions>
          }
        >
          <p className="text-ink-soft">{words.intake.lead}</p>
          <ChoiceGroup
            label={words.intake.purpose}
            choices={purposes}
            value={purpose}
            onChange={setPurpose}
          />
          {hasAddress ? (
            <ChoiceGroup label={words.intake.mail} choices={ways} value={way} onChange={setWay} />
          ) : (
            <p className="text-ink-soft">{words.intake.noAddress}</p>
          )}
        </Form>
      )}
    </Dialog>
  );
};

const Sent = ({ sent: { link, expiresAt, mailed }, onClose }: { sent: SentLink; onClose: () => void }) => {
  const { zone } = useMe();
  return (
    <>
      <Notice tone="good" said="politely">
        <p>{mailed ? words.intake.mailed : words.intake.once}</p>
        <p>{words.intake.until(momentOf(expiresAt, zone))}</p>
      </Notice>
      {link === null ? null : (
        <div className="mt-4 flex flex-wrap items-end gap-2">
          <div className="min-w-0 flex-1 basis-56">
            <TextField label={words.intake.link} value={link} isReadOnly />
          </div>
          <Button
            icon={Copy}
            onPress={() => void navigator.clipboard.writeText(link).then(() => say(words.intake.copied))}
          >
            {words.intake.copy}
          </Button>
        </div>
      )}
      <DialogActions>
        <Button kind="primary" onPress={onClose}>
          {words.intake.done}
        </Button>
      </DialogActions>
    </>
  );
};
