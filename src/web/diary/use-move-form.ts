import type { DiaryEntry } from '#contract/diary.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { moveVisit, type Which } from './deeds.ts';
import type { Desk } from './desk.ts';

type Asked = { readonly startsAt: string; readonly therapist: string; readonly which: Which };

/** Sends a move that was written in a form; what is refused is told where a drag is told too. */
export const useMoveForm = (entry: DiaryEntry, zone: string, desk: Desk) =>
  useAskedOnce({
    mutationFn: async ({ startsAt, therapist, which }: Asked) => {
      const move = { startsAt, ...(therapist === entry.therapist ? {} : { therapist }) };
      const outcome = await moveVisit({ entry, move, zone, which });
      if (outcome.kind === 'refused')
        desk.open({ kind: 'refused', entry, move, refusal: outcome.refusal, which });
      else desk.close();
    },
  });
