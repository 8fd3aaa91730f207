import { type Run, withAnswers } from '#domain/home/self-care/run.ts';
import { ChoiceKeys } from '#web/intake/choice-keys.tsx';
import { yesNoChoices } from '#web/intake/choices.ts';
import { now } from './care.ts';
import { Missing } from './missing.tsx';

type RowQuestionProps = {
  readonly words: string;
  readonly items: readonly string[];
  readonly run: Run;
  readonly isMissing: boolean;
  readonly change: (changing: (run: Run) => Run) => void;
};

/** One line as a question of its own, with "I do not know". A yes to several leaves open which, and the next page asks. */
export const RowQuestion = ({ words: asked, items, run, isMissing, change }: RowQuestionProps) => {
  const values = run.answers.filter(({ item }) => items.includes(item)).map(({ value }) => value);
  const chosen = chosenOf(values, items.length);
  return (
    <div className="border-t border-line py-5 first:border-t-0">
      <p className="mb-3 text-lg">{asked}</p>
      {isMissing ? <Missing /> : null}
      <ChoiceKeys
        label={asked}
        shape="row"
        choices={yesNoChoices}
        chosen={chosen === null ? [] : [chosen]}
        onChoose={(value) =>
          change((before) =>
            withAnswers(
              before,
              items.map((item) => ({ item, value: value === 'yes' && items.length > 1 ? 'unknown' : value })),
              now(),
            ),
          )
        }
      />
    </div>
  );
};

const chosenOf = (values: readonly unknown[], of: number): 'yes' | 'no' | 'unknown' | null => {
  if (values.includes('yes')) return 'yes';
  if (values.includes('unknown')) return 'unknown';
  return values.length === of && values.every((value) => value === 'no') ? 'no' : null;
};
