import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { FieldHelp, FieldLabel, FieldProblem, inputLook } from './field-parts.tsx';

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string;
  readonly help?: string | undefined;
  readonly optional?: boolean;
  readonly lines?: number;
};

/** Label above, help below, the problem beside. What a form says about a name arrives through `Form`'s validationErrors. */
export const TextField = ({ label, help, optional = false, lines, ...rest }: TextFieldProps) => (
  <AriaTextField {...rest}>
    <FieldLabel optional={optional}>{label}</FieldLabel>
    {lines === undefined ? (
      <Input className={inputLook} />
    ) : (
      <TextArea className={`${inputLook} resize-y`} rows={lines} />
    )}
    <FieldHelp>{help}</FieldHelp>
    <FieldProblem />
  </AriaTextField>
);
