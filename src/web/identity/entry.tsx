import type { ReactNode } from 'react';
import { PageTitle } from '#web/ui/page.tsx';
import { Wordmark } from '#web/app/wordmark.tsx';
import { FasciaField } from './fascia-field.tsx';
import { words } from './words.ts';

type EntryProps = {
  readonly title: string;
  readonly tabTitle?: string;
  readonly lead?: string;
  readonly children?: ReactNode;
};

/** The doors of the app: one quiet column, and beside it, where there is room, the drawn field. */
export const Entry = ({ title, tabTitle = title, lead, children }: EntryProps) => (
  <div className="min-h-dvh lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
    <aside className="hidden border-r border-line bg-sunken lg:block">
      <div className="sticky top-0 h-dvh overflow-hidden">
        <FasciaField />
        <p className="absolute bottom-12 left-12 max-w-xs font-serif text-3xl">{words.tagline}</p>
      </div>
    </aside>
    <main id="page" className="flex flex-col px-4 py-8 sm:px-8 lg:py-6 xl:py-10">
      <div className="mx-auto w-full max-w-md">
        <Wordmark />
      </div>
      <div className="mx-auto w-full max-w-md grow pt-12 pb-8 lg:flex lg:pt-4 lg:pb-4 lg:flex-col lg:justify-center">
        <div className="mb-8">
          <PageTitle tabTitle={tabTitle}>{title}</PageTitle>
          {lead === undefined ? null : <p className="mt-2 text-ink-soft">{lead}</p>}
        </div>
        {children}
      </div>
    </main>
  </div>
);
