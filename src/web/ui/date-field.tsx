import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Input } from 'react-aria-components/Input';
import { mendWhileTyping } from './mend-while-typing.ts';
import { FieldHelp, FieldLabel, FieldProblem, inputLook } from './field-parts.tsx';

type DateFieldProps = {
  readonly label: string;
  readonly help?: string;
  readonly name: string;
  readonly optional?: boolean;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly latest?: string;
};

/** A calendar date, typed or picked with the platform's own picker. */
export const DateField = ({
  label,
  help,
  name,
  optional = false,
  value,
  onChange,
  latest,
}: DateFieldProps) => (
  <AriaTextField name={name} value={value} onChange={onChange} type="date">
    <FieldLabel optional={optional}>{label}</FieldLabel>
    <Input onInput={mendWhileTyping} className={`${inputLook} tabular-nums`} max={latest} />
    <FieldHelp>{help}</FieldHelp>
    <FieldProblem />
  </AriaTextField>
);
