import { Check, TriangleAlert } from 'lucide-react';
import { timeOfDay } from '#web/app/time-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { momentWords } from './moment-words.ts';
import { LEFT_OUT, type SeriesDate } from './use-series.ts';
import { words } from './board-words.ts';

type SeriesDatesProps = {
  readonly dates: readonly SeriesDate[];
  readonly settled: ReadonlyMap<string, string>;
  readonly onSettle: (date: string, to: string) => void;
  readonly zone: string;
};

/** One row a date; a conflict brings its alternatives, and can be left out. */
export const SeriesDates = ({ dates, settled, onSettle, zone }: SeriesDatesProps) => (
  <ol className="divide-y divide-line border-y border-line">
    {dates.map((date) => (
      <li key={date.startsAt} className="py-3">
        <p className="flex items-start gap-2">
          <Icon
            of={date.why === null ? Check : TriangleAlert}
            className={`mt-0.5 ${date.why === null ? 'text-good' : 'text-warn'}`}
          />
          <span>
            <span className="block tabular-nums">{momentWords(date.startsAt, zone)}</span>
            <span className="block text-sm text-ink-soft">{standingOf(date)}</span>
          </span>
        </p>
        {date.why === null ? null : (
          <div className="mt-2 ml-7 [&_.mb-1]:sr-only">
            <SelectField
              label={words.series.choose(momentWords(date.startsAt, zone))}
              choices={[
                ...date.instead.map(({ startsAt }) => ({
                  id: startsAt,
                  label: insteadWords(startsAt, date.startsAt, zone),
                })),
                { id: LEFT_OUT, label: words.series.leaveOut },
              ]}
              value={settled.get(date.startsAt) ?? LEFT_OUT}
              onChange={(to) => onSettle(date.startsAt, to)}
            />
          </div>
        )}
      </li>
    ))}
  </ol>
);

const standingOf = ({ why }: SeriesDate): string => {
  if (why === null) return words.series.free;
  return why === 'client-busy' ? words.series.clientBusy : words.why[why];
};

/** On the same day its time says enough. */
const insteadWords = (instead: string, date: string, zone: string): string => {
  const day = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  return day(instead).equals(day(date)) ? timeOfDay(instead, zone) : momentWords(instead, zone);
};
