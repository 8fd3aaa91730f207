import type { Moment } from '#domain/session/timeline.ts';
import { momentWords } from './moment-words.ts';
import { timeOfDay } from './time-of-day.ts';
import { words } from './words.ts';

/** One entry of the time line: when, what, and how. */
export const MomentLine = ({ moment }: { moment: Moment }) => {
  const { title, detail } = momentWords(moment.what);
  return (
    <div className="flex items-baseline gap-4">
      <time dateTime={moment.at} className="w-20 shrink-0 text-ink-soft tabular-nums">
        {timeOfDay(moment.at)}
      </time>
      <div className="min-w-0">
        <p className="font-medium">
          {title}
          {moment.corrected ? (
            <span className="ml-2 font-normal text-ink-soft">{words.timeline.corrected}</span>
          ) : null}
        </p>
        {detail === '' ? null : <p className="text-ink-soft first-letter:uppercase">{detail}</p>}
      </div>
    </div>
  );
};
