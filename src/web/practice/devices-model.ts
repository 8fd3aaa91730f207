import { useMutation, useQuery } from '@tanstack/react-query';
import { ask, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { useDevice } from '#web/sync/device.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export type KnownDevice = Reply<'devices'>['devices'][number];

const KEY = ['devices'] as const;

export const useDevices = () => useQuery({ queryKey: KEY, queryFn: () => ask('devices') });

/** The id of the device that this page runs on, as the practice knows it. */
export const useThisDevice = (): string | null => {
  const device = useDevice();
  return device.status === 'open' ? device.store.place.device : null;
};

export const useRevoke = (onDone: () => void) =>
  useMutation({
    mutationFn: (device: string) => ask('revokeDevice', { params: { device } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: KEY });
      say(words.devices.done);
      onDone();
    },
  });
