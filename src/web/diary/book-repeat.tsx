import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import type { BookForm } from './use-book-form.ts';
import { words } from './board-words.ts';

const repeats = (['once', 'series'] as const).map((id) => ({ id, label: words.form.repeats[id] }));

/** Once, or every so many weeks so many times. */
export const BookRepeat = ({ form: { fields, change } }: { form: BookForm }) => (
  <>
    <ChoiceGroup
      label={words.form.repeat}
      choices={repeats}
      value={fields.repeat}
      onChange={(repeat) => change({ repeat })}
    />
    {fields.repeat === 'series' ? (
      <div className="grid grid-cols-2 gap-4">
        <NumberField
          label={words.form.everyWeeks}
          value={fields.everyWeeks}
          {...{ from: 1, to: 12, step: 1 }}
          onChange={(everyWeeks) => change({ everyWeeks })}
        />
        <NumberField
          label={words.form.times}
          value={fields.times}
          {...{ from: 2, to: 60, step: 1 }}
          onChange={(times) => change({ times })}
        />
      </div>
    ) : null}
  </>
);
