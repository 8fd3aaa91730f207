import type { Step } from '#domain/intake/card.ts';
import { itemOf } from '#domain/screening/items.ts';
import { fieldOf } from './filling.ts';
import { CardFrame, LeadOn } from './card-frame.tsx';
import { useForm } from './form-context.ts';
import { medicinesIn } from './read-value.ts';
import { Question } from './question.tsx';
import { useCard } from './use-card.ts';
import { words } from './words.ts';

type CardProps = { readonly step: Step; readonly onBack: (() => void) | null };

/** A card of one or a few questions, each with the control of its own kind. */
export const QuestionsCard = ({ step, onBack }: CardProps) => {
  const card = useCard(step);
  const { filling, answer } = useForm();
  const asked = step.items.flatMap((id) => itemOf(id) ?? []);
  const [first] = asked;
  const takesNone =
    step.kind === 'medicines' && first !== undefined && medicinesIn(fieldOf(filling, first.id)).length === 0;
  const leadOn = (): void => {
    if (takesNone) answer(first.id, []);
    card.next();
  };
  return (
    <CardFrame
      section={step.sectionTitle}
      title={step.title}
      lead={step.lead ?? (step.required.length === 0 ? words.step.optional : undefined)}
      onBack={onBack}
      actions={
        <LeadOn onPress={leadOn}>
          {takesNone ? (step.none ?? words.medicines.none) : leadOnWords(card.from)}
        </LeadOn>
      }
    >
      {asked.map((item) => (
        <Question
          key={item.id}
          item={item}
          ask={asked.length === 1 && item.ask === step.title ? 'said' : 'shown'}
          hasProblem={card.problems.includes(item.id)}
          onAnswered={card.answered}
        />
      ))}
    </CardFrame>
  );
};

export const leadOnWords = (from: 'review' | undefined): string =>
  from === 'review' ? words.step.toReview : words.step.next;
