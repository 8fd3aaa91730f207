import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { severityLook } from '#web/ui/severity-look.ts';
import { words } from './words.ts';

const scores = Array.from({ length: 11 }, (_, score) => score);

type SeverityKeysProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChoose: (score: number) => void;
};

/** 0 to 10, each one press. */
export const SeverityKeys = ({ label, value, onChoose }: SeverityKeysProps) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode="single"
    selectedKeys={value === null ? [] : [String(value)]}
    onSelectionChange={(keys) => {
      const score = scores.find((one) => keys.has(String(one)));
      if (score !== undefined) onChoose(score);
    }}
    className="grid grid-cols-6 gap-1.5"
  >
    {scores.map((score) => (
      <ToggleButton
        key={score}
        id={String(score)}
        aria-label={words.form.severityStep(score)}
        className={`grid min-h-12 cursor-pointer place-items-center rounded-small text-lg font-semibold tabular-nums outline-offset-2 data-selected:outline-3 data-selected:outline-ink ${score === 10 ? 'col-span-2' : ''} ${severityLook(score)}`}
      >
        {score}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
