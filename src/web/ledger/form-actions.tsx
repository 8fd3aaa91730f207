import { Button } from '#web/ui/button.tsx';
import { DialogActions } from '#web/ui/dialog.tsx';
import { words as ui } from '#web/ui/words.ts';

type FormActionsProps = {
  readonly action: string;
  readonly isPending: boolean;
  /** Left out where there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
};

/** What a form does, and the way back. */
export const FormActions = ({ action, isPending, onCancel }: FormActionsProps) => (
  <DialogActions>
    <Button kind="primary" type="submit" isPending={isPending}>
      {action}
    </Button>
    {onCancel === undefined ? null : <Button onPress={onCancel}>{ui.cancel}</Button>}
  </DialogActions>
);
