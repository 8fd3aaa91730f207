import { useMutation, useQuery } from '@tanstack/react-query';
import { ask } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { useDevice } from '#web/sync/device.ts';
import { OWN_DRAFT, type OwnDraft } from '#web/sync/own-draft.ts';
import { words } from './words.ts';

export const useMyVisits = () => useQuery({ queryKey: ['my-visits'], queryFn: () => ask('myVisits') });

/** Takes the consent to research back; the page then says so. */
export const useWithdrawResearch = (onDone: () => void) =>
  useMutation({
    mutationFn: async () => {
      await ask('withdrawResearch');
      await queryClient.invalidateQueries({ queryKey: ['my-visits'] });
    },
    onSuccess: () => {
      say(words.mine.research.done);
      onDone();
    },
  });

/** How many marks of a drawing lie on this phone, drawn and not sent. */
export const useDrawingInHand = () => {
  const device = useDevice();
  const store = device.status === 'open' ? device.store : null;
  return useQuery({
    queryKey: ['my-drawing', store?.place.cabinet],
    enabled: store !== null,
    staleTime: 0,
    queryFn: async () => (await store?.read<OwnDraft | null>(OWN_DRAFT))?.marks.length ?? 0,
  });
};
