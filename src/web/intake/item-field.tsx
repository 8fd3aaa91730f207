import type { Item } from '#domain/screening/item.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ActivitiesField } from './activities-field.tsx';
import { ChoiceKeys } from './choice-keys.tsx';
import { useForm } from './form-context.ts';
import { fieldOf } from './filling.ts';
import { OwnMedicines } from './own-medicines.tsx';
import { NumberAnswer } from './number-answer.tsx';
import { PlacesField } from './places-field.tsx';
import { phqChoices, yesNoChoices } from './choices.ts';
import { ScoreKeys } from './score-keys.tsx';
import { TickList } from './tick-list.tsx';
import { activitiesIn, manyIn, placesIn, textIn } from './read-value.ts';
import { words } from './words.ts';

type ItemFieldProps = {
  readonly item: Item;
  /** A key was pressed that says it all: the card may go on. */
  readonly onAnswered?: () => void;
};

/** One question with the control of its kind. A press is an answer at once; what is typed is kept with every key. */
export const ItemField = ({ item, onAnswered }: ItemFieldProps) => {
  const { filling, answer, type, settle } = useForm();
  const value = fieldOf(filling, item.id);
  const press = (chosen: AnswerValue): void => {
    answer(item.id, chosen);
    onAnswered?.();
  };
  const typing = (typed: AnswerValue): void => type(item.id, typed);
  switch (item.kind) {
    case 'yes-no':
      return (
        <ChoiceKeys
          label={item.ask}
          shape="row"
          choices={yesNoChoices}
          chosen={typeof value === 'string' ? [value] : []}
          onChoose={press}
        />
      );
    case 'one':
      return (
        <ChoiceKeys
          label={item.ask}
          choices={(item.choices ?? []).map(({ id, words: label }) => ({ id, label }))}
          chosen={typeof value === 'string' ? [value] : []}
          onChoose={press}
        />
      );
    case 'phq':
      return (
        <ChoiceKeys
          label={item.ask}
          choices={phqChoices}
          chosen={typeof value === 'number' ? [value] : []}
          onChoose={press}
        />
      );
    case 'score':
      return (
        <ScoreKeys
          label={item.ask}
          value={typeof value === 'number' ? value : null}
          low={words.ends.low}
          high={words.ends.high}
          onChoose={press}
        />
      );
    case 'many': {
      const ticked = manyIn(value);
      return (
        <TickList
          label={item.ask}
          ticks={(item.choices ?? []).map(({ id, words: label }) => ({ id, label }))}
          ticked={ticked}
          onTick={(id, now) =>
            typing(now === 'ticked' ? [...ticked, id] : ticked.filter((one) => one !== id))
          }
        />
      );
    }
    case 'number':
      return <NumberAnswer item={item} value={value} onType={typing} />;
    case 'date':
      return <DateField label={item.ask} name={item.id} value={textIn(value)} onChange={typing} />;
    case 'text':
      return (
        <TextField
          label={item.ask}
          {...(item.help === undefined ? {} : { help: item.help })}
          lines={isShort(item.id) ? 1 : 3}
          value={textIn(value)}
          maxLength={2000}
          onChange={typing}
          onBlur={() => settle([item.id])}
        />
      );
    case 'places':
      return <PlacesField value={placesIn(value)} onChange={typing} />;
    case 'medicines':
      return <OwnMedicines item={item} />;
    case 'activities':
      return <ActivitiesField value={activitiesIn(value)} onChange={typing} />;
  }
};

const short: ReadonlySet<string> = new Set(['stop-word', 'emergency-contact', 'physician']);
const isShort = (item: string): boolean => short.has(item);
