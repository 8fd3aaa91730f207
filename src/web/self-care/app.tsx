import '#web/ui/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allowEmptyHtml } from '#web/app/empty-html.ts';
import { queryClient } from '#web/app/query-client.ts';
import { openCareBook } from './care-book.ts';
import { CarePages } from './care-pages.tsx';
import { CareProvider } from './care.ts';
import { emptyHanded, openCupboard } from './cupboard.ts';

allowEmptyHtml();

/** The page becomes an app: what is kept is read, then shown in place of the first page. */
export const showApp = async (place: HTMLElement, how: 'begin' | 'again'): Promise<void> => {
  // Safari has no Temporal yet: it loads one, every other browser loads nothing.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const cupboard = await openCupboard().catch(() => null);
  const book = await openCareBook(cupboard ?? emptyHanded());
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <CareProvider value={book}>
          <CarePages first={how} keeps={cupboard === null ? 'nothing' : 'here'} />
        </CareProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
};
