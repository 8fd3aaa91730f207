import type { ProgramVersion } from '#contract/home.ts';
import type { Program } from '#domain/home/program.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { ProgramInWords } from './program-in-words.tsx';
import { words } from './words.ts';

type ConflictDialogProps = {
  readonly theirs: ProgramVersion;
  readonly mine: Program;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onClose: () => void;
};

/** Two programs side by side; one of them is chosen with both in sight. */
export const ConflictDialog = ({ theirs, mine, onTakeTheirs, onKeepMine, onClose }: ConflictDialogProps) => (
  <Dialog title={words.conflict.title} width="wide" isOpen onClose={onClose}>
    <p className="mb-4 text-ink-soft">{words.conflict.lead}</p>
    <div className="grid gap-6 md:grid-cols-2">
      <section>
        <h3 className="mb-2 text-sm text-ink-soft">{words.conflict.mine}</h3>
        <ProgramInWords program={mine} />
      </section>
      <section>
        <h3 className="mb-2 text-sm text-ink-soft">{words.conflict.theirs(theirs.setBy)}</h3>
        <ProgramInWords program={theirs.program} />
      </section>
    </div>
    <DialogActions>
      <Button kind="primary" onPress={onKeepMine}>
        {words.conflict.keepMine}
      </Button>
      <Button onPress={onTakeTheirs}>{words.conflict.takeTheirs}</Button>
    </DialogActions>
  </Dialog>
);
