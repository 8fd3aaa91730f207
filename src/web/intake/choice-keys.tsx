import { Check } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';

export type KeyChoice<Key extends string | number> = {
  readonly id: Key;
  readonly label: string;
  readonly help?: string;
};

type ChoiceKeysProps<Key extends string | number> = {
  readonly label: string;
  readonly choices: readonly KeyChoice<Key>[];
  readonly chosen: readonly Key[];
  readonly onChoose: (key: Key) => void;
  /** `row` for a few short words, `column` for sentences. */
  readonly shape?: 'row' | 'column';
};

/** Large keys, one press each. They are buttons and not radio buttons, because a press may lead on to the next card. */
export const ChoiceKeys = <Key extends string | number>({
  label,
  choices,
  chosen,
  onChoose,
  shape = 'column',
}: ChoiceKeysProps<Key>) => (
  <fieldset
    aria-label={label}
    className={shape === 'row' ? 'grid grid-cols-2 gap-3 sm:grid-cols-3' : 'flex flex-col gap-3'}
  >
    {choices.map(({ id, label: said, help }) => {
      const isChosen = chosen.includes(id);
      return (
        <Button
          key={id}
          aria-pressed={isChosen}
          onPress={() => onChoose(id)}
          className={`flex min-h-14 cursor-pointer items-center gap-3 rounded-base border px-4 py-3 text-left text-lg last:odd:col-span-2 sm:last:odd:col-span-1 ${
            isChosen
              ? 'border-accent bg-accent-soft font-semibold text-ink'
              : 'border-edge bg-surface hover:bg-sunken data-pressed:bg-sunken'
          }`}
        >
          <span
            aria-hidden
            className={`grid size-6 shrink-0 place-items-center rounded-full border ${isChosen ? 'border-accent bg-accent text-on-accent' : 'border-edge'}`}
          >
            {isChosen ? <Icon of={Check} size={16} /> : null}
          </span>
          <span className="min-w-0">
            <span className="block">{said}</span>
            {help === undefined ? null : (
              <span className="block text-base font-normal text-ink-soft">{help}</span>
            )}
          </span>
        </Button>
      );
    })}
  </fieldset>
);
