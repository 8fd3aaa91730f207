import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { House } from 'lucide-react';
import type { Watched } from '#contract/home.ts';
import { ask } from '#web/app/api.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

/** Whose work at home somebody should look at today. Where it cannot be had nothing is said: each client's page says it too. */
export const HomeWatch = () => {
  const { data } = useQuery({
    queryKey: ['home-watch'],
    queryFn: () => ask('homeWatch'),
    staleTime: 5 * 60_000,
  });
  if (data === undefined || data.clients.length === 0) return null;
  return (
    <section
      aria-labelledby="home-watch"
      className="mb-8 rounded-base border border-line bg-surface px-4 py-4"
    >
      <h2 id="home-watch" className="flex items-center gap-2 text-lg font-semibold">
        <Icon of={House} className="text-accent" />
        {words.watch.title}
      </h2>
      <ul className="mt-1 pl-7">
        {data.clients.map((watched) => (
          <li
            key={watched.client}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2.5 first:border-t-0"
          >
            <span>
              <span className="font-medium">{watched.name}</span>
              <span className="block text-sm text-ink-soft">{whyWords(watched)}</span>
            </span>
            <Link
              to="/clients/$client/home"
              params={{ client: watched.client }}
              className={buttonLook('quiet')}
              aria-label={words.watch.openOf(watched.name)}
            >
              {words.watch.open}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const whyWords = ({ quietDays, paused, blocked, reviews, reviewDue }: Watched): string =>
  [
    ...(paused ? [words.watch.paused] : []),
    ...(reviews > 0 ? [words.watch.reviews(reviews)] : []),
    ...(blocked > 0 ? [words.watch.blocked(blocked)] : []),
    ...(quietDays === null ? [] : [words.look.quiet(quietDays)]),
    ...(reviewDue ? [words.watch.due] : []),
  ].join(', ');
