import { timeOfDay } from '#web/app/time-words.ts';
import { words } from './board-words.ts';
import { useFreeTimes, type FreeAsked } from './free-times-model.ts';

type FreeTimesProps = {
  readonly asked: FreeAsked;
  readonly zone: string;
  readonly chosen: string | null;
  readonly onTake: (startsAt: string) => void;
};

/** The free times of a day, each one a press away: never one of the day, service or therapist that were looked at before. */
export const FreeTimes = ({ asked, zone, chosen, onTake }: FreeTimesProps) => {
  const { times, areOfAnother } = useFreeTimes(asked);
  if (!times) return null;
  return (
    <div aria-busy={areOfAnother} className={areOfAnother ? 'opacity-50' : ''}>
      <p className="mb-1 text-sm font-medium">{words.form.freeTimes}</p>
      {times.length === 0 ? <p className="text-sm text-ink-soft">{words.form.noFreeTimes}</p> : null}
      <ul className="flex max-h-43 flex-wrap gap-1.5 overflow-auto py-0.5">
        {times.map(({ startsAt }) => (
          <li key={startsAt}>
            <button
              type="button"
              disabled={areOfAnother}
              aria-pressed={chosen !== null && Temporal.Instant.compare(startsAt, chosen) === 0}
              onClick={() => onTake(startsAt)}
              className="min-h-target cursor-pointer rounded-small border border-edge bg-surface px-2.5 text-sm tabular-nums hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-medium"
            >
              {timeOfDay(startsAt, zone)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
