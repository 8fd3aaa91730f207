import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { words } from './words.ts';

type IdleQuestionProps = {
  readonly secondsLeft: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

export const IdleQuestion = ({ secondsLeft, onStay, onLeave }: IdleQuestionProps) => (
  <Dialog title={words.idle.title} kind="question" isOpen onClose={onStay}>
    <p className="tabular-nums">{words.idle.text(secondsLeft)}</p>
    <DialogActions>
      <Button kind="primary" onPress={onStay}>
        {words.idle.stay}
      </Button>
      <Button onPress={onLeave}>{words.idle.leave}</Button>
    </DialogActions>
  </Dialog>
);
