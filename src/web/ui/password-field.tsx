import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { mendWhileTyping } from './mend-while-typing.ts';
import { FieldHelp, FieldLabel, FieldProblem, inputLook } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';

type PasswordFieldProps = {
  readonly label: string;
  readonly help?: string;
  readonly name: string;
  readonly use: 'current-password' | 'new-password';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly validate?: (value: string) => string | null;
};

/** A password that can be looked at: typing blind on a tablet is how people choose short ones. */
export const PasswordField = ({ label, help, name, use, value, onChange, validate }: PasswordFieldProps) => {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      name={name}
      value={value}
      onChange={onChange}
      {...(validate === undefined ? {} : { validate })}
      type={shown ? 'text' : 'password'}
      autoComplete={use}
      isRequired
    >
      <FieldLabel>{label}</FieldLabel>
      <div className="relative">
        <Input
          onInput={mendWhileTyping}
          className={`${inputLook} pr-13`}
          autoCapitalize="none"
          spellCheck={false}
        />
        <ToggleButton
          aria-label={shown ? words.hidePassword : words.showPassword}
          isSelected={shown}
          onChange={setShown}
          className="absolute top-0 right-0 grid size-target cursor-pointer place-items-center rounded-base text-ink-soft hover:text-ink"
        >
          <Icon of={shown ? EyeOff : Eye} />
        </ToggleButton>
      </div>
      <FieldHelp>{help}</FieldHelp>
      <FieldProblem />
    </TextField>
  );
};
