import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { words as ui } from '#web/ui/words.ts';

type ConfirmProps = {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly of: { readonly isPending: boolean; readonly error: unknown };
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks once before something that is not taken back. */
export const Confirm = ({ title, text, action, of, onConfirm, onClose }: ConfirmProps) => {
  const problem = formProblem(of.error);
  return (
    <Dialog title={title} kind="question" isOpen onClose={onClose}>
      <p>{text}</p>
      {problem === undefined ? null : (
        <Notice tone="stop" said="now">
          {problem}
        </Notice>
      )}
      <DialogActions>
        <Button kind="danger" isPending={of.isPending} onPress={onConfirm}>
          {action}
        </Button>
        <Button onPress={onClose}>{ui.cancel}</Button>
      </DialogActions>
    </Dialog>
  );
};
