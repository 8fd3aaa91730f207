import { useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './words.ts';

type MeasureFormProps = {
  readonly label: string;
  /** Notes the measure, or says what is missing. */
  readonly onNote: () => string | null;
  /** Quiet while the next step is another one. */
  readonly kind?: 'primary' | 'quiet';
  readonly children: ReactNode;
};

/** A form that notes one measure on the record and stays, because the next one follows. */
export const MeasureForm = ({ label, onNote, kind = 'primary', children }: MeasureFormProps) => {
  const [missing, setMissing] = useState<string | null>(null);
  return (
    <Form
      aria-label={label}
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(onNote());
      }}
    >
      {children}
      {missing === null ? null : (
        <Notice tone="warn" said="now">
          {missing}
        </Notice>
      )}
      <Button kind={kind} type="submit" wide>
        {words.save}
      </Button>
    </Form>
  );
};
