import type { AnswerValue } from '#domain/screening/answer.ts';
import { items } from '#domain/screening/items.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import type { Figure } from './figure.ts';
import { median } from './rounds.ts';

const AIM = 1000;

/** How many clients are screened in a second of one core's time: each answered every question, three of four with risks. */
export function measureScreening(rounds: number): Figure {
  const clients = Array.from({ length: AIM }, (_, place) => aClient(place));
  const at = '2026-01-05T15:00:00Z';
  for (const client of clients) screen(client, at);
  const perSecond = median(
    Array.from({ length: rounds }, () => {
      const before = process.cpuUsage();
      for (const client of clients) screen(client, at);
      const { user, system } = process.cpuUsage(before);
      return (clients.length * 1_000_000) / (user + system);
    }),
  );
  return {
    what: 'screening clients who answered every question',
    figure: `${Math.round(perSecond).toLocaleString('en')} clients/s`,
    aim: `at least ${AIM.toLocaleString('en')}`,
    met: perSecond >= AIM,
  };
}

const asked = items.filter(({ kind, noticed }) => kind === 'yes-no' && !noticed);

function aClient(place: number): ScreeningRecord {
  const risky = place % 4 !== 0;
  const values: readonly (readonly [string, AnswerValue])[] = [
    ...asked.map(({ id }, nth) => [id, risky && (nth + place) % 37 === 0 ? 'yes' : 'no'] as const),
    ['phq-1', 0],
    ['phq-2', place % 3],
    ['medicines', risky ? [{ name: 'morphine', classes: ['opioid'], confirmed: true }] : []],
  ];
  return {
    person: { bornOn: `${1940 + (place % 60)}-06-15` },
    answers: values.map(([item, value], nth) => ({
      item,
      value,
      at: new Date(Date.UTC(2026, 0, 5, 9) + nth * 3000 + place * 1000).toISOString(),
      by: 'client',
    })),
    clearances: [],
    overrides: [],
  };
}
