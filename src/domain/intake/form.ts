import type { Answer, ItemId } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import type { Card, Line, Section, Step } from './card.ts';
import type { FormState } from './form-state.ts';
import { type Known, knownFrom } from './known.ts';
import { isRelevant } from './relevance.ts';
import { sections } from './sections.ts';
import { isTicked } from './ticks.ts';
import { wantedBy } from './wanted.ts';

/** The cards that are still relevant, in the order of the form, each with the items that are to be asked. */
export function stepsFor(state: FormState): readonly Step[] {
  const earlier = knownFrom(state.earlier ?? [], state);
  const known = knownFrom([...(state.earlier ?? []), ...state.answers], state);
  const wanted = wantedBy(state, earlier);
  const isAsked = (item: ItemId): boolean => wanted(item) && isRelevant(item, known, state);
  return sections.flatMap((section) =>
    section.cards
      .filter(({ when }) => when?.(known) ?? true)
      .flatMap((card) => stepsOfCard({ section, card, known, state, isAsked })),
  );
}

type Considered = {
  readonly section: Section;
  readonly card: Card;
  readonly known: Known;
  readonly state: FormState;
  readonly isAsked: (item: ItemId) => boolean;
};

function stepsOfCard(considered: Considered): Step[] {
  const { card, section, isAsked, state } = considered;
  const items = card.items.filter(isAsked);
  if (items.length === 0 && !standsAlone(card, state)) return [];
  const { when: _when, ...shown } = card;
  const lines = card.lines.flatMap((line) => askedLines(line, isAsked));
  const step = {
    ...shown,
    section: section.id,
    sectionTitle: section.title,
    items,
    lines,
    required: items.filter(isRequired),
  };
  return [step, ...lines.filter((line) => isTold(line, state)).map((line) => detailOf(step, line))];
}

/** The drawing and the signature ask for no item: one belongs to the whole form, the other to a text that is unsigned. */
const standsAlone = ({ kind }: Card, { purpose, toSign = [] }: FormState): boolean =>
  (kind === 'drawing' && purpose === 'full') || (kind === 'consent' && toSign.length > 0);

/** A line speaks for all its questions or not at all: where only some are due, each of them is a line of its own. */
function askedLines(line: Line, isAsked: (item: ItemId) => boolean): readonly Line[] {
  const asked = line.items.filter(isAsked);
  return asked.length === line.items.length ? [line] : asked.map(ownLine);
}

const ownLine = (item: ItemId): Line => ({ id: item, words: itemOf(item)?.ask ?? item, items: [item] });

/** A ticked line of several questions: something of it is so, and the next step asks which. */
const isTold = (line: Line, { answers }: FormState): boolean =>
  line.items.length > 1 && isTicked(line, answers);

const detailOf = (step: Step, line: Line): Step => ({
  id: `${step.id}.${line.id}`,
  section: step.section,
  sectionTitle: step.sectionTitle,
  title: 'Which of these is it?',
  lead: 'Tick all that fit.',
  none: 'None of these after all',
  kind: 'checklist',
  items: line.items,
  lines: line.items.map(ownLine),
  required: line.items.filter(isRequired),
});

/** What no rule reads, and what a person may keep to herself: left out, it holds nobody up. */
const optional: ReadonlySet<ItemId> = new Set(
  `story pain-now pain-places better worse past-treatment conditions-other sleep goals touch-preference
  positions-wanted chaperone not-to-touch stop-word emergency-contact physician anything-else allergy-to surgery-what
  hard-memories feels-unsafe`.split(/\s+/),
);
const isRequired = (item: ItemId): boolean => !optional.has(item);

/** How far the form is: steps whose every required item is answered, of all. A step without any counts when it was passed. */
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
  const open = stepsFor(state)
    .flatMap(({ required }) => required)
    .filter((item) => !answered.has(item));
  return [...new Set(open)];
}
