import { Link } from '@tanstack/react-router';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import { askedAgain } from '#domain/home/player/ask-again.ts';
import { useNow } from '#web/app/now.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { words } from '#web/home/words.ts';

/** After a stop by what may be a nerve, until it is said whether it has gone; the player asks (PLAY-27). */
export const AskAgainCard = ({ record }: { readonly record: HomeRecord }) => {
  const now = useNow().toString();
  const sessions = [...Map.groupBy(record.played, ({ home }) => home).values()];
  if (!sessions.some((facts) => askedAgain(facts, now) !== null)) return null;
  return (
    <section
      aria-labelledby="ask-again"
      className="mb-8 flex flex-wrap items-center justify-between gap-4 rounded-base border border-warn bg-surface px-5 py-4 print:hidden"
    >
      <h2 id="ask-again" className="text-lg font-semibold">
        {words.again.ask}
      </h2>
      <Link to="/my/home/play" className={buttonLook('primary')}>
        {words.again.answer}
      </Link>
    </section>
  );
};
