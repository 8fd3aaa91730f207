import { CircleCheck, Undo2, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { formProblem } from '#web/ui/form-problems.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './board-words.ts';
import { forgetDone, tellDone, useDoneNote, type DoneNote } from './done-note.ts';

/** What was done last, and for three minutes the way back. */
export const DoneBar = () => {
  const note = useDoneNote();
  return (
    <output className="pointer-events-none fixed inset-x-0 bottom-20 z-30 flex justify-center px-4 md:bottom-6 print:hidden">
      {note === null ? null : <Note note={note} />}
    </output>
  );
};

const round =
  'pointer-events-auto flex min-h-target cursor-pointer items-center gap-2 rounded-base border border-transparent px-3 font-medium hover:underline';

const Note = ({ note }: { note: DoneNote }) => {
  const undo = useAskedOnce({
    mutationFn: async () => note.undo?.(),
    onError: (failure) => tellDone({ words: formProblem(failure) ?? '' }),
  });
  return (
    <div className="flex max-w-2xl animate-rise items-center gap-2 rounded-base bg-ink py-1 pr-1 pl-4 text-paper shadow-sheet">
      <Icon of={CircleCheck} />
      <span className="py-2">{note.words}</span>
      {note.undo ? (
        <Button className={round} onPress={() => undo.mutate()}>
          <Icon of={Undo2} size={16} />
          {words.done.undo}
        </Button>
      ) : null}
      <Button className={round} aria-label={words.done.away} onPress={forgetDone}>
        <Icon of={X} size={16} />
      </Button>
    </div>
  );
};
