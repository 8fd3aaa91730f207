import { indicationOf } from '#domain/plan/indications.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from './words.ts';

type EpisodeCodeProps = {
  readonly indication: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
};

const NONE = 'none';

/** Candidates of the indication with their marks, or a code of one's own. Nothing is picked until somebody picks it. */
export const EpisodeCode = ({ indication, value, onChange }: EpisodeCodeProps) => {
  const { codes } = indicationOf(indication);
  const whole = codes.filter(({ kind }) => kind === 'code');
  const families = codes.filter(({ kind }) => kind === 'family');
  const choices = [
    { id: NONE, label: words.episode.noCode },
    ...whole.map(({ code, words: said, mark }) => ({
      id: code,
      label: code,
      detail: `${said}; ${words.episode.marks[mark]}`,
    })),
  ];
  const chosen = whole.find(({ code }) => code === value)?.code ?? (value === '' ? NONE : null);
  const hints = families.map(({ code, words: said }) => `${code} ${said} (${words.episode.family})`);
  return (
    <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-2">
      <SelectField
        label={words.episode.code}
        help={words.episode.codeHelp}
        choices={choices}
        value={chosen}
        onChange={(code) => onChange(code === NONE ? '' : code)}
      />
      <TextField
        label={words.episode.ownCode}
        help={[words.episode.ownCodeHelp, ...hints].join(' ')}
        name="details.icd10"
        optional
        autoComplete="off"
        maxLength={8}
        value={value}
        onChange={onChange}
      />
    </div>
  );
};
