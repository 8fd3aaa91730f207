import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from './board-words.ts';
import { moveVisit } from './deeds.ts';
import type { Move } from './motion.ts';
import { NextTimes } from './next-times.tsx';
import { mayOverrule, nextTimesOf, refusalWords, type BookingRefused } from './refusal-words.ts';

type RefusedDialogProps = {
  readonly entry: DiaryEntry;
  readonly move: Move;
  readonly refusal: BookingRefused;
  readonly zone: string;
  readonly onClose: () => void;
};

type Try = { readonly move: Move; readonly reason?: string };

/** A move was refused: why, what is free instead, and the way to do it all the same with a reason. */
export const RefusedDialog = ({ entry, move, refusal, zone, onClose }: RefusedDialogProps) => {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const again = useMutation({
    mutationFn: (wanted: Try) => moveVisit({ entry, zone, ...wanted }),
    onSuccess: (outcome) => (outcome.kind === 'refused' ? undefined : onClose()),
  });
  const now = again.data?.kind === 'refused' ? again.data.refusal : refusal;
  const submit = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') again.mutate({ move, reason: reason.trim() });
  };
  return (
    <Dialog title={words.refusal.title} isOpen onClose={onClose}>
      <div className="flex flex-col gap-5">
        <Notice tone="warn" said="now">
          {refusalWords(now)}
        </Notice>
        <NextTimes
          times={nextTimesOf(now)}
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
                  {words.refusal.overruleMove}
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
