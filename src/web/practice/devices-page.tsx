import { TabletSmartphone } from 'lucide-react';
import { useState } from 'react';
import { dateOf, momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { State } from '#web/ui/state.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { words as ui } from '#web/ui/words.ts';
import { useDevices, useRevoke, useThisDevice, type KnownDevice } from './devices-model.ts';
import { PracticePage } from './practice-page.tsx';
import { words } from './words.ts';

export const DevicesPage = () => {
  const devices = useDevices();
  const [asked, setAsked] = useState<KnownDevice | null>(null);
  return (
    <PracticePage title={words.devices.title} lead={words.devices.lead}>
      <Answer of={devices}>
        {(found) =>
          found.devices.length === 0 ? (
            <State icon={TabletSmartphone} title={words.devices.none}>
              {words.devices.noneText}
            </State>
          ) : (
            <ul className="border-t border-line">
              {found.devices.map((device) => (
                <DeviceRow key={device.id} device={device} onRevoke={() => setAsked(device)} />
              ))}
            </ul>
          )
        }
      </Answer>
      {asked ? <RevokeDialog device={asked} onClose={() => setAsked(null)} /> : null}
    </PracticePage>
  );
};

const DeviceRow = ({ device, onRevoke }: { device: KnownDevice; onRevoke: () => void }) => {
  const { zone } = useMe();
  const here = useThisDevice();
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-3">
      <Icon of={TabletSmartphone} className="text-ink-soft" />
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
          {device.name}
          {device.id === here ? <Tag tone="accent">{words.devices.here}</Tag> : null}
        </span>
        <span className="block text-sm text-ink-soft">
          {words.devices.of(device.memberName)}, {words.devices.seen(momentOf(device.seenAt, zone))}
        </span>
      </span>
      {device.revokedAt === null ? (
        <Button
          kind="danger"
          aria-label={words.devices.revokeOne(device.name, device.memberName)}
          onPress={onRevoke}
        >
          {words.devices.revoke}
        </Button>
      ) : (
        <Tag tone="stop">{words.devices.revoked(dateOf(device.revokedAt, zone))}</Tag>
      )}
    </li>
  );
};

const RevokeDialog = ({ device, onClose }: { device: KnownDevice; onClose: () => void }) => {
  const revoke = useRevoke(onClose);
  const problem = formProblem(revoke.error);
  return (
    <Dialog title={words.devices.revokeTitle(device.name)} kind="question" isOpen onClose={onClose}>
      <p>{words.devices.revokeText}</p>
      {problem === undefined ? null : (
        <Notice tone="stop" said="now">
          {problem}
        </Notice>
      )}
      <DialogActions>
        <Button kind="danger" isPending={revoke.isPending} onPress={() => revoke.mutate(device.id)}>
          {words.devices.revoke}
        </Button>
        <Button onPress={onClose}>{ui.cancel}</Button>
      </DialogActions>
    </Dialog>
  );
};
