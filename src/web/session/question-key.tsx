import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';
import { itemOf } from '#domain/screening/items.ts';
import { ruleOf } from '#domain/screening/rules.ts';
import { PlacesKey } from './places-key.tsx';
import { Stepper } from './stepper.tsx';
import { words } from './safety-words.ts';

type Choice = { readonly id: string; readonly words: string };

const yesNo: readonly Choice[] = [
  { id: 'yes', words: words.questions.yes },
  { id: 'no', words: words.questions.no },
  { id: 'unknown', words: words.questions.unknown },
];

/** How a question is asked with big keys; null where it needs a form of its own. A rule's id is answered with yes or no. */
export const keysOf = (id: ItemId): 'choice' | 'choices' | 'number' | 'places' | null => {
  const kind = itemOf(id)?.kind ?? (ruleOf(id) ? 'yes-no' : 'text');
  if (kind === 'yes-no' || kind === 'one' || kind === 'phq') return 'choice';
  if (kind === 'number' || kind === 'score') return 'number';
  if (kind === 'places') return 'places';
  return kind === 'many' ? 'choices' : null;
};

/** Can "none of these" answer it? */
export const isYesNo = (id: ItemId): boolean =>
  (itemOf(id)?.kind ?? (ruleOf(id) ? 'yes-no' : null)) === 'yes-no';

export const askOf = (id: ItemId): string => itemOf(id)?.ask ?? ruleOf(id)?.title ?? id;

const names: Readonly<Record<string, string>> = words.again.names;

/** What the short screening asks after, in few words: "Fever, a fall, a new medicine". */
export const shortNames = (ids: readonly ItemId[]): string => {
  const said = ids.map((id) => names[id] ?? askOf(id)).join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

type QuestionKeyProps = {
  readonly id: ItemId;
  readonly value: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue) => void;
};

/** One question with its keys. */
export const QuestionKey = ({ id, value, onAnswer }: QuestionKeyProps) => {
  const item = itemOf(id);
  const keys = keysOf(id);
  if (keys === 'places' && item) return <PlacesKey item={item} value={value} onAnswer={onAnswer} />;
  if (keys === 'number' && item) return <NumberKey item={item} value={value} onAnswer={onAnswer} />;
  return (
    <div className="border-t border-line pt-3">
      <p className="text-lg font-medium">{askOf(id)}</p>
      {item?.help ? <p className="text-ink-soft">{item.help}</p> : null}
      <Keys
        label={askOf(id)}
        choices={item?.kind === 'yes-no' || !item?.choices ? yesNo : item.choices}
        many={keys === 'choices'}
        chosen={Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]}
        onChoose={(chosen) => onAnswer(valueOf(item, chosen))}
      />
    </div>
  );
};

/** What was chosen, as the item keeps it. */
const valueOf = (item: Item | undefined, chosen: readonly string[]): AnswerValue => {
  if (item?.kind === 'many') return [...chosen];
  const one = chosen[0] ?? 'unknown';
  return item?.kind === 'phq' ? Number(one) : one;
};

type KeysProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly many: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

const Keys = ({ label, choices, many, chosen, onChoose }: KeysProps) => (
  <ToggleButtonGroup
    aria-label={label}
    selectionMode={many ? 'multiple' : 'single'}
    selectedKeys={[...chosen]}
    onSelectionChange={(keys) => onChoose([...keys].map(String))}
    className="mt-2 flex flex-wrap gap-2"
  >
    {choices.map((choice) => (
      <ToggleButton
        key={choice.id}
        id={choice.id}
        className="min-h-target-large min-w-24 grow cursor-pointer rounded-base border border-edge bg-surface px-4 py-2 text-lg hover:bg-sunken data-selected:border-accent data-selected:bg-accent data-selected:text-on-accent"
      >
        {choice.words}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);

const NumberKey = ({ item, value, onAnswer }: Omit<QuestionKeyProps, 'id'> & { item: Item }) => {
  const [from, to] = item.kind === 'score' ? [0, 10] : [item.least ?? 0, item.most ?? 1000];
  return (
    <div className="border-t border-line pt-3">
      <Stepper
        label={item.unit ? `${item.ask} (${item.unit})` : item.ask}
        value={typeof value === 'number' ? value : Number.NaN}
        onChange={(number) => (Number.isNaN(number) ? undefined : onAnswer(number))}
        from={from}
        to={to}
      />
    </div>
  );
};
