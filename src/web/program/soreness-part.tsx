import { Section } from '#web/ui/section.tsx';
import { Curve } from './curve.tsx';
import { dayWords } from './day-words.ts';
import { useHomeDesk } from './desk-context.ts';
import type { HomeSession } from './home-sessions.ts';
import type { Reading } from './plot.ts';
import { words } from './words.ts';

/** More than this on the next day asks for a day off and for half (H5). */
const MOST = 4;

/** How sore each session left the client on the day after. */
export const SorenessPart = () => {
  const { read } = useHomeDesk();
  const told = read.sessions.filter(({ on, soreness }) => soreness !== null && on >= read.days.first);
  const lasting = told.filter(({ soreness }) => soreness?.after48Hours === true);
  return (
    <Section title={words.sore.title} lead={words.sore.lead}>
      {told.length === 0 ? (
        <p className="text-ink-soft">{words.sore.none}</p>
      ) : (
        <>
          <Curve
            label={words.sore.title}
            columns={{ day: words.felt.day, value: words.sore.score }}
            readings={told.map(readingOf)}
            days={read.days}
            joinedDays={0}
            ceiling={MOST}
            dayWords={dayWords}
            valueWords={({ value }) => words.felt.score(value)}
          />
          {lasting.length === 0 ? null : <p className="mt-1 text-sm">{words.sore.lasting(lasting.length)}</p>}
        </>
      )}
    </Section>
  );
};

const readingOf = ({ on, soreness }: HomeSession): Reading => ({ on, value: soreness?.score ?? 0 });
