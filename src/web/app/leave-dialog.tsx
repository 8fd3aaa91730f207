import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { leave } from './leaving-model.ts';
import { countUnsent } from './unsent.ts';
import { words } from './words.ts';

type LeaveDialogProps = { readonly where: 'here' | 'everywhere'; readonly onClose: () => void };

/** Asks before a sign-out, and says what of a session has not been sent. */
export const LeaveDialog = ({ where, onClose }: LeaveDialogProps) => {
  const unsent = useQuery({ queryKey: ['unsent'], queryFn: countUnsent, staleTime: 0, gcTime: 0 });
  const leaving = useMutation({ mutationFn: () => leave(where) });
  return (
    <Dialog title={words.leaving[where]} kind="question" isOpen onClose={onClose}>
      <div className="space-y-3">
        <p>{where === 'everywhere' ? words.leaving.everywhereText : words.leaving.hereText}</p>
        {unsent.data && unsent.data.count > 0 ? (
          <Notice tone="warn">{words.leaving.unsent[unsent.data.of](unsent.data.count)}</Notice>
        ) : null}
        {leaving.isError ? (
          <Notice tone="stop" said="now">
            {words.leaving.failed}
          </Notice>
        ) : null}
      </div>
      <DialogActions>
        <Button kind="primary" isPending={leaving.isPending} onPress={() => leaving.mutate()}>
          {words.leaving.leave}
        </Button>
        <Button onPress={onClose}>{words.leaving.stay}</Button>
      </DialogActions>
    </Dialog>
  );
};
