import { drawnWords } from '#domain/assessment/mark-words.ts';
import { dayOf } from '#web/assessment/day-of.ts';
import { drawnSince, lastWork } from './last-work.ts';
import { useBefore } from './session-context.ts';
import { words } from './words.ts';

/** What was done last time and what came of it, before this one begins. */
export const LastTime = () => {
  const before = useBefore();
  const at = before.visits.at(-1)?.at;
  const work = lastWork(before).slice(0, 3);
  if (at === undefined || work.length === 0) return null;
  return (
    <section aria-label={words.sight.lastTime} className="border-l-4 border-accent pl-3">
      <p className="leading-6">
        <span className="text-ink-soft">{`${words.sight.lastTime}, ${dayOf(at)}: `}</span>
        <span className="tabular-nums">{work.join(', ')}</span>
      </p>
      <DrawnSince />
    </section>
  );
};

/** What the client drew at home since then, where something was drawn. */
const DrawnSince = () => {
  const drawn = drawnSince(useBefore());
  if (!drawn) return null;
  return <p className="leading-6">{words.sight.drawn(dayOf(drawn.at), drawnWords(drawn))}</p>;
};
