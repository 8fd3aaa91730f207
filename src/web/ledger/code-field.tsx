import { TextField } from '#web/ui/text-field.tsx';
import { words } from './words.ts';

type CodeFieldProps = {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
};

/** The code of a certificate, as it is read from a paper: no browser completes or corrects it. */
export const CodeField = ({ label = words.redeem.code, value, onChange }: CodeFieldProps) => (
  <TextField
    label={label}
    name="code"
    help={words.redeem.codeHelp}
    autoComplete="off"
    spellCheck="false"
    isRequired
    value={value}
    onChange={onChange}
  />
);
