import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Feeling } from '#domain/assessment/vocabulary.ts';
import type { Step } from '#domain/intake/card.ts';
import { AmountStep } from '#web/drawing/amount-step.tsx';
import type { Brush } from '#web/drawing/drawing.ts';
import { FeelingStep } from '#web/drawing/feeling-step.tsx';
import { LookOver } from '#web/drawing/look-over.tsx';
import { WhereStep } from '#web/drawing/where-step.tsx';
import { Button } from '#web/ui/button.tsx';
import { useForm } from './form-context.ts';
import { draftOf, drawn, undrawn, withoutLastDrawn } from './own-drawing.ts';
import { useCard } from './use-card.ts';
import { words } from './words.ts';

type At =
  | { readonly at: 'kind' }
  | { readonly at: 'amount'; readonly feeling: Feeling }
  | { readonly at: 'where'; readonly brush: Brush }
  | { readonly at: 'over' };

type CardProps = { readonly step: Step; readonly onBack: (() => void) | null };

/** Where it hurts, drawn by the same steps as on the client's own page; nobody has to draw. */
export const DrawingCard = ({ step, onBack }: CardProps) => (
  <div className="flex grow flex-col gap-2">
    <p className="text-sm text-ink-soft">{step.sectionTitle}</p>
    <h1 className="sr-only">{step.title}</h1>
    <DrawingSteps step={step} onBack={onBack} />
  </div>
);

const DrawingSteps = ({ step, onBack }: CardProps) => {
  const { filling, draw, disk } = useForm();
  const card = useCard(step);
  const draft = draftOf(filling.drawing);
  const [at, go] = useState<At>(draft.marks.length > 0 ? { at: 'over' } : { at: 'kind' });
  const toFeelings = (): void => go({ at: 'kind' });
  const toOver = (): void => go({ at: 'over' });
  switch (at.at) {
    case 'kind': {
      const back = draft.marks.length > 0 ? toOver : onBack;
      return (
        <>
          <FeelingStep
            onChoose={(feeling) => go({ at: 'amount', feeling })}
            {...(back === null ? {} : { onBack: back })}
          />
          {draft.marks.length > 0 ? null : (
            <Button kind="plain" wide onPress={card.next}>
              {words.drawing.skip}
            </Button>
          )}
        </>
      );
    }
    case 'amount': {
      const { feeling } = at;
      return (
        <AmountStep
          feeling={feeling}
          onChoose={(amount) => go({ at: 'where', brush: { feeling, amount } })}
          onBack={toFeelings}
        />
      );
    }
    case 'where': {
      const { brush } = at;
      return (
        <WhereStep
          draft={draft}
          brush={brush}
          onMark={(chosen) => draw((own) => drawn(own, brush, chosen))}
          onUndo={() => draw(withoutLastDrawn)}
          onChange={toFeelings}
          onLook={toOver}
        />
      );
    }
    case 'over':
      return (
        <LookOver
          draft={draft}
          kept={disk === 'full' ? 'no' : 'yes'}
          send={{ label: words.drawing.keep, icon: Check }}
          onRemove={(mark) => draw((own) => undrawn(own, mark))}
          onMore={toFeelings}
          onSend={() => Promise.resolve(card.next())}
        />
      );
  }
};
