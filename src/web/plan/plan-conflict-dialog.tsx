import type { CarePlan } from '#domain/plan/care-plan.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { PlanInWords } from './plan-in-words.tsx';
import type { PlanConflict } from './plan-model.ts';
import { words } from './words.ts';

type PlanConflictDialogProps = {
  readonly conflict: PlanConflict;
  readonly mine: CarePlan;
  readonly visitsDone: number;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onClose: () => void;
};

/** Two plans side by side; one of them is chosen with both in sight. */
export const PlanConflictDialog = ({
  conflict,
  mine,
  visitsDone,
  onTakeTheirs,
  onKeepMine,
  onClose,
}: PlanConflictDialogProps) => (
  <Dialog title={words.plan.conflict} width="wide" isOpen onClose={onClose}>
    <p className="mb-4 text-ink-soft">{words.plan.conflictLead}</p>
    <div className="grid gap-6 md:grid-cols-2">
      <section>
        <h3 className="mb-2 font-medium">{words.plan.mine}</h3>
        <PlanInWords plan={mine} visitsDone={visitsDone} />
      </section>
      <section>
        <h3 className="mb-2 font-medium">{words.plan.theirs}</h3>
        <PlanInWords plan={conflict.plan} visitsDone={visitsDone} />
      </section>
    </div>
    <DialogActions>
      <Button kind="primary" onPress={onKeepMine}>
        {words.plan.keepMine}
      </Button>
      <Button onPress={onTakeTheirs}>{words.plan.takeTheirs}</Button>
    </DialogActions>
  </Dialog>
);
