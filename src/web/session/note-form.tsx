import type { ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import type { Notable } from '#domain/session/noting.ts';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { useLive } from './session-context.ts';
import { words } from './words.ts';

/** A form is opened to be filled in: the first field takes the focus. */
const focusFirst = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('input, textarea')?.focus();

type NoteFormProps = {
  /** What the form says now, or null while something is missing. */
  readonly noting: () => Notable | null;
  readonly children: ReactNode;
};

/** A form that notes one thing on the record and closes. */
export const NoteForm = ({ noting, children }: NoteFormProps) => {
  const { record, show } = useLive();
  const note = (): void => {
    const notable = noting();
    if (!notable) return;
    record(() => [notable]);
    say(words.record.noted);
    show(null);
  };
  return (
    <Form
      ref={focusFirst}
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        note();
      }}
    >
      {children}
      <Button kind="primary" type="submit" wide>
        {words.said.note}
      </Button>
    </Form>
  );
};
