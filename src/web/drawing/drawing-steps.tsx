import { useState } from 'react';
import type { Feeling } from '#domain/assessment/vocabulary.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AfterStep } from './after-step.tsx';
import { AmountStep } from './amount-step.tsx';
import type { DraftBook, DraftState } from './draft-book.ts';
import { lookAgain, useDraftBook } from './draw-model.ts';
import { type Brush, type Draft, withMark, withoutLast, withoutMark } from './drawing.ts';
import { EarlierDrawings } from './earlier-drawings.tsx';
import { FeelingStep } from './feeling-step.tsx';
import { LookOver } from './look-over.tsx';
import { WhereStep } from './where-step.tsx';

type At =
  | { readonly step: 'kind' }
  | { readonly step: 'amount'; readonly feeling: Feeling }
  | { readonly step: 'where'; readonly brush: Brush }
  | { readonly step: 'over' }
  | { readonly step: 'after'; readonly drawing: string };

/** The drawing from what it feels like to what is sent; what was drawn before a reload is there again. */
export const Drawing = ({ store }: { store: OpenStore }) => {
  const [state, book] = useDraftBook(store);
  if (!state.draft) return <Skeleton />;
  return <Steps store={store} state={state} draft={state.draft} book={book} />;
};

type StepsProps = {
  readonly store: OpenStore;
  readonly state: DraftState;
  readonly draft: Draft;
  readonly book: DraftBook;
};

const Steps = ({ store, state, draft, book }: StepsProps) => {
  const [at, go] = useState<At>(() => beginningOf(draft));
  const toFeelings = (): void => go({ step: 'kind' });
  const toOver = (): void => go({ step: 'over' });
  const send = async (): Promise<void> => {
    await book.send();
    go({ step: 'after', drawing: draft.drawing });
    await lookAgain();
  };
  switch (at.step) {
    case 'kind':
      return (
        <>
          <FeelingStep
            onChoose={(feeling) => go({ step: 'amount', feeling })}
            {...(draft.marks.length > 0 ? { onBack: toOver } : {})}
          />
          {draft.marks.length === 0 ? <EarlierDrawings store={store} /> : null}
        </>
      );
    case 'amount': {
      const { feeling } = at;
      return (
        <AmountStep
          feeling={feeling}
          onChoose={(amount) => go({ step: 'where', brush: { feeling, amount } })}
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
          onMark={(chosen) => book.change((now) => withMark(now, brush, chosen))}
          onUndo={() => book.change(withoutLast)}
          onChange={toFeelings}
          onLook={toOver}
        />
      );
    }
    case 'over':
      return (
        <LookOver
          draft={draft}
          kept={state.kept}
          onRemove={(mark) => book.change((now) => withoutMark(now, mark))}
          onMore={toFeelings}
          onSend={send}
        />
      );
    case 'after':
      return <AfterStep store={store} drawing={at.drawing} onAgain={toFeelings} />;
  }
};

/** A drawing that was begun goes on with the brush it was drawn with last. */
const beginningOf = ({ marks }: Draft): At => {
  const last = marks.at(-1);
  return last ? { step: 'where', brush: { feeling: last.feeling, amount: last.amount } } : { step: 'kind' };
};
