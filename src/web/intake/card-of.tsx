import type { Step } from '#domain/intake/card.ts';
import { ChecklistCard } from './checklist-card.tsx';
import { ConsentCard } from './consent-card.tsx';
import { DrawingCard } from './drawing-card.tsx';
import { QuestionsCard } from './questions-card.tsx';

type CardOfProps = { readonly step: Step; readonly onBack: (() => void) | null };

/** The card of a step, by its kind. */
export const CardOf = (props: CardOfProps) => {
  switch (props.step.kind) {
    case 'overview':
    case 'checklist':
      return <ChecklistCard {...props} />;
    case 'questions':
    case 'phq':
    case 'medicines':
    case 'activities':
    case 'places':
      return <QuestionsCard {...props} />;
    case 'drawing':
      return <DrawingCard {...props} />;
    case 'consent':
      return <ConsentCard {...props} />;
  }
};
