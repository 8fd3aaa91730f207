import { page, type Page } from './answer.ts';
import { html, paragraphs, type Html } from './html.ts';
import { daysInWords, openDays, todayAt, windowsInWords } from './opening-hours.ts';
import type { PublicLocation } from './site-practice.ts';
import type { PageCall } from './site.ts';

/** So many days ahead closed days are told. */
const TOLD_DAYS = 90;

export function hoursPage(call: PageCall): Page {
  const { practice } = call;
  return page({
    title: 'Hours and place',
    description: `When ${practice.name} is open and how to find it.`,
    main: html`<h1>Hours and place</h1>
      ${hours(call)}${closed(call)}${practice.locations.map((place) => where(place, practice.locations.length))}
      ${
        practice.content.directions &&
        html`<h2>The way in</h2>
          ${paragraphs(practice.content.directions)}`
      }
      ${practice.content.area && html`<p>We serve ${practice.content.area}.</p>`}
      ${practice.content.languages && html`<p>We speak ${practice.content.languages}.</p>`}
      ${practice.phone && html`<p>Phone <a href="tel:${practice.phone.replaceAll(/[^\d+]/gu, '')}">${practice.phone}</a></p>`}`,
  });
}

function hours({ practice, now, at }: PageCall): Html {
  const days = openDays(practice.therapists, todayAt(now, practice));
  return html`<table>
      <caption>
        In an ordinary week, time of ${placeOf(practice.zone)}
      </caption>
      <tbody>
        ${days.map(
          (day) =>
            html`<tr>
              <th scope="row">${daysInWords(day)}</th>
              <td>${windowsInWords(day, practice)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>
      ${practice.content.otherHours || 'Other hours on request.'}
      <a href="${at('/request')}">Ask for other hours</a>
    </p>`;
}

const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

function closed({ practice, now }: PageCall): Html | undefined {
  const today = todayAt(now, practice);
  const last = today.add({ days: TOLD_DAYS }).toString();
  const coming = practice.holidays.filter(({ date }) => date >= today.toString() && date <= last);
  if (coming.length === 0) return undefined;
  return html`<h2>Closed</h2>
    <ul>
      ${coming.map(({ date, name }) => html`<li>${dateInWords(date)}: ${name}</li>`)}
    </ul>`;
}

const dateInWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('en', { weekday: 'long', day: 'numeric', month: 'long' });

/** A map is a link that the visitor opens herself: nothing is loaded from elsewhere. */
const where = (place: PublicLocation, among: number): Html | false =>
  place.address !== '' &&
  html`<h2>${among > 1 ? place.name : 'Where'}</h2>
    <p>${place.address}</p>
    <p><a href="${mapOf(place)}" rel="noreferrer">Open a map (openstreetmap.org)</a></p>`;

const mapOf = ({ address, latitude, longitude }: PublicLocation): string =>
  latitude === null || longitude === null
    ? `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`
    : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
