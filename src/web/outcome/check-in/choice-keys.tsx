import { Button } from 'react-aria-components/Button';
import type { Choice } from '#domain/outcome/asked/wording.ts';

type ChoiceKeysProps = {
  readonly askedBy: string;
  readonly choices: readonly Choice[];
  readonly value: number | null;
  readonly isDisabled: boolean;
  readonly onChoose: (value: number) => void;
};

/** Answers in words, one wide key each. */
export const ChoiceKeys = ({ askedBy, choices, value: chosen, isDisabled, onChoose }: ChoiceKeysProps) => (
  <fieldset aria-labelledby={askedBy} className="space-y-2">
    {choices.map(({ value, words }) => (
      <Button
        key={value}
        aria-pressed={chosen === value}
        isDisabled={isDisabled}
        onPress={() => onChoose(value)}
        className={`block min-h-14 w-full cursor-pointer rounded-base border px-4 py-3 text-left text-lg transition-colors ${chosen === value ? 'border-transparent bg-accent text-on-accent' : 'border-edge bg-surface hover:bg-sunken'}`}
      >
        {words}
      </Button>
    ))}
  </fieldset>
);
