import { TextField } from '#web/ui/text-field.tsx';

type CountFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A whole number, or nothing. */
export const CountField = (props: CountFieldProps) => (
  <TextField {...props} inputMode="numeric" autoComplete="off" maxLength={6} />
);
