import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { practicePlaces } from '#web/app/places.ts';
import { useMe } from '#web/app/who-model.ts';
import { Page } from '#web/ui/page.tsx';
import { words } from './words.ts';

type PracticePageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'reading' | 'wide';
  readonly children: ReactNode;
};

/** A page about the practice, with the way to its neighbours. */
export const PracticePage = ({ title, lead, actions, width = 'reading', children }: PracticePageProps) => (
  <>
    <Neighbours width={width} />
    <Page title={title} lead={lead} actions={actions} width={width}>
      {children}
    </Page>
  </>
);

const Neighbours = ({ width }: { width: 'reading' | 'wide' }) => {
  const me = useMe();
  const { pathname } = useLocation();
  const places = practicePlaces(me.role, me.demo);
  if (places.length < 2) return null;
  return (
    <nav aria-label={words.pages} className="overflow-x-auto border-b border-line print:hidden">
      <ul className={`mx-auto flex px-2 sm:px-6 ${width === 'wide' ? 'max-w-6xl' : 'max-w-3xl'}`}>
        {places.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              {...(pathname === place.to ? { 'aria-current': 'page' as const } : {})}
              className={`flex min-h-12 items-center border-b-2 px-2 whitespace-nowrap no-underline ${
                pathname === place.to
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-ink-soft hover:text-ink'
              }`}
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
