import type { OfferedTime } from '#domain/scheduling/booking-refusal.ts';
import { clockOf, dayOf } from '#server/scheduling/visit-times.ts';
import { html, type Html } from './html.ts';
import type { PageCall } from './site.ts';

/** The next free times as buttons of the form around them. */
export const nextTimes = ({ practice }: PageCall, next: readonly OfferedTime[]): Html =>
  html`<ul class="times next">
    ${startsOf(next).map(
      (startsAt) =>
        html`<li>
          <button class="button quiet" name="startsAt" value="${startsAt}">
            ${whenOf(startsAt, practice.zone)}
          </button>
        </li>`,
    )}
  </ul>`;

export const startsOf = (next: readonly OfferedTime[]): string[] => [
  ...new Set(next.map(({ startsAt }) => startsAt)),
];

export const whenOf = (startsAt: string, zone: string): string =>
  `${dayOf(startsAt, zone)}, ${unbroken(clockOf(startsAt, zone))}`;

/** A time stays on one line. */
const unbroken = (time: string): string => time.replaceAll(' ', '\u00a0');
