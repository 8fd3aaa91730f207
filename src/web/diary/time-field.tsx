import { TextField } from '#web/ui/text-field.tsx';

type TimeFieldProps = {
  readonly label: string;
  readonly name: string;
  /** HH:MM, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A time of day, typed or picked with the platform's own picker. */
export const TimeField = (props: TimeFieldProps) => <TextField {...props} type="time" />;
