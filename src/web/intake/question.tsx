import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Item } from '#domain/screening/item.ts';
import { Icon } from '#web/ui/icon.tsx';
import { ItemField } from './item-field.tsx';
import { questionId } from './use-card.ts';
import { words } from './words.ts';

type QuestionProps = {
  readonly item: Item;
  /** `said` where the card's own title asks it already. */
  readonly ask: 'shown' | 'said';
  readonly hasProblem: boolean;
  readonly onAnswered: () => void;
};

/** One question of a card: what it asks, its control, and what is missing, said beside it. */
export const Question = ({ item, ask, hasProblem, onAnswered }: QuestionProps) => (
  <div
    id={questionId(item.id)}
    tabIndex={-1}
    data-landing
    className={`scroll-mt-24 border-t border-line pt-6 outline-none first:border-t-0 first:pt-0 ${namesItself.has(item.kind) ? largeLabel : ''}`}
  >
    {ask === 'said' || namesItself.has(item.kind) ? null : (
      <h2 className="mb-3 text-lg font-semibold">{item.ask}</h2>
    )}
    {item.help === undefined || item.kind === 'text' ? null : (
      <p className="-mt-2 mb-3 text-ink-soft">{item.help}</p>
    )}
    {hasProblem ? <Problem>{item.kind === 'yes-no' ? words.step.missing : problemOf(item)}</Problem> : null}
    <ItemField item={item} onAnswered={onAnswered} />
  </div>
);

const Problem = ({ children }: { children: ReactNode }) => (
  <p role="alert" className="mb-3 flex items-start gap-2 text-stop">
    <Icon of={CircleAlert} className="mt-0.5" />
    <span>{children}</span>
  </p>
);

const problemOf = (item: Item): string => {
  switch (item.kind) {
    case 'medicines':
      return words.medicines.open;
    case 'activities':
      return words.activities.whole;
    case 'number':
      return words.number.fits(item.least ?? 0, item.most ?? 100_000);
    default:
      return words.step.missingText;
  }
};

/** A field that carries its own question says it as large as the others. */
const largeLabel = '[&_label]:mb-2 [&_label]:text-lg [&_label]:font-semibold';

const namesItself: ReadonlySet<Item['kind']> = new Set(['text', 'date']);
