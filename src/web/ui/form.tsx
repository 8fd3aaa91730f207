import { useMemo, type ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components/Form';
import { fieldProblems, formProblem } from './form-problems.ts';
import { Notice } from './notice.tsx';

type FormProps = {
  readonly label?: string;
  readonly onSubmit: () => void;
  /** What the last try threw, if anything. */
  readonly failure?: unknown;
  /** What the practice refused, in a sentence that says what to do. */
  readonly refusal?: string | undefined;
  /** Problems that were found here, by the name of the field. */
  readonly problems?: Record<string, string>;
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

/** A form: fields, then what went wrong with it as a whole, then its actions. What was typed stays typed. */
export const Form = ({ label, onSubmit, failure, refusal, problems, actions, children }: FormProps) => {
  const whole = refusal ?? formProblem(failure);
  // One object for one try: another would bring a problem back that was mended meanwhile, and hold the form.
  const byField = useMemo(() => ({ ...problems, ...fieldProblems(failure) }), [problems, failure]);
  return (
    <AriaForm
      {...(label === undefined ? {} : { 'aria-label': label })}
      validationErrors={byField}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="flex flex-col gap-5"
    >
      {children}
      {whole === undefined ? null : (
        <Notice tone="stop" said="now">
          {whole}
        </Notice>
      )}
      {actions}
    </AriaForm>
  );
};
