import type { InstantText } from '#domain/base/time.ts';
import type { Answer, ItemId, Person } from '#domain/screening/answer.ts';
import type { Card, CardItem, Section, Step } from './card.ts';
import { type Known, knownFrom } from './known.ts';
import { sections } from './sections.ts';

/** What a form is asked for. `due` stays as it was when the form was opened, so that a card does not vanish when it is answered. */
export type FormState = {
  /** Given through this form so far. */
  readonly answers: readonly Answer[];
  /** Given before, where they may be seen: they decide what is relevant and count as no answer to what is due. */
  readonly earlier?: readonly Answer[];
  readonly person: Person;
  readonly purpose: 'full' | 'update' | 'visit';
  readonly due: readonly ItemId[];
  readonly at: InstantText;
  /** Ids of the consent texts that are still to be signed. */
  readonly toSign?: readonly string[];
};

/** The cards that are still relevant, in the order of the form, each with the items that are due and relevant. */
export function stepsFor(state: FormState): readonly Step[] {
  const known = knownFrom([...(state.earlier ?? []), ...state.answers], state.person, state.at);
  const due = new Set(state.due);
  return sections.flatMap((section) =>
    section.cards
      .filter((card) => card.when?.(known) ?? true)
      .flatMap((card) => stepOf({ section, card, due, known, state })),
  );
}

type Considered = {
  readonly section: Section;
  readonly card: Card;
  readonly due: ReadonlySet<ItemId>;
  readonly known: Known;
  readonly state: FormState;
};

function stepOf({ section, card, due, known, state }: Considered): Step[] {
  const asked = card.items.filter(({ item, when }) => due.has(item) && (when?.(known) ?? true));
  if (asked.length === 0 && !standsAlone(card, state)) return [];
  const { id, title, lead, kind, none } = card;
  return [
    {
      id,
      section: section.id,
      sectionTitle: section.title,
      title,
      kind,
      items: asked.map(({ item }) => item),
      required: asked.filter((one: CardItem) => one.optional !== true).map(({ item }) => item),
      ...(lead === undefined ? {} : { lead }),
      ...(none === undefined ? {} : { none }),
    },
  ];
}

/** The drawing and the signature ask for no item: one belongs to the whole form, the other to a text that is unsigned. */
const standsAlone = (card: Card, { purpose, toSign = [] }: FormState): boolean =>
  (card.kind === 'drawing' && purpose === 'full') || (card.kind === 'consent' && toSign.length > 0);

/** How far the form is: cards whose every required item is answered, of all. A card without any counts when it was passed. */
export function progressOf(
  steps: readonly Step[],
  answers: readonly Answer[],
  passed: readonly string[] = [],
): { done: number; of: number } {
  const answered = new Set(answers.map(({ item }) => item));
  const isDone = ({ id, required }: Step): boolean =>
    required.length === 0 ? passed.includes(id) : required.every((item) => answered.has(item));
  return { done: steps.filter(isDone).length, of: steps.length };
}

/** The required items that nobody answered through this form: with one of them open it cannot be handed in. */
export function unansweredRequired(state: FormState): readonly ItemId[] {
  const answered = new Set(state.answers.map(({ item }) => item));
  return stepsFor(state)
    .flatMap(({ required }) => required)
    .filter((item) => !answered.has(item));
}
