import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { words } from './words.ts';

type LeaveDialogProps = { readonly onStay: () => void; readonly onLeave: () => void };

export const LeaveDialog = ({ onStay, onLeave }: LeaveDialogProps) => (
  <Dialog title={words.leave.title} kind="question" isOpen onClose={onStay}>
    <p>{words.leave.text}</p>
    <DialogActions>
      <Button kind="primary" onPress={onStay}>
        {words.leave.stay}
      </Button>
      <Button kind="danger" onPress={onLeave}>
        {words.leave.leave}
      </Button>
    </DialogActions>
  </Dialog>
);
