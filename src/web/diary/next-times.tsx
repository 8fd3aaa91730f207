import { momentWords } from './moment-words.ts';
import { useNames } from './names.ts';
import type { NextTime } from './refusal-words.ts';
import { words } from './board-words.ts';

type NextTimesProps = {
  readonly times: readonly NextTime[];
  readonly zone: string;
  readonly onTake: (time: NextTime) => void;
};

/** What could be had instead, each one a press away. */
export const NextTimes = ({ times, zone, onTake }: NextTimesProps) => {
  const names = useNames();
  if (times.length === 0) return null;
  return (
    <div>
      <p className="mb-2 text-sm font-medium">{words.refusal.next}</p>
      <ul className="flex flex-wrap gap-2">
        {times.map((time) => (
          <li key={`${time.startsAt} ${time.therapist}`}>
            <button
              type="button"
              onClick={() => onTake(time)}
              className="min-h-target cursor-pointer rounded-base border border-edge bg-surface px-3 py-1.5 text-left text-sm hover:border-accent hover:bg-accent-soft"
            >
              <span className="block font-medium">{momentWords(time.startsAt, zone)}</span>
              <span className="block text-ink-soft">{names.get(time.therapist)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
