import { useState } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './board-words.ts';
import { cancelVisit, type Which } from './deeds.ts';
import { momentWords } from './moment-words.ts';

const whiches = (['this', 'following', 'all'] as const).map((id) => ({
  id,
  label: words.cancel.whiches[id],
}));
const tells = (['yes', 'no'] as const).map((id) => ({ id, label: words.cancel.tells[id] }));

type CancelDialogProps = { readonly entry: DiaryEntry; readonly zone: string; readonly onClose: () => void };

/** Cancels a visit; of a series this one, those that follow, or all still to come. */
export const CancelDialog = ({ entry, zone, onClose }: CancelDialogProps) => {
  const [which, setWhich] = useState<Which>('this');
  const [tell, setTell] = useState<'yes' | 'no'>('yes');
  const cancel = useAskedOnce({
    mutationFn: () => cancelVisit({ entry, which, tellClient: tell === 'yes', zone }),
    onSuccess: onClose,
  });
  const problem = formProblem(cancel.error);
  return (
    <Dialog title={words.cancel.title(entry.clientName)} kind="question" isOpen onClose={onClose}>
      <div className="flex flex-col gap-5">
        <p>
          {momentWords(entry.startsAt, zone)}, {entry.service}
        </p>
        {entry.series === null ? null : (
          <div className="[&>*>.grid]:sm:grid-flow-row">
            <ChoiceGroup label={words.cancel.which} choices={whiches} value={which} onChange={setWhich} />
          </div>
        )}
        <ChoiceGroup label={words.cancel.tell} choices={tells} value={tell} onChange={setTell} />
        {problem === undefined ? null : (
          <Notice tone="stop" said="now">
            {problem}
          </Notice>
        )}
      </div>
      <DialogActions>
        <Button kind="danger" isPending={cancel.isPending} onPress={() => cancel.mutate()}>
          {words.cancel.action[which]}
        </Button>
        <Button onPress={onClose}>{words.cancel.keep}</Button>
      </DialogActions>
    </Dialog>
  );
};
