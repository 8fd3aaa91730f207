import type { Feeling } from '#domain/assessment/vocabulary.ts';
import type { FactId } from '#domain/base/ids.ts';
import { makeFact, nextTick } from '#domain/session/noting.ts';
import type { FactOf } from '#domain/session/fact.ts';
import type { Chosen } from '#web/body/chart-props.ts';
import { readClock } from '#web/session/device-clock.ts';

/** One thing that the client drew: what is felt, how much, where. It is a fact from the moment it is drawn. */
export type Mark = FactOf<'drawing-marked'>;

/** A sitting that is still being drawn. Kept on the phone with every stroke; sent when the client says so. */
export type Draft = { readonly drawing: string; readonly marks: readonly Mark[] };

/** What the next touch means. */
export type Brush = { readonly feeling: Feeling; readonly amount: number };

export const emptyDraft = (): Draft => ({ drawing: crypto.randomUUID(), marks: [] });

/** The draft with one more mark. A stroke over several places belongs to the one it covers most. */
export const withMark = (draft: Draft, brush: Brush, { region, side, spot }: Chosen): Draft => {
  const body = {
    kind: 'drawing-marked',
    drawing: draft.drawing,
    ...brush,
    region,
    side,
    ...(spot ? { spot } : {}),
  } as const;
  const clock = { ...readClock(), id: () => crypto.randomUUID(), tick: nextTick(draft.marks) };
  const fact = makeFact({ body, clock });
  return fact.kind === 'drawing-marked' ? { ...draft, marks: [...draft.marks, fact] } : draft;
};

export const withoutMark = (draft: Draft, id: FactId): Draft => ({
  ...draft,
  marks: draft.marks.filter((mark) => mark.id !== id),
});

export const withoutLast = (draft: Draft): Draft => ({ ...draft, marks: draft.marks.slice(0, -1) });
