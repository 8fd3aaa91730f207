import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { words } from './words.ts';

type PracticePageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'reading' | 'wide';
  readonly children: ReactNode;
};

/** A page about the practice, with the way back to all of them. */
export const PracticePage = ({ title, lead, actions, width = 'reading', children }: PracticePageProps) => (
  <>
    <WayBack width={width} />
    <Page title={title} lead={lead} actions={actions} width={width}>
      {children}
    </Page>
  </>
);

const WayBack = ({ width }: { width: 'reading' | 'wide' }) => {
  if (useMe().role === 'client') return null;
  return (
    <nav
      aria-label={words.pages}
      className={`mx-auto w-full px-4 pt-4 sm:px-8 print:hidden ${width === 'wide' ? 'max-w-6xl' : 'max-w-3xl'}`}
    >
      <Link
        to="/practice"
        className="-ml-2 inline-flex min-h-target items-center gap-1 rounded-base px-2 text-ink-soft no-underline hover:text-ink"
      >
        <Icon of={ChevronLeft} size={16} />
        {words.hub.title}
      </Link>
    </nav>
  );
};
