import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { words } from './words.ts';

type LeavePlanDialogProps = { readonly onStay: () => void; readonly onLeave: () => void };

export const LeavePlanDialog = ({ onStay, onLeave }: LeavePlanDialogProps) => (
  <Dialog title={words.plan.leave} kind="question" isOpen onClose={onStay}>
    <p>{words.plan.leaveText}</p>
    <DialogActions>
      <Button kind="primary" onPress={onStay}>
        {words.plan.stay}
      </Button>
      <Button kind="danger" onPress={onLeave}>
        {words.plan.leaveAction}
      </Button>
    </DialogActions>
  </Dialog>
);
