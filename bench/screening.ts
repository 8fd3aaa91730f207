import { items } from '#domain/screening/items.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import type { Figure } from './figure.ts';
import { median } from './rounds.ts';

const AIM = 1000;

/** How many clients are screened in a second on one core: each answered every question, a few with risks. */
export function measureScreening(rounds: number): Figure {
  const clients = Array.from({ length: AIM }, (_, place) => aClient(place));
  const at = '2026-01-05T15:00:00Z';
  for (const client of clients) screen(client, at);
  const perSecond = median(
    Array.from({ length: rounds }, () => {
      const began = performance.now();
      for (const client of clients) screen(client, at);
      return (clients.length * 1000) / (performance.now() - began);
    }),
  );
  return {
    what: 'screening clients who answered every question',
    figure: `${Math.round(perSecond).toLocaleString('en')} clients/s`,
    aim: `at least ${AIM.toLocaleString('en')}`,
    met: perSecond >= AIM,
  };
}

function aClient(place: number): ScreeningRecord {
  const asked = items.filter(({ kind, noticed }) => kind === 'yes-no' && !noticed);
  const answers = asked.map(({ id }, nth) => ({
    item: id,
    value: (nth + place) % 37 === 0 ? 'yes' : 'no',
    at: new Date(Date.UTC(2026, 0, 5, 9) + nth * 3000 + place * 1000).toISOString(),
    by: 'client' as const,
  }));
  return {
    person: { bornOn: `${1940 + (place % 60)}-06-15` },
    answers: place % 4 === 0 ? answers.map((one) => ({ ...one, value: 'no' })) : answers,
    clearances: [],
    overrides: [],
  };
}
