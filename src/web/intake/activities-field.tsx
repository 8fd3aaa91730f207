import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ActivityDraft } from './read-value.ts';
import { NOT_RATED } from './ready.ts';
import { ScoreKeys } from './score-keys.tsx';
import { words } from './words.ts';

/** Three is what a course is measured by; the form takes no more than five. (PSFS, Stratford 1995) */
const MOST = 5;

type ActivitiesFieldProps = {
  readonly value: readonly ActivityDraft[];
  readonly onChange: (value: ActivityDraft[]) => void;
};

/** Activities in the client's own words, each with how well it goes today. */
export const ActivitiesField = ({ value, onChange }: ActivitiesFieldProps) => {
  const rows = value.length === 0 ? [empty] : value;
  const change = (place: number, next: ActivityDraft): void =>
    onChange(rows.map((row, index) => (index === place ? next : row)));
  return (
    <div className="flex flex-col gap-6">
      {rows.map((row, place) => (
        <section
          // Rows have no name of their own while they are typed; their place is who they are.
          key={place}
          aria-label={words.activities.one(place + 1)}
          className="flex flex-col gap-4 rounded-base border border-line bg-surface p-4"
        >
          <TextField
            label={words.activities.one(place + 1)}
            help={words.activities.example}
            maxLength={200}
            value={row.activity}
            onChange={(activity) => change(place, { ...row, activity })}
          />
          <div>
            <p className="mb-2 text-sm font-medium">{words.activities.score}</p>
            <ScoreKeys
              label={words.activities.score}
              value={row.score === NOT_RATED ? null : row.score}
              low={words.activities.low}
              high={words.activities.high}
              onChoose={(score) => change(place, { ...row, score })}
            />
          </div>
          {rows.length > 1 ? (
            <Button
              kind="plain"
              icon={Trash2}
              onPress={() => onChange(rows.filter((_, index) => index !== place))}
            >
              {words.activities.remove(place + 1)}
            </Button>
          ) : null}
        </section>
      ))}
      {rows.length < MOST ? (
        <Button icon={Plus} wide onPress={() => onChange([...rows, empty])}>
          {words.activities.more}
        </Button>
      ) : null}
    </div>
  );
};

const empty: ActivityDraft = { activity: '', score: NOT_RATED };
