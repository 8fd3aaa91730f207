import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { mendWhileTyping } from './mend-while-typing.ts';
import { FieldHelp, FieldLabel, FieldProblem, inputLook } from './field-parts.tsx';

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string;
  readonly help?: string | undefined;
  readonly optional?: boolean;
  readonly lines?: number;
  /** For the one field of a step that somebody has just gone on to. */
  readonly takesFocus?: boolean;
};

/** Label above, help below, the problem beside. What a form says about a name arrives through `Form`'s validationErrors. */
export const TextField = ({
  label,
  help,
  optional = false,
  lines,
  takesFocus = false,
  ...rest
}: TextFieldProps) => (
  <AriaTextField {...rest}>
    <FieldLabel optional={optional}>{label}</FieldLabel>
    {lines === undefined ? (
      <Input onInput={mendWhileTyping} ref={takesFocus ? focusOn : null} className={inputLook} />
    ) : (
      <TextArea
        onInput={mendWhileTyping}
        ref={takesFocus ? focusOn : null}
        className={`${inputLook} resize-y`}
        rows={lines}
      />
    )}
    <FieldHelp>{help}</FieldHelp>
    <FieldProblem />
  </AriaTextField>
);

const focusOn = (input: HTMLElement | null): void => input?.focus();
