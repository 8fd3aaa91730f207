import './ui/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchAttendance } from './app/attendance.ts';
import { allowEmptyHtml } from './app/empty-html.ts';
import { forbidEval } from './app/no-eval.ts';
import { queryClient } from './app/query-client.ts';
import { router } from './app/router.tsx';
import { watchReach } from './app/reach-model.ts';
import { applyTheme } from './app/theme-model.ts';

forbidEval();
allowEmptyHtml();
applyTheme();
watchAttendance();
watchReach(() => void queryClient.invalidateQueries());
// Safari has no Temporal yet: it loads one, every other browser loads nothing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const place = document.querySelector('#app');
if (!place) throw new Error('index.html has no place for the app');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
// After the page is drawn: what every page but the first needs, and the service worker.
const [{ watchForUpdates }] = await Promise.all([import('./app/update-model.ts'), import('./app/doors.ts')]);
watchForUpdates();
