import type { Profile } from '#domain/site/site-content.ts';
import { page, type Page } from './answer.ts';
import { html, paragraphs, type Html } from './html.ts';
import { hoursInALine, openDays, todayAt } from './opening-hours.ts';
import { photo } from './photo.ts';
import type { PublicTherapist } from './site-practice.ts';
import type { PageCall } from './site.ts';

/** Who treats here: what she learned, how she works, when she is there. */
export function therapistsPage(call: PageCall): Page {
  const { practice } = call;
  const names = new Intl.ListFormat('en').format(practice.therapists.map(({ name }) => name));
  return page({
    title: 'Therapists',
    description: `Who treats you at ${practice.name}${names && `: ${names}`}. Training, way of working and hours.`,
    data: practice.therapists.map((therapist) => personData(therapist, call)),
    main: html`<h1>Therapists</h1>
      <ul class="rows">
        ${practice.therapists.map((therapist) => person(therapist, call))}
      </ul>`,
  });
}

function person(therapist: PublicTherapist, { practice, now, at }: PageCall): Html {
  const profile = practice.content.profiles.find(({ member }) => member === therapist.id);
  const hours = hoursInALine(openDays([therapist], todayAt(now, practice)), practice);
  return html`<li id="${therapist.id}" class="person">
    ${profile?.photo ? photo(profile.photo, { base: at(''), how: 'later' }) : initials(therapist.name)}
    <div>
      <h2>${therapist.name}${therapist.credentials && html` <small>${therapist.credentials}</small>`}</h2>
      ${paragraphs(profile?.words ?? '')}${profile && learned(profile)}
      ${profile?.languages && html`<p>Speaks ${profile.languages}.</p>`}
      ${hours && html`<p class="soft">Here ${hours}.</p>`}
      ${
        practice.rules.open &&
        practice.services.some(({ therapists }) => therapists.includes(therapist.id)) &&
        html`<p>
          <a class="button quiet" href="${at('/book')}?therapist=${therapist.id}"
            >Book with ${therapist.name}</a
          >
        </p>`
      }
    </div>
  </li>`;
}

const learned = ({ credentials }: Profile): Html | false =>
  credentials !== '' &&
  html`<ul>
    ${credentials
      .split('\n')
      .filter(Boolean)
      .map((line) => html`<li>${line}</li>`)}
  </ul>`;

const initials = (name: string): Html => {
  const letters = name
    .split(/\s+/u)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');
  return html`<div class="initials" aria-hidden="true">${letters}</div>`;
};

const personData = ({ name, credentials }: PublicTherapist, { practice, address }: PageCall): object => ({
  '@context': 'https://schema.org',
  '@type': 'Person',
  name,
  ...(credentials && { honorificSuffix: credentials }),
  worksFor: {
    '@type': 'HealthAndBeautyBusiness',
    name: practice.name,
    url: `${address}/at/${practice.slug}`,
  },
});
