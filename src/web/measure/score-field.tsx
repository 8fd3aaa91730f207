import { SelectField } from '#web/ui/select-field.tsx';
import { words } from './words.ts';

type ScoreFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (score: number | null) => void;
};

const NOT_ASKED = 'not-asked';
const choices = [
  { id: NOT_ASKED, label: words.notAsked },
  ...Array.from({ length: 11 }, (_, score) => ({ id: String(score), label: String(score) })),
];

/** A number from 0 to 10 that need not have been asked for. */
export const ScoreField = ({ label, value, onChange }: ScoreFieldProps) => (
  <SelectField
    label={label}
    choices={choices}
    value={value === null ? NOT_ASKED : String(value)}
    onChange={(chosen) => onChange(chosen === NOT_ASKED ? null : Number(chosen))}
  />
);
