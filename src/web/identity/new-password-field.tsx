import { PasswordField } from '#web/ui/password-field.tsx';
import { words } from './words.ts';

type NewPasswordFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A password to be chosen: its length is checked here as the server checks it. */
export const NewPasswordField = ({ label, value, onChange }: NewPasswordFieldProps) => (
  <PasswordField
    label={label}
    help={words.passwordHelp}
    name="password"
    use="new-password"
    value={value}
    onChange={onChange}
    validate={(typed) => (typed.length < 12 ? words.passwordShort : null)}
  />
);
