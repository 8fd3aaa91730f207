import { Button } from 'react-aria-components/Button';
import type { Feeling } from '#domain/assessment/vocabulary.ts';
import { severityLook } from '#web/ui/severity-look.ts';
import { Step } from './step.tsx';
import { Swatch } from './swatch.tsx';
import { words } from './words.ts';

type AmountStepProps = {
  readonly feeling: Feeling;
  readonly onChoose: (amount: number) => void;
  readonly onBack: () => void;
};

/** How much, in eleven big steps. */
export const AmountStep = ({ feeling, onChoose, onBack }: AmountStepProps) => (
  <Step title={words.step.amount} onBack={onBack}>
    <p className="flex items-center gap-3 text-lg">
      <Swatch feeling={feeling} />
      {words.feeling[feeling].name}
    </p>
    <div className="grid grid-cols-3 gap-3 sm:grid-cols-4">
      {Array.from({ length: 11 }, (_, amount) => (
        <Button
          key={amount}
          aria-label={words.felt(words.feeling[feeling].name, amount)}
          onPress={() => onChoose(amount)}
          className={`min-h-20 cursor-pointer rounded-base text-3xl font-semibold tabular-nums ${amount === 0 ? 'col-span-2' : ''} ${severityLook(amount)}`}
        >
          {amount}
        </Button>
      ))}
    </div>
    <p className="flex flex-wrap justify-between gap-x-8 text-ink-soft">
      <span>{words.amount.low}</span>
      <span>{words.amount.high}</span>
    </p>
  </Step>
);
