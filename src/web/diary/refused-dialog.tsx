import { useState } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from './board-words.ts';
import { moveVisit, type Which } from './deeds.ts';
import type { Move } from './motion.ts';
import { NextTimes } from './next-times.tsx';
import { mayOverrule, nextTimesOf, refusalWords, type BookingRefused } from './refusal-words.ts';

type RefusedDialogProps = {
  readonly entry: DiaryEntry;
  readonly move: Move;
  readonly refusal: BookingRefused;
  readonly which: Which;
  readonly zone: string;
  readonly onClose: () => void;
};

type Try = { readonly move: Move; readonly reason?: string };

/** A move was refused: why, what is free instead, and the way to do it all the same with a reason. */
export const RefusedDialog = ({ entry, move, refusal, which, zone, onClose }: RefusedDialogProps) => {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const again = useAskedOnce({
    mutationFn: (wanted: Try) => moveVisit({ entry, zone, which, ...wanted }),
    onSuccess: (outcome) => (outcome.kind === 'refused' ? undefined : onClose()),
  });
  const now = again.data?.kind === 'refused' ? again.data.refusal : refusal;
  const submit = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') again.mutate({ move, reason: reason.trim() });
  };
  return (
    <Dialog title={words.refusal.title[which]} isOpen onClose={onClose}>
      <div className="flex flex-col gap-5">
        <Notice tone="warn" said="now">
          {which === 'this' ? null : `${words.refusal.oneOfThem} `}
          {refusalWords(now)}
        </Notice>
        <NextTimes
          // Of several visits, what is free for one of them helps little.
          times={which === 'this' ? nextTimesOf(now) : []}
          zone={zone}
          onTake={({ startsAt, therapist }) => again.mutate({ move: { ...move, startsAt, therapist } })}
        />
        <Form
          onSubmit={submit}
          failure={again.error}
          problems={isMissing ? { reason: words.refusal.reasonMissing } : {}}
          actions={
            <DialogActions>
              {mayOverrule(now) ? (
                <Button type="submit" isPending={again.isPending}>
                  {words.refusal.overruleMove[which]}
                </Button>
              ) : null}
              <Button onPress={onClose}>{words.refusal.close}</Button>
            </DialogActions>
          }
        >
          {mayOverrule(now) ? (
            <TextField
              label={words.refusal.reason}
              help={words.refusal.reasonHelp}
              name="reason"
              value={reason}
              maxLength={200}
              onChange={setReason}
              autoComplete="off"
            />
          ) : null}
        </Form>
      </div>
    </Dialog>
  );
};
