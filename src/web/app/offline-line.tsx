import { CloudOff } from 'lucide-react';
import type { DeviceState } from '#web/sync/device-state.ts';
import { useDevice } from '#web/sync/device.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useReached } from './reach-model.ts';
import { words } from './words.ts';

/** One quiet line while the server cannot be reached: what still works. Gone by itself when it is back. */
export const OfflineLine = () => {
  const reached = useReached();
  const device = useDevice();
  return (
    <output className="block print:hidden">
      {reached ? null : (
        <p className="flex items-start gap-3 border-b border-line bg-sunken px-4 py-2.5 text-sm sm:px-8">
          <Icon of={CloudOff} size={16} className="mt-0.5 text-ink-soft" />
          <span>
            <span className="font-medium">{words.unreached.title}</span>{' '}
            <span className="text-ink-soft">{stillWorks(device)}</span>
          </span>
        </p>
      )}
    </output>
  );
};

const stillWorks = (device: DeviceState): string => {
  if (device.status !== 'open') return words.unreached.reads;
  return device.store.me.role === 'client' ? words.unreached.own : words.unreached.records;
};
