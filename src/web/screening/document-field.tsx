import { useId, useState, type ChangeEvent } from 'react';
import { Button } from '#web/ui/button.tsx';
import { documentTypes, problemOf } from './document-check.ts';
import { FieldNote } from './field-note.tsx';
import { words } from './words.ts';

type DocumentFieldProps = {
  readonly document: File | null;
  readonly onChange: (document: File | null) => void;
  /** What the server found in it. */
  readonly refused: string | undefined;
};

/** A document from this device. What cannot be kept is said at once and not taken. */
export const DocumentField = ({ document: chosen, onChange, refused }: DocumentFieldProps) => {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0] ?? null;
    const why = file === null ? undefined : problemOf(file);
    setProblem(why === undefined ? undefined : words.clearance.problems[why]);
    onChange(why === undefined ? file : null);
    if (why !== undefined) target.value = '';
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {words.clearance.document}
      </label>
      {chosen === null ? (
        <input
          id={id}
          type="file"
          accept={documentTypes.join(',')}
          aria-describedby={`${id}-help ${id}-problem`}
          aria-invalid={problem !== undefined}
          onChange={choose}
          className="block w-full rounded-base border border-edge bg-surface text-ink file:mr-3 file:min-h-target file:cursor-pointer file:border-0 file:border-r file:border-edge file:bg-sunken file:px-4 file:text-ink"
        />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <span className="min-w-0 break-words">{chosen.name}</span>
          <Button onPress={() => onChange(null)}>{words.clearance.remove}</Button>
        </div>
      )}
      <p id={`${id}-help`} className="mt-1 text-sm text-ink-soft">
        {words.clearance.documentHelp}
      </p>
      <FieldNote id={`${id}-problem`} problem={problem ?? refused} />
    </div>
  );
};
