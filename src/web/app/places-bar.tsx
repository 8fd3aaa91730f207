import { Link, useLocation } from '@tanstack/react-router';
import { Icon } from '#web/ui/icon.tsx';
import { isAt, placesFor, type Place } from './places.ts';
import type { Role } from './who-model.ts';
import { words } from './words.ts';

/** The places of the app, as the role has them. */
export const Places = ({ role }: { role: Role }) => (
  <nav
    aria-label={words.places}
    className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:static md:w-full md:border-t-0 md:pb-0"
  >
    <ul className="flex md:flex-col md:gap-1">
      {placesFor(role).map((place) => (
        <li key={place.to} className="flex-1 md:flex-none">
          <PlaceLink place={place} />
        </li>
      ))}
    </ul>
  </nav>
);

const PlaceLink = ({ place }: { place: Place }) => {
  const { pathname } = useLocation();
  const here = isAt(place, pathname);
  return (
    <Link
      to={place.to}
      {...(here ? { 'aria-current': 'page' as const } : {})}
      className={`group flex min-h-16 flex-col items-center justify-center gap-1 px-1 text-sm no-underline md:rounded-base ${
        here ? 'font-medium text-accent' : 'text-ink-soft hover:text-ink'
      }`}
    >
      <span
        className={`rounded-full border border-transparent px-4 py-1 transition-colors ${here ? 'bg-accent-soft' : 'group-hover:bg-sunken'}`}
      >
        <Icon of={place.icon} size={20} />
      </span>
      {place.label}
    </Link>
  );
};
