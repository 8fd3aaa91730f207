import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { type Feeling, feelings } from '#domain/assessment/vocabulary.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Step } from './step.tsx';
import { Swatch } from './swatch.tsx';
import { words } from './words.ts';

type FeelingStepProps = { readonly onChoose: (feeling: Feeling) => void; readonly onBack?: () => void };

/** What it feels like: five words, each with the pattern it will have on the body. */
export const FeelingStep = ({ onChoose, onBack }: FeelingStepProps) => (
  <Step title={words.step.kind} help={words.step.kindHelp} {...(onBack ? { onBack } : {})}>
    <ul className="flex flex-col gap-3">
      {feelings.map((feeling) => (
        <li key={feeling}>
          <Button
            onPress={() => onChoose(feeling)}
            className="flex min-h-20 w-full cursor-pointer items-center gap-4 rounded-base border border-edge bg-surface px-4 py-3 text-left hover:bg-sunken data-pressed:bg-sunken"
          >
            <Swatch feeling={feeling} />
            <span className="min-w-0 grow">
              <span className="block text-xl font-semibold">{words.feeling[feeling].name}</span>
              <span className="block text-ink-soft">{words.feeling[feeling].like}</span>
            </span>
            <Icon of={ChevronRight} className="text-ink-soft" />
          </Button>
        </li>
      ))}
    </ul>
  </Step>
);
