import { ListPlus, Plus, Trash2 } from 'lucide-react';
import { useClientScreening } from '#web/screening/screening-model.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type GoalRow, MOST_GOALS } from './episode-form.ts';
import { useCourseDesk } from './course-context.ts';
import { toldGoals } from './told-goals.ts';
import { words } from './words.ts';

type EpisodeGoalsProps = {
  readonly rows: readonly GoalRow[];
  readonly today: string;
  readonly onChange: (rows: readonly GoalRow[]) => void;
};

/** What the client wants to do again, in her words, and how it goes now. */
export const EpisodeGoals = ({ rows, today, onChange }: EpisodeGoalsProps) => {
  const put = (id: string, part: Partial<GoalRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  const add = () =>
    onChange([
      ...rows,
      { id: crypto.randomUUID(), activity: '', baseline: '', baselineOn: today, target: '' },
    ]);
  return (
    <fieldset>
      <legend className="font-medium">{words.episode.goals}</legend>
      <p className="reading mb-3 text-sm text-ink-soft">{words.episode.goalsLead}</p>
      <ul className="space-y-4">
        {rows.map((row, index) => (
          <li
            key={row.id}
            className="grid grid-cols-1 items-start gap-3 border-t border-line pt-3 sm:grid-cols-[minmax(0,1fr)_7rem_7rem_auto]"
          >
            <TextField
              label={words.episode.activity(index + 1)}
              name={`details.goals.${index}.activity`}
              maxLength={200}
              value={row.activity}
              onChange={(activity) => put(row.id, { activity })}
            />
            <TextField
              label={words.episode.baseline}
              name={`details.goals.${index}.baseline`}
              isRequired={row.activity.trim() !== ''}
              inputMode="numeric"
              pattern="[0-9]|10"
              value={row.baseline}
              onChange={(baseline) => put(row.id, { baseline })}
            />
            <TextField
              label={words.episode.target}
              name={`details.goals.${index}.target`}
              inputMode="numeric"
              pattern="[0-9]|10"
              value={row.target}
              onChange={(target) => put(row.id, { target })}
            />
            <div className="sm:pt-6">
              <IconButton
                icon={Trash2}
                label={words.episode.removeGoal(index + 1)}
                onPress={() => onChange(rows.filter(({ id }) => id !== row.id))}
              />
            </div>
          </li>
        ))}
      </ul>
      {rows.length < MOST_GOALS ? (
        <div className="mt-3 flex flex-wrap gap-3">
          <Button icon={Plus} onPress={add}>
            {words.episode.addGoal}
          </Button>
          <TakeOver rows={rows} onChange={onChange} />
        </div>
      ) : null}
    </fieldset>
  );
};

/** The goals of the form, which the client named and rated herself. */
const TakeOver = ({ rows, onChange }: Pick<EpisodeGoalsProps, 'rows' | 'onChange'>) => {
  const { client, zone } = useCourseDesk();
  const { data } = useClientScreening(client);
  const told = data ? toldGoals(data.record, { rows, zone, newId: () => crypto.randomUUID() }) : [];
  if (told.length === 0) return null;
  return (
    <Button icon={ListPlus} onPress={() => onChange([...rows, ...told].slice(0, MOST_GOALS))}>
      {words.episode.takeOver}
    </Button>
  );
};
